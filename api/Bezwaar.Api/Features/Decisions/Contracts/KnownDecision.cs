using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions.Contracts;

/// <summary>What other features may know of a registered decision.</summary>
internal sealed record KnownDecision(Guid Id, string Reference, string DecisionType, DateOnly DateOfNotice, DateOnly PublishedOn, string Description, string? DecidedBy, Guid? IntendedDecisionId)
{
    private static readonly CompiledQuery<Func<TenantDbContext, string, DateOnly, CancellationToken, Task<KnownDecision?>>> ByLetter = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, string reference, DateOnly dateOfNotice, CancellationToken _) =>
            db.Set<Decision>()
                .Where(decision => decision.Reference == reference && decision.DateOfNotice == dateOfNotice)
                .Select(decision => new KnownDecision(decision.Id, decision.Reference, decision.DecisionType, decision.DateOfNotice, decision.PublishedOn, decision.Description, decision.DecidedBy, decision.IntendedDecisionId))
                .FirstOrDefault()));

    public static Task<bool> ExistsAsync(TenantDbContext db, Guid decisionId, CancellationToken cancellationToken) =>
        db.Set<Decision>().AnyAsync(decision => decision.Id == decisionId, cancellationToken);

    /// <summary>Finds a decision by what stands on the letter; both must match, so that guessing one tells nothing.</summary>
    public static Task<KnownDecision?> FindAsync(TenantDbContext db, string reference, DateOnly dateOfNotice, CancellationToken cancellationToken) =>
        ByLetter.For(db)(db, reference, dateOfNotice, cancellationToken);
}
