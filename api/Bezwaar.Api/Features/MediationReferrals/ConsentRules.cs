using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>What the consents of the parties allow (Awb 7:10(4)).</summary>
internal static class ConsentRules
{
    private static readonly LegalText ObjectorMissing = new(
        "De termijn om te beslissen kan niet stilstaan: nog niet elke bezwaarmaker stemt daarmee in (Awb 7:10 lid 4).",
        "The term to decide cannot stand still: not every objector agrees to that yet (Awb 7:10(4)).");

    private static readonly LegalText OthersMissing = new(
        "Nog niet alle belanghebbenden stemmen in met uitstel. De termijn om te beslissen kan alleen stilstaan als anderen niet worden geschaad (Awb 7:10 lid 4 onder b).",
        "Not all interested parties agree to postponement yet. The term to decide can stand still only where others are not harmed (Awb 7:10(4)(b)).");

    private static readonly LegalText RunsOn = new(
        "De termijn om te beslissen loopt door: niet iedereen stemt in met uitstel.",
        "The term to decide goes on running: not everybody agrees to postponement.");

    private static readonly LegalText CheckHarm = new(
        "De termijn om te beslissen staat stil omdat de bezwaarmaker instemt. Dat kan alleen zolang anderen niet worden geschaad (Awb 7:10 lid 4 onder b). Controleer dit als er iets verandert.",
        "The term to decide stands still because the objector agrees. That is possible only while others are not harmed (Awb 7:10(4)(b)). Check this when something changes.");

    /// <summary>(a) all interested parties agree, or (b) the objectors do. The authority's own consent is no ground.</summary>
    public static bool Allow(this IEnumerable<MediationParty> parties, PostponementGround ground) => parties.NeededFor(ground).All(party => party.AgreesToPostponement);

    /// <summary>The same, with consents that were there on the first day of standing still.</summary>
    public static bool AllowFrom(this IEnumerable<MediationParty> parties, PostponementGround ground, DateOnly day) =>
        parties.NeededFor(ground).All(party => party.AgreesToPostponement && party.Consent!.On <= day);

    public static bool AllMediate(this IEnumerable<MediationParty> parties) => parties.All(party => !party.MustMediate || party.AgreesToMediation);

    /// <summary>Whether nobody's consent is missing: to mediate, of who must, and to let the term stand still on ground (a).</summary>
    public static bool AreComplete(this IReadOnlyCollection<MediationParty> parties) => parties.AllMediate() && parties.Allow(PostponementGround.AllPartiesConsent);

    /// <summary>What whoever watches the term should know; null where there is nothing.</summary>
    public static LegalText? ClockWarning(this IReadOnlyCollection<MediationParty> parties, MediationStatus status, PostponementGround? stoppedOn)
    {
        if (status is not (MediationStatus.Proposed or MediationStatus.Started) || parties.Allow(PostponementGround.AllPartiesConsent))
            return null;

        return (status, stoppedOn) switch
        {
            (MediationStatus.Started, null) => RunsOn,
            (MediationStatus.Started, _) => CheckHarm,
            _ => parties.Allow(PostponementGround.ObjectorConsents) ? OthersMissing : ObjectorMissing,
        };
    }

    private static IEnumerable<MediationParty> NeededFor(this IEnumerable<MediationParty> parties, PostponementGround ground) => ground switch
    {
        PostponementGround.AllPartiesConsent => parties.Where(party => party.Role is not MediationRole.Authority),
        PostponementGround.ObjectorConsents => parties.Where(party => party.IsObjector),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "Mediation stops the clock by consent only."),
    };
}
