using System.Text.Json;
using Bezwaar.Awb;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What an informal outcome means for the objection, its clock and its costs, said to everybody.</summary>
internal static class OutcomeWords
{
    /// <summary>What the effects of an outcome depend on, beside the outcome itself.</summary>
    /// <param name="Withdrawal">The agreed withdrawal, as it stands now; null where there is none.</param>
    /// <param name="CostsRequested">Whether reimbursement of costs was asked for.</param>
    /// <param name="DecisionDeadline">Last day to decide; null where unknown or closed.</param>
    internal sealed record Circumstances(Withdrawal? Withdrawal, bool CostsRequested, DateOnly? DecisionDeadline);

    private static readonly LegalText ClockUntouched = new(
        "De termijn om te beslissen loopt gewoon door.", "The term to decide simply runs on.");

    private static readonly LegalText FormalGoesOn = new("Wij behandelen het bezwaar verder volgens de gewone regels.", "We go on treating the objection by the ordinary rules.");

    private static readonly LegalText CostsAsked = new(
        "Er is gevraagd om vergoeding van kosten. De gemeente beslist daarover (Awb 7:15).", "Reimbursement of costs was asked for. The municipality decides on that (Awb 7:15).");

    private static readonly LegalText CostsNotYetAsked = new(
        "Vergoeding van kosten kan worden gevraagd tot de beslissing op het bezwaar er is (Awb 7:15).", "Reimbursement of costs can be asked for until the decision on the objection (Awb 7:15).");

    private static readonly LegalText CostsBeforeWithdrawal = new(
        "Komt de gemeente u tegemoet? Vraag dan om vergoeding van uw kosten voordat de intrekking telt (Awb 7:15). Daarna kan het niet meer: anders dan bij de rechter (Awb 8:75a) is er na het intrekken van een bezwaar geen apart verzoek.",
        "Does the municipality meet you? Then ask for reimbursement of your costs before the withdrawal counts (Awb 7:15). Afterwards it is too late: unlike at the court (Awb 8:75a) there is no request of its own once an objection is withdrawn.");

    /// <summary>What was agreed or found, in one sentence.</summary>
    public static LegalText Of(InformalOutcomeKind kind, NewDecisionStanding? standing) => (kind, standing) switch
    {
        (InformalOutcomeKind.ExplainedAndWithdrawn, _) => new("Wij hebben het besluit uitgelegd en u wilt het bezwaar intrekken.", "We explained the decision and you want to withdraw the objection."),
        (InformalOutcomeKind.NewDecision, NewDecisionStanding.Satisfied) => new("Er is een nieuw besluit waar u het mee eens bent. U wilt het bezwaar intrekken.", "There is a new decision that you agree with. You want to withdraw the objection."),
        (InformalOutcomeKind.NewDecision, _) => new("Er is een nieuw besluit.", "There is a new decision."),
        (InformalOutcomeKind.FullConcession, _) => new("De gemeente geeft u helemaal gelijk.", "The municipality grants everything that you ask."),
        (InformalOutcomeKind.PartialSolution, _) => new("Een deel is samen opgelost.", "Part of it was solved together."),
        (InformalOutcomeKind.ToFormal, _) => new("Het bezwaar gaat verder volgens de gewone regels.", "The objection goes on by the ordinary rules."),
        (InformalOutcomeKind.NotReached, _) => new("Wij konden u niet bereiken.", "We could not reach you."),
        _ => new("U wilde geen gesprek.", "You did not want to talk."),
    };

    public static LegalText InTimeline(string details)
    {
        var element = JsonSerializer.Deserialize<JsonElement>(details);
        return Parse<InformalOutcomeKind>(element, "kind") is { } kind
            ? Of(kind, Parse<NewDecisionStanding>(element, "standing"))
            : new("Wij hebben vastgelegd wat het contact opleverde.", "We recorded what came of the contact.");
    }

    /// <summary>The effects in the order in which they matter.</summary>
    public static IReadOnlyList<LegalText> EffectsOf(InformalOutcomeKind kind, NewDecisionStanding? standing, bool? othersMayBeHarmed, Circumstances circumstances)
    {
        var costs = circumstances.CostsRequested ? CostsAsked : CostsNotYetAsked;
        return (kind, standing) switch
        {
            (InformalOutcomeKind.ExplainedAndWithdrawn, _) => OfWithdrawal(circumstances),
            (InformalOutcomeKind.NewDecision, NewDecisionStanding.Satisfied) => OfWithdrawal(circumstances),
            (InformalOutcomeKind.NewDecision, NewDecisionStanding.Continues) =>
            [
                new("Het bezwaar is nu ook gericht tegen het nieuwe besluit (Awb 6:19). Een nieuw bezwaar is niet nodig. Het eerste besluit blijft zichtbaar.",
                    "The objection is now against the new decision as well (Awb 6:19). No new objection is needed. The first decision stays visible."),
                ClockUntouched, costs,
            ],
            (InformalOutcomeKind.NewDecision, _) =>
            [
                new("Het bezwaar is niet gericht tegen het nieuwe besluit, omdat daar geen belang bij is (Awb 6:19). Over het eerste besluit moet nog worden beslist.",
                    "The objection is not against the new decision, for want of interest in that (Awb 6:19). A decision about the first one must still follow."),
                ClockUntouched, costs,
            ],
            (InformalOutcomeKind.FullConcession, _) =>
            [
                othersMayBeHarmed is true
                    ? new("Er moet nog wel een hoorzitting komen, omdat anderen nadeel kunnen hebben (Awb 7:3, onder e).", "A hearing must still be held, because others may be harmed (Awb 7:3(e)).")
                    : new("Een hoorzitting hoeft niet meer (Awb 7:3, onder e).", "A hearing may be left out (Awb 7:3(e))."),
                new("De gemeente moet nog wel een beslissing op het bezwaar nemen, die het besluit herroept of vervangt (Awb 7:11).",
                    "The municipality must still decide on the objection, and revoke or replace the decision (Awb 7:11)."),
                ClockUntouched, costs,
            ],
            (InformalOutcomeKind.PartialSolution, _) =>
            [
                new("Over wat niet is opgelost gaat het bezwaar verder.", "About what was not solved the objection goes on."), ClockUntouched, costs,
            ],
            _ => [FormalGoesOn, ClockUntouched],
        };
    }

    private static IReadOnlyList<LegalText> OfWithdrawal(Circumstances circumstances) => circumstances.Withdrawal switch
    {
        { SettledOn: { } settledOn } => [new($"De intrekking telt vanaf {settledOn.Nl()} (Awb 6:21).", $"The withdrawal counts from {settledOn.En()} (Awb 6:21).")],
        { CoolingOffUntil: { } until, ConfirmedInWritingOn: { } confirmedOn } =>
        [
            new($"U kunt hier nog op terugkomen tot en met {until.Nl()}. Daarna telt de intrekking vanaf {confirmedOn.Nl()}, de dag van uw bevestiging (Awb 6:21).",
                $"You can still take this back until {until.En()} inclusive. Then the withdrawal counts from {confirmedOn.En()}, the day of your confirmation (Awb 6:21)."),
            .. ClockDuringWithdrawal(circumstances.DecisionDeadline), circumstances.CostsRequested ? CostsAsked : CostsBeforeWithdrawal,
        ],
        _ =>
        [
            new("De intrekking telt pas als u die op papier of online bevestigt (Awb 6:21).", "The withdrawal counts only once you confirm it in writing or online (Awb 6:21)."),
            .. ClockDuringWithdrawal(circumstances.DecisionDeadline), circumstances.CostsRequested ? CostsAsked : CostsBeforeWithdrawal,
        ],
    };

    private static IEnumerable<LegalText> ClockDuringWithdrawal(DateOnly? deadline) =>
    [
        deadline is { } day
            ? new(
                $"Tot die tijd loopt de termijn om te beslissen door: tot en met {day.Nl()}. Komt u ervan terug, dan verandert daar niets aan.",
                $"Until then the term to decide runs on: until {day.En()} inclusive. If you take it back, that does not change.")
            : ClockUntouched,
    ];

    private static T? Parse<T>(JsonElement details, string member) where T : struct, Enum =>
        details.TryGetProperty(member, out var value) && value.GetString() is { } text
            ? Enum.GetValues<T>().Single(known => JsonNamingPolicy.KebabCaseLower.ConvertName(known.ToString()) == text)
            : null;
}
