using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions.Contracts;

/// <summary>What follows on intended decisions elsewhere: the decision, an objection to it, its end.</summary>
internal static class Intentions
{
    /// <summary>A decision that was intended is being registered, inside the transaction of the caller.</summary>
    /// <param name="objectionUntil">Last day to object to it; null where it is not known.</param>
    public static async Task<ErrorOr<Success>> DecidedAsync(
        TenantDbContext db, Guid intentionId, Guid decisionId, string decisionType, DateOnly? objectionUntil, CancellationToken cancellationToken) =>
        await db.LoadIntentionAsync(intentionId, cancellationToken) is { } intention
            ? intention.FollowedBy(decisionId, decisionType, objectionUntil)
            : IntendedDecision.Errors.Unknown;

    /// <summary>
    /// Somebody objects to the decision that followed. One statement without a version: it may not collide with anything on
    /// the way of filing, and one objection in time is what counts, whatever comes after it.
    /// </summary>
    public static Task ObjectedAsync(TenantDbContext db, Guid intentionId, bool inTime, CancellationToken cancellationToken) =>
        db.Set<IntendedDecision>()
            .Where(intention => intention.Id == intentionId && (intention.ObjectedInTime == null || (inTime && intention.ObjectedInTime == false)))
            .ExecuteUpdateAsync(set => set.SetProperty(intention => intention.ObjectedInTime, inTime), cancellationToken);

    /// <summary>The intention that a decision followed on; null where there was none.</summary>
    public static async Task<IntendedDecisionView?> OfDecisionAsync(TenantDbContext db, Guid decisionId, CancellationToken cancellationToken) =>
        await db.Set<IntendedDecision>().AsNoTracking().FirstOrDefaultAsync(intention => intention.DecisionId == decisionId, cancellationToken) is { } intention
            ? IntendedDecisionView.Of(intention)
            : null;

    /// <summary>All that is held about a person, last registered first.</summary>
    public static async Task<CaseRows<IntendedDecisionView>> OfPersonAsync(TenantDbContext db, string lookupKey, CancellationToken cancellationToken)
    {
        var rows = await db.Set<IntendedDecision>().AsNoTracking()
            .Where(intention => intention.CitizenLookupKey == lookupKey)
            .OrderByDescending(intention => intention.RegisteredAt)
            .ToCaseRowsAsync(cancellationToken);
        return new([.. rows.Rows.Select(IntendedDecisionView.Of)], rows.Complete);
    }

    /// <summary>Destroys the intentions of decisions that are destroyed.</summary>
    public static Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> decisionIds, CancellationToken cancellationToken) =>
        db.Set<IntendedDecision>().Where(intention => decisionIds.Contains(intention.DecisionId!.Value)).ExecuteDeleteAsync(cancellationToken);
}
