namespace Bezwaar.Awb.Terms;

/// <summary>The term for appeal to the court after the decision on the objection (Awb 6:7, 6:8, 7:1(2)).</summary>
internal static class AppealRules
{
    internal static AppealTerm? Answer(DeadlineRequest request, KnownFacts facts, Trace trace)
    {
        if (facts.Decision is not { } decided)
        {
            return null;
        }

        // The law in force when the decision on the objection is published governs the appeal against it.
        var length = TermLengths.For(request.Regime, decided.On).Appeal;
        var from = decided.On.AddDays(1);
        var end = TermEnd.Of(from, length);
        trace.Forward(
            "appeal.lastDay",
            "Awb 6:7, 6:8(1)",
            from,
            length,
            end,
            "decided",
            $"De beslissing op het bezwaar is bekendgemaakt op {decided.On.Nl()}. De termijn voor beroep bij de rechter duurt {length.InDutch()} en begint op {from.Nl()}. De laatste dag is {end.Raw.Nl()}.",
            $"The decision on the objection was published on {decided.On.En()}. The term to appeal to the court takes {length} and starts on {from.En()}. The last day is {end.Raw.En()}.");
        return new AppealTerm(end.Last);
    }
}
