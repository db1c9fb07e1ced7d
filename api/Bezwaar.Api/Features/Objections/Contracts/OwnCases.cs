using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Which objections are the caller's own: what a citizen, a representative or the holder of an access link may see.</summary>
internal static class OwnCases
{
    /// <summary>
    /// Ids of the caller's own objections; none for anybody but a citizen. Who signed in on behalf of another sees what that
    /// one objects to, not what that one does for others.
    /// </summary>
    public static IQueryable<Guid> OwnObjections(this TenantDbContext db, Caller caller) => caller switch
    {
        { LinkedObjectionId: { } linked } => db.Set<Objection>().Where(objection => objection.Id == linked).Select(objection => objection.Id),
        { Represents.LookupKey: { } represented } => db.Set<Participant>()
            .Where(participant => participant.LookupKey == represented && participant.Role == ParticipantRole.Objector)
            .Select(participant => participant.ObjectionId),
        { Person.LookupKey: { } person } => db.CasesOfPerson(person),
        _ => db.Set<Objection>().Where(_ => false).Select(objection => objection.Id),
    };

    /// <summary>Whether an objection is the caller's own. Where it is not, it does not exist for the caller.</summary>
    public static Task<bool> IsOwnAsync(this TenantDbContext db, Caller caller, Guid objectionId, CancellationToken cancellationToken) =>
        db.OwnObjections(caller).AnyAsync(id => id == objectionId, cancellationToken);
}
