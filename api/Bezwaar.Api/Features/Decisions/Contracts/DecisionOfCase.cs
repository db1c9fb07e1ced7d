using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions.Contracts;

/// <summary>What is held of the decision that a case is against, with the person to whom it was addressed.</summary>
internal sealed record DecisionOfCase(string Reference, string DecisionType, DateOnly DateOfNotice, DateOnly PublishedOn, Addressee Addressee, string Description, string Department, DateTimeOffset RegisteredAt)
{
    public static Task<DecisionOfCase?> ReadAsync(TenantDbContext db, Guid decisionId, CancellationToken cancellationToken) =>
        db.Set<Decision>()
            .Where(decision => decision.Id == decisionId)
            .Select(decision => new DecisionOfCase(
                decision.Reference, decision.DecisionType, decision.DateOfNotice, decision.PublishedOn, decision.Addressee, decision.Description, decision.Department, decision.RegisteredAt))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Destroys decisions that no case is against any more, with the intentions that they followed on.</summary>
    public static async Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> decisionIds, CancellationToken cancellationToken)
    {
        await Intentions.DestroyAsync(db, decisionIds, cancellationToken);
        await db.Set<Decision>().Where(decision => decisionIds.Contains(decision.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
