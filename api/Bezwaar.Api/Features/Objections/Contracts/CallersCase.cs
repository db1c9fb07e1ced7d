using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Which cases are a citizen's own.</summary>
internal static class CallersCase
{
    /// <summary>
    /// Those of who signed in, or the one of the access link. Who signed in on behalf of another sees what that one objects
    /// to, not what that one does for others.
    /// </summary>
    public static IQueryable<Guid> CasesOf(this TenantDbContext db, Caller caller) => caller switch
    {
        { LinkedObjectionId: { } linked } => db.Set<Objection>().Where(objection => objection.Id == linked).Select(objection => objection.Id),
        { Represents.LookupKey: var represented } => db.Set<Participant>()
            .Where(participant => participant.LookupKey == represented && participant.Role == ParticipantRole.Objector)
            .Select(participant => participant.ObjectionId),
        { Person.LookupKey: var person } => db.CasesOfPerson(person),
        _ => db.Set<Objection>().Where(_ => false).Select(objection => objection.Id),
    };

    public static Task<bool> IsCaseOfAsync(this TenantDbContext db, Caller caller, Guid objectionId, CancellationToken cancellationToken) =>
        db.CasesOf(caller).AnyAsync(id => id == objectionId, cancellationToken);
}
