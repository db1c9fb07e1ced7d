using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>
/// Destroys intended decisions two years after the planned day, once an hour: long enough for the figures of a year and the
/// year before. One whose decision was objected to belongs to the file of that case and goes with it.
/// </summary>
internal sealed class IntendedDecisionSweep(TenantDirectory directory, TenantWriter writer, TimeProvider clock, ILogger<IntendedDecisionSweep> logger)
    : BackgroundService
{
    private const int YearsKept = 2;

    public Task SweepAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var before = AmsterdamTime.DateOf(clock.GetUtcNow()).AddYears(-YearsKept);
        return writer.WriteAsync(tenant, turn: null, db => db.Set<IntendedDecision>()
            .Where(intention => intention.PlannedOn < before && (intention.ObjectionUntil == null || intention.ObjectionUntil < before) && intention.ObjectedInTime == null)
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            IReadOnlyCollection<Tenant> tenants = [];
            await TryAsync(async () => tenants = await directory.AllWritableAsync(stoppingToken));
            foreach (var tenant in tenants)
                await TryAsync(() => SweepAsync(tenant, stoppingToken));
        }
    }

    /// <summary>One municipality's trouble must not keep the others from it, and an exception here would stop the host; the next hour tries again.</summary>
    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning("Could not sweep intended decisions: {Failure}", SafeFailure.Describe(exception));
        }
    }
}
