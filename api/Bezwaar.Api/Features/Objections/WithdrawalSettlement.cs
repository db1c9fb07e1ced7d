using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Lets agreed withdrawals count whose cooling-off period has ended: once an hour, each in a transaction of its own, with an
/// entry in the timeline and a mail to the objector. What cannot be settled is logged and tried again.
/// </summary>
internal sealed class WithdrawalSettlement(
    TenantDirectory directory, TenantDbContextFactory databases, TenantWriter writer, IServiceScopeFactory scopes, TimeProvider clock, ILogger<WithdrawalSettlement> logger)
    : HourlyWork(directory, "settle withdrawals", LogLevel.Error, clock, logger)
{
    private const int MostInOneRun = 500;

    private readonly TimeProvider clock = clock;
    private readonly ILogger logger = logger;

    public override async Task WorkAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var today = AmsterdamTime.DateOf(clock.GetUtcNow());
        var due = await databases.ReadAsync(tenant, db => db.Set<Objection>()
            .Where(objection => objection.WithdrawalFinalOn <= today)
            .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment)
            .OrderBy(objection => objection.WithdrawalFinalOn)
            .Select(objection => objection.Id)
            .Take(MostInOneRun)
            .ToListAsync(cancellationToken), cancellationToken);
        foreach (var objectionId in due)
            await TryAsync(() => SettleAsync(tenant, objectionId, cancellationToken), tenant.Slug);
    }

    /// <summary>In a service scope, as a command has: the mail goes out if this is committed, and only then.</summary>
    private async Task SettleAsync(Tenant tenant, Guid objectionId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var isSettled = await writer.TryWriteAsync(
            tenant, Turn.OfCase(objectionId), db => services.GetRequiredService<ScopedDatabase>().UseAsync(db, () => SettleAsync(db, services, objectionId, cancellationToken)), cancellationToken);
        if (isSettled)
            services.GetRequiredService<AfterCommit>().Run();
    }

    /// <summary>Looks once more: the objector may have taken it back a moment ago.</summary>
    private async Task<bool> SettleAsync(TenantDbContext db, IServiceProvider services, Guid objectionId, CancellationToken cancellationToken)
    {
        if (await db.LoadObjectionAsync(objectionId, cancellationToken) is not { } objection)
            return false;
        if (objection.SettleWithdrawal(db.Tenant, Caller.Platform.Id, clock.GetUtcNow()) is { IsError: true, FirstError: var error })
        {
            logger.LogWarning("A withdrawal of {Municipality} was not settled: {Code}", db.Tenant.Slug, error.Code);
            return false;
        }

        await services.GetRequiredService<OutcomeMail>().WithdrawalSettledAsync(objectionId, objection.Withdrawal!, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
