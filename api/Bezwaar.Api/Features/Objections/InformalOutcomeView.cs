using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>One outcome of the informal track.</summary>
/// <param name="ObjectionId">The objection.</param>
/// <param name="Version">Version of the objection; the ETag shows it.</param>
/// <param name="Sequence">Position among the outcomes of the case, from 1.</param>
/// <param name="Kind">What it led to.</param>
/// <param name="On">On which day.</param>
/// <param name="By">Who reported it, in the municipality's own systems.</param>
/// <param name="Agreed">What was agreed, as it stands on paper.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecisionId">The new decision (Awb 6:19).</param>
/// <param name="Standing">How the objector stands to the new decision.</param>
/// <param name="OthersMayBeHarmed">Whether a full concession may harm others who are involved (Awb 7:3(e)).</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="TakenBackOn">Day on which the objector took it back; null otherwise.</param>
/// <param name="Withdrawal">The withdrawal that was agreed with it, as it stands now; null where none was, and once taken back.</param>
/// <param name="Effects">What it means for the objection, the clock and the costs. Empty once taken back.</param>
public sealed record InformalOutcomeView(
    Guid ObjectionId,
    int Version,
    int Sequence,
    InformalOutcomeKind Kind,
    DateOnly On,
    string By,
    string? Agreed,
    string? Reason,
    Guid? DecisionId,
    NewDecisionStanding? Standing,
    bool? OthersMayBeHarmed,
    DateTimeOffset RecordedAt,
    DateOnly? TakenBackOn,
    Withdrawal? Withdrawal,
    IReadOnlyList<LegalText> Effects) : IVersioned
{
    internal static InformalOutcomeView Of(InformalOutcome outcome, Objection objection)
    {
        var circumstances = CircumstancesOf(outcome, objection);
        return new(
            outcome.ObjectionId, objection.Version, outcome.Sequence, outcome.Kind, outcome.On, outcome.By, outcome.Agreed, outcome.Reason, outcome.DecisionId, outcome.Standing,
            outcome.OthersMayBeHarmed, outcome.RecordedAt, outcome.TakenBackOn, circumstances.Withdrawal,
            outcome.TakenBackOn is null ? OutcomeWords.EffectsOf(outcome.Kind, outcome.Standing, outcome.OthersMayBeHarmed, circumstances) : []);
    }

    /// <summary>The withdrawal of the case belongs to an outcome that withdraws and was not taken back: there is one at a time.</summary>
    internal static OutcomeWords.Circumstances CircumstancesOf(InformalOutcome outcome, Objection objection) => new(
        outcome is { TakenBackOn: null, Kind: InformalOutcomeKind.ExplainedAndWithdrawn } or { TakenBackOn: null, Standing: NewDecisionStanding.Satisfied } ? objection.Withdrawal : null,
        objection.Facts.Any(known => known.Fact is CostsRequested), objection.DecisionDeadline);

    internal static readonly InformalOutcomeView Example = new(
        ObjectionExamples.Id, 4, 1, InformalOutcomeKind.ExplainedAndWithdrawn, new(2026, 4, 24), "j.jansen", "De heer De Boer dient een nieuw plan in. De gemeente denkt mee.", null, null, null, null,
        ObjectionExamples.At("2026-04-24T09:30:00Z"), null, new(WithdrawalManner.Orally, new(2026, 4, 24), "De heer De Boer dient een nieuw plan in. De gemeente denkt mee.", null, 7),
        OutcomeWords.EffectsOf(InformalOutcomeKind.ExplainedAndWithdrawn, null, null, new(null, false, new(2026, 6, 2))));
}
