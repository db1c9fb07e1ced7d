using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Some dates move with time alone: a stopped clock shifts the deadline by a day each day, a term begins, the last day to
/// adjourn passes. Shortly after midnight in the Netherlands, and soon after the host starts, this brings the columns that
/// lists sort on up to date for every open objection.
/// </summary>
internal sealed class DeadlineRefresh(
    TenantDirectory directory, TenantDbContextFactory databases, SqliteWriteGate gate, TimeProvider clock, ILogger<DeadlineRefresh> logger)
    : BackgroundService
{
    private const int BatchSize = 100;

    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(5);

    /// <summary>Brings one municipality up to date, in small transactions so that nobody waits long.</summary>
    public async Task RefreshAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var today = AmsterdamTime.DateOf(clock.GetUtcNow());
        var last = "";
        while (true)
        {
            using var turn = await gate.EnterAsync(tenant, cancellationToken);
            await using var db = databases.Lease(tenant);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.TakeTurnAsync(Turn.Alone, cancellationToken);
            var after = last;
            var batch = await db.Set<Objection>()
                .Include(objection => objection.Facts.OrderBy(fact => fact.Sequence))
                .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment)
                .Where(objection => string.Compare(objection.Number, after) > 0)
                .OrderBy(objection => objection.Number)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
            foreach (var objection in batch)
                objection.RefreshDeadlines(tenant, today);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);

            if (batch.Count < BatchSize)
                return;
            last = batch[^1].Number;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = AfterStart;
        while (true)
        {
            await Task.Delay(wait, clock, stoppingToken);
            foreach (var tenant in await directory.AllAsync(stoppingToken))
                await TryRefreshAsync(tenant, stoppingToken);
            wait = UntilAfterMidnight();
        }
    }

    private async Task TryRefreshAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            await RefreshAsync(tenant, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from being refreshed.
            logger.LogError("Could not refresh the deadlines of {Municipality}: {Failure}", tenant.Slug, SafeFailure.Describe(exception));
        }
    }

    private TimeSpan UntilAfterMidnight()
    {
        var now = clock.GetUtcNow();
        return AmsterdamTime.StartOfDay(AmsterdamTime.DateOf(now).AddDays(1)) + AfterMidnight - now;
    }
}
