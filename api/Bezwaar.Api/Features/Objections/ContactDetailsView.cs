using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Objections;

/// <summary>How the caller can be reached about an objection.</summary>
public sealed record ContactDetailsView : IVersioned
{
    public required Guid ObjectionId { get; init; }

    /// <summary>Version of the objection; the ETag shows it.</summary>
    public required int Version { get; init; }

    /// <summary>As whom the caller takes part.</summary>
    public required ParticipantRole Role { get; init; }

    public required string Name { get; init; }
    public required PostalAddress? Address { get; init; }
    public required string? Email { get; init; }
    public required string? Phone { get; init; }
    public required ContactPreferences ContactPreferences { get; init; }

    /// <summary>Null where the caller is a representative of whom the objection holds nothing.</summary>
    internal static ContactDetailsView? Of(Objection objection, ParticipantRole role) =>
        (role is ParticipantRole.Objector ? objection.Objector : objection.Representative?.Party) is not { } party ? null : new()
        {
            ObjectionId = objection.Id,
            Version = objection.Version,
            Role = role,
            Name = party.DisplayName,
            Address = party.Address,
            Email = party.Email,
            Phone = party.Phone,
            ContactPreferences = objection.ContactPreferences,
        };

    internal static readonly ContactDetailsView Example = new()
    {
        ObjectionId = ObjectionExamples.Id,
        Version = 4,
        Role = ParticipantRole.Objector,
        Name = "M. de Boer",
        Address = new("Dorpsstraat", "14", "1234 AB", "Eikendam", "NL"),
        Email = "m.deboer@example.nl",
        Phone = "+31612345678",
        ContactPreferences = ObjectionExamples.View.ContactPreferences,
    };
}

/// <summary>Who objects and how to reach that person, as far as it can be put right.</summary>
public sealed record ObjectorView(Guid ObjectionId, int Version, Party Objector, ContactPreferences ContactPreferences) : IVersioned
{
    internal static ObjectorView Of(Objection objection) => new(objection.Id, objection.Version, objection.Objector, objection.ContactPreferences);

    internal static readonly ObjectorView Example = new(ObjectionExamples.Id, 4, ObjectionExamples.View.Objector, ObjectionExamples.View.ContactPreferences);
}
