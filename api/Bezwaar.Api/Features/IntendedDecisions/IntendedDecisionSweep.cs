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
    : HourlyWork(directory, "sweep intended decisions", LogLevel.Warning, clock, logger)
{
    private const int YearsKept = 2;

    private readonly TimeProvider clock = clock;

    public override Task WorkAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var before = AmsterdamTime.DateOf(clock.GetUtcNow()).AddYears(-YearsKept);
        return writer.WriteAsync(tenant, turn: null, db => db.Set<IntendedDecision>()
            .Where(intention => intention.PlannedOn < before && (intention.ObjectionUntil == null || intention.ObjectionUntil < before) && intention.ObjectedInTime == null)
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
