using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>In what quality somebody of a case can be reached.</summary>
public enum CaseContactRole
{
    Objector,

    /// <summary>Acts for the objector.</summary>
    Representative,

    JointObjector,
}

/// <summary>How somebody of a case can be reached, and nothing else of the case.</summary>
/// <param name="Role">In what quality.</param>
/// <param name="Name">Name of the person, or of the organisation.</param>
/// <param name="Phone">Number to call; null where there is none.</param>
/// <param name="Email">E-mail address; null where there is none.</param>
/// <param name="Language">Language of the conversation (ISO 639-1); null where it is not known.</param>
public sealed record CaseContact(CaseContactRole Role, string Name, string? Phone, string? Email, string? Language)
{
    /// <summary>Of some cases at once.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<CaseContact>>> OfAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        var cases = await db.Set<Objection>()
            .Where(objection => objectionIds.Contains(objection.Id))
            .Select(objection => new { objection.Id, objection.Objector, objection.Representative, objection.JointObjectors, objection.ContactPreferences })
            .ToListAsync(cancellationToken);
        return cases.ToDictionary(found => found.Id, found => Of(found.Objector, found.Representative, found.JointObjectors, found.ContactPreferences));
    }

    private static IReadOnlyList<CaseContact> Of(Party objector, Representative? representative, IReadOnlyList<Party> jointObjectors, ContactPreferences preferences) =>
    [
        new(CaseContactRole.Objector, objector.DisplayName, preferences.Phone ?? objector.Phone, objector.Email, preferences.Language),
        .. representative is null ? [] : new[] { Of(CaseContactRole.Representative, representative.Party) },
        .. jointObjectors.Select(party => Of(CaseContactRole.JointObjector, party)),
    ];

    private static CaseContact Of(CaseContactRole role, Party party) => new(role, party.DisplayName, party.Phone, party.Email, null);
}
