using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>An intended decision, as the citizen sees it whom it is about.</summary>
/// <param name="Id">Id of the intention.</param>
/// <param name="Reference">Reference to mention in every contact.</param>
/// <param name="DecisionType">Code of the decision type.</param>
/// <param name="PlannedOn">Day on which the decision is to be taken.</param>
/// <param name="Reasons">Why, in plain words.</param>
/// <param name="Department">The department that decides.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Standing">Where it stands, in plain words.</param>
/// <param name="MayReact">Whether a reaction is still possible.</param>
/// <param name="CallBackAt">When the municipality calls, where the citizen asked for it.</param>
/// <param name="Reactions">What was sent before. The holder of an access link, who may be anybody that it was passed on to, sees no texts and numbers.</param>
/// <param name="Contact">Whom to call or write to.</param>
public sealed record OwnIntendedDecisionView(
    Guid Id,
    string Reference,
    string DecisionType,
    DateOnly PlannedOn,
    string Reasons,
    string Department,
    IntentionState State,
    LegalText Standing,
    bool MayReact,
    DateTimeOffset? CallBackAt,
    IReadOnlyList<IntentionReaction> Reactions,
    MunicipalityContact Contact)
{
    internal static OwnIntendedDecisionView Of(IntendedDecision intention, Caller caller, Tenant tenant) => new(
        intention.Id, intention.Reference, intention.DecisionType, intention.PlannedOn, intention.Reasons, intention.Department, intention.State,
        StandingOf(intention.State, intention.Result), intention.State is IntentionState.Open or IntentionState.Contacted, intention.CallBackAt,
        caller.Person is null ? [.. intention.Reactions.Select(reaction => reaction with { Text = null, Phone = null })] : intention.Reactions, tenant.Settings.Contact);

    internal static readonly OwnIntendedDecisionView Example = new(
        IntendedDecisionView.Example.Id, IntendedDecisionView.Example.Reference, IntendedDecisionView.Example.DecisionType, IntendedDecisionView.Example.PlannedOn,
        IntendedDecisionView.Example.Reasons, IntendedDecisionView.Example.Department, IntentionState.Open, StandingOf(IntentionState.Open, null), true,
        IntendedDecisionView.At("2026-02-27T13:00:00Z"), [new(ReactionKind.CallBack, null, IntendedDecisionView.At("2026-02-27T13:00:00Z"), null, IntendedDecisionView.At("2026-02-25T18:30:00Z"))],
        new("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"));

    private static LegalText StandingOf(IntentionState state, IntentionResult? result) => (state, result) switch
    {
        (IntentionState.Decided, _) => new("Wij hebben het besluit genomen. U krijgt het besluit apart.", "We have taken the decision. You receive it separately."),
        (IntentionState.Cancelled, _) => new("Wij nemen dit besluit niet meer.", "We do not take this decision any more."),
        (_, IntentionResult.Adjusted) => new("Wij hebben met u gesproken en besluiten anders dan wij van plan waren.", "We talked with you and decide otherwise than we intended."),
        (_, IntentionResult.ExplainedAndAccepted) => new("Wij hebben het u uitgelegd. Het besluit volgt nog.", "We explained it to you. The decision still follows."),
        (_, IntentionResult.GoesAhead) => new("Wij hebben met u gesproken. Het besluit volgt nog. Daarna kunt u bezwaar maken.", "We talked with you. The decision still follows. Then you can object."),
        (_, IntentionResult.NotReached) => new("Wij konden u niet bereiken. U kunt nog reageren tot wij besluiten.", "We could not reach you. You can still react until we decide."),
        (IntentionState.Contacted, _) => new("Wij hebben met u gesproken. U kunt nog reageren tot wij besluiten.", "We talked with you. You can still react until we decide."),
        _ => new("Wij zijn dit van plan en hebben nog niet besloten. Wij bellen u. U kunt ook zelf reageren.", "This is what we intend; we have not decided yet. We call you. You can react yourself, too."),
    };
}
