using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Which objections somebody takes part in.</summary>
internal static class PersonCases
{
    /// <summary>Ids of the objections of the person or organisation with this lookup key, as objector or representative.</summary>
    public static IQueryable<Guid> CasesOfPerson(this TenantDbContext db, string lookupKey) =>
        db.Set<Participant>().Where(participant => participant.LookupKey == lookupKey).Select(participant => participant.ObjectionId).Distinct();
}
