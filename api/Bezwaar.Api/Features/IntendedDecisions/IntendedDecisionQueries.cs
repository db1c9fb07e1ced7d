using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

internal static class IntendedDecisionQueries
{
    /// <summary>An intended decision to change.</summary>
    public static Task<IntendedDecision?> LoadIntentionAsync(this TenantDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Set<IntendedDecision>().FirstOrDefaultAsync(intention => intention.Id == id, cancellationToken);

    /// <summary>
    /// What the caller may see as a citizen: the one of the access link, or those about whoever signed in or is represented.
    /// None for anybody else.
    /// </summary>
    public static IQueryable<IntendedDecision> OwnIntentions(this TenantDbContext db, Caller caller) => caller switch
    {
        { LinkedIntendedDecisionId: { } linked } => db.Set<IntendedDecision>().Where(intention => intention.Id == linked),
        { Subject.LookupKey: { } key } => db.Set<IntendedDecision>().Where(intention => intention.CitizenLookupKey == key),
        _ => db.Set<IntendedDecision>().Where(_ => false),
    };
}
