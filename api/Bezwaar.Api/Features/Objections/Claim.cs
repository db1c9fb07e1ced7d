using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What somebody who signed in says to be in an objection, and whether that can be.</summary>
internal sealed class Claim
{
    private readonly IReadOnlyList<Part> parts;
    private readonly bool isOnBehalf;

    private Claim(ParticipantRole role, bool isOnBehalf, params Part[] parts) => (Role, this.isOnBehalf, this.parts) = (role, isOnBehalf, parts);

    internal static class Errors
    {
        public static readonly Error AlreadyClaimed = Problem.Conflict(
            "already-claimed",
            "Dit bezwaar staat al in het overzicht van iemand anders. Klopt dat niet? Bel ons.",
            "This objection is in somebody else's overview already. Is that not right? Call us.");

        public static readonly Error NoRepresentativeNamed = Problem.Unprocessable(
            "no-representative-named",
            "In dit bezwaar staat geen gemachtigde. Bent u de gemachtigde? Bel ons.",
            "This objection names no representative. Are you the representative? Call us.");

        public static readonly Error OfOrganisation = Problem.Unprocessable(
            "claim-of-organisation",
            "Dit is het bezwaar van een organisatie. Log in met eHerkenning van die organisatie.",
            "This is the objection of an organisation. Sign in with eHerkenning of that organisation.");

        public static readonly Error OfPerson = Problem.Unprocessable(
            "claim-of-person",
            "Dit is het bezwaar van een persoon. Log in met DigiD.",
            "This is the objection of a person. Sign in with DigiD.");

        public static readonly Error OfOtherOrganisation = Problem.Unprocessable(
            "claim-of-other-organisation",
            "In dit bezwaar staat een ander KVK-nummer dan dat waarmee u bent ingelogd.",
            "This objection names another KVK number than the one that you signed in with.");
    }

    /// <summary>What the caller is.</summary>
    public ParticipantRole Role { get; }

    public bool ForObjector => parts.Any(part => part.Role is ParticipantRole.Objector);

    public static Claim By(Caller caller, ParticipantRole? role) => caller switch
    {
        { Represents: { } represented, Person: { } person } =>
            new(ParticipantRole.Representative, true, new Part(ParticipantRole.Objector, represented), new Part(ParticipantRole.Representative, person)),
        { Person: { } person } => new(role ?? ParticipantRole.Objector, false, new Part(role ?? ParticipantRole.Objector, person)),
        _ => throw new InvalidOperationException("Only somebody who signed in can claim."),
    };

    /// <summary>Somebody else has a role that is claimed, or the caller has the other one: nobody is his own representative.</summary>
    public bool Conflicts(IReadOnlyList<Participant> present) => present.Any(participant => parts.Any(part =>
        part.Role == participant.Role ? part.Identity.LookupKey != participant.LookupKey : part.Identity.LookupKey == participant.LookupKey));

    public IReadOnlyList<Part> MissingFrom(IReadOnlyList<Participant> present) =>
        [.. parts.Where(part => present.All(participant => participant.Role != part.Role))];

    /// <summary>
    /// Whether those who claim can be those who are named. Who signed in on behalf of the objector proved the authorisation by
    /// that, whether the objection names a representative or not.
    /// </summary>
    public ErrorOr<Success> Fits(Objection objection)
    {
        foreach (var part in parts)
        {
            if (part.Role is ParticipantRole.Representative && isOnBehalf)
                continue;

            var party = part.Role is ParticipantRole.Objector ? objection.Objector : objection.Representative?.Party;
            if (party is null)
                return Errors.NoRepresentativeNamed;
            if (Fits(part.Identity, party) is { IsError: true, Errors: var refused })
                return refused;
        }

        return Result.Success;
    }

    private static ErrorOr<Success> Fits(PersonIdentity identity, Party party) => (identity.Kind, party.Kind) switch
    {
        (PersonIdentifierKind.Bsn, PartyKind.Organisation) => Errors.OfOrganisation,
        (PersonIdentifierKind.Kvk, PartyKind.Person) => Errors.OfPerson,
        // A KVK number is public, so its masked form is the number itself.
        (PersonIdentifierKind.Kvk, _) when party.KvkNumber is { } number && number != identity.Masked => Errors.OfOtherOrganisation,
        _ => Result.Success,
    };

    /// <summary>Somebody in a role.</summary>
    internal sealed record Part(ParticipantRole Role, PersonIdentity Identity);
}
