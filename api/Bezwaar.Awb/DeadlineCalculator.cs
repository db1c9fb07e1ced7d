using Bezwaar.Awb.Penalty;
using Bezwaar.Awb.Terms;
using Bezwaar.Awb.Validation;

namespace Bezwaar.Awb;

/// <summary>Computes every statutory date of an objection from the facts: pure, without clock, storage or culture.</summary>
public static class DeadlineCalculator
{
    /// <summary>All contradictions in a request at once, also in facts that lie in the future; empty when there are none.</summary>
    public static IReadOnlyList<Contradiction> Validate(DeadlineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RequestCheck.Run(request);
    }

    /// <summary>Computes the deadlines as known on one day; facts after that day are ignored.</summary>
    /// <param name="request">A request without contradictions.</param>
    /// <param name="asOf">The day of looking; brought back to the limits of <see cref="LegalBounds"/> when it lies outside.</param>
    /// <param name="settings">The choices of the municipality where the law is open.</param>
    /// <exception cref="ArgumentException"><see cref="Validate"/> finds a contradiction.</exception>
    public static Deadlines Calculate(DeadlineRequest request, DateOnly asOf, LegalSettings settings)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(settings);
        if (RequestCheck.Run(request) is [var first, ..])
        {
            throw new ArgumentException($"The request contradicts itself: {first.En}", nameof(request));
        }

        var trace = new Trace();
        var facts = KnownFacts.On(LegalBounds.Clamp(asOf), request.Facts);
        var period = FilingRules.Period(request);
        var filing = FilingRules.Answer(request, period, facts, trace);
        var decision = DecisionRules.Answer(request, period, facts, settings, trace);
        var hearing = HearingRules.Answer(request, facts, trace);
        var penalty = PenaltyRules.Answer(request, period, facts, decision, settings, trace);
        var appeal = AppealRules.Answer(request, facts, trace);
        var costs = CostsRules.Answer(facts, trace);
        var retention = RetentionRules.Answer(facts, trace);
        return new Deadlines(filing, decision, hearing, penalty, appeal, costs, retention, trace.Warnings, trace.Steps);
    }
}
