namespace Bezwaar.Awb.Terms;

/// <summary>The decision term as a whole (Awb 7:10; Wet WOZ 30, Gemeentewet 236).</summary>
internal static class DecisionRules
{
    /// <summary>The last day to decide as known on a day, without explanation; null while facts are missing.</summary>
    internal static DateOnly? DeadlineAsOf(
        DateOnly asOf, DeadlineRequest request, FilingPeriod? filing, LegalSettings settings)
    {
        var facts = KnownFacts.On(asOf, request.Facts);
        return BasisFor(request, filing, facts, settings, trace: null) is { } basis
            ? DecisionTimeline.Run(basis, facts, request, settings, settings.Chaining, trace: null).End.Last
            : null;
    }

    /// <summary>The decision part of the answer with its explanation; null while facts are missing.</summary>
    internal static DecisionTerm? Answer(
        DeadlineRequest request, FilingPeriod? filing, KnownFacts facts, LegalSettings settings, Trace trace)
    {
        if (BasisFor(request, filing, facts, settings, trace) is not { } basis)
        {
            return null;
        }

        DecisionWords.Basis(trace, "decision.deadline", basis, BasisFact(request, facts, basis));
        var timeline = DecisionTimeline.Run(basis, facts, request, settings, settings.Chaining, trace);
        var deadline = timeline.End.Last;
        var ended = facts.EndedOn is not null;
        return new DecisionTerm(
            basis.Weeks,
            timeline.StandstillDays,
            timeline.End.Raw,
            deadline,
            Conservative(request, facts, settings, basis, deadline, trace),
            LatestDayToAdjourn(facts, deadline, ended, trace),
            !ended && facts.Any && facts.AsOf > deadline,
            ClockOn(facts, basis, timeline, ended),
            [.. timeline.Standstills.Where(period => period.From <= period.To).Select(period => new StandstillPeriod(period.From, period.To, period.IsPause, period.StillOpen))]);
    }

    private static DecisionBasis? BasisFor(
        DeadlineRequest request, FilingPeriod? filing, KnownFacts facts, LegalSettings settings, Trace? trace)
    {
        var basis = DecisionBasis.For(request, filing, facts.FirstReceipt, withCommittee: false);
        if (basis is not { ByYearEnd: false } sixWeeks || facts.Committee is not { } announced)
        {
            return basis;
        }

        // Twelve weeks need a notice inside the six weeks; an adjournment alone does not make room for it.
        var then = KnownFacts.On(announced.On, request.Facts);
        var end = DecisionTimeline.Run(sixWeeks, then, request, settings, settings.Chaining, trace: null, extensions: false).End;
        if (announced.On <= end.Last)
        {
            return DecisionBasis.For(request, filing, facts.FirstReceipt, withCommittee: true);
        }

        trace?.Warn(
            "committee-announced-too-late",
            "Awb 7:10(1)",
            $"De bezwaarmaker hoorde pas op {announced.On.Nl()} van de adviescommissie. De termijn van {sixWeeks.Length.InDutch()} was toen al voorbij. De langere termijn geldt daarom niet.",
            $"The objector was told of the advisory committee only on {announced.On.En()}. The term of {sixWeeks.Length} had already ended. The longer term therefore does not apply.");
        return basis;
    }

    private static string BasisFact(DeadlineRequest request, KnownFacts facts, DecisionBasis basis) =>
        facts.Committee is not null && basis.Length == TermLengths.For(request).DecisionWithCommittee
            ? "committee-announced"
            : "published";

    private static DateOnly Conservative(
        DeadlineRequest request, KnownFacts facts, LegalSettings settings, DecisionBasis basis, DateOnly deadline, Trace trace)
    {
        var steps = new Trace();
        var end = DecisionTimeline
            .Run(basis, facts, request, settings, Chaining.Raw, steps, produces: "decision.conservativeDeadline")
            .End.Last;
        if (end != deadline)
        {
            DecisionWords.Basis(trace, "decision.conservativeDeadline", basis, BasisFact(request, facts, basis));
            trace.Steps.AddRange(steps.Steps);
            trace.Warn(
                "conservative-deadline-earlier",
                "Awb 7:10, Atw 1(1)",
                $"Beslis liever uiterlijk op {end.Nl()}. Het is niet zeker of een verlenging telt vanaf de dag waarnaar de termijn is opgeschoven.",
                $"Rather decide on {end.En()} at the latest. It is not settled whether an extension counts from the day to which the term moved.");
        }

        return end;
    }

    private static DateOnly? LatestDayToAdjourn(KnownFacts facts, DateOnly deadline, bool ended, Trace trace)
    {
        if (ended || facts.Adjournment is not null || facts.AsOf > deadline)
        {
            return null;
        }

        trace.Forward(
            "decision.latestDayToAdjourn",
            "Awb 7:10(3)",
            deadline,
            TermLength.OfDays(1),
            TermEnd.At(deadline, mayMove: false),
            "published",
            $"Een verdaging moet bekend zijn voordat de beslistermijn voorbij is. Dat kan uiterlijk op {deadline.Nl()}.",
            $"An adjournment must be notified before the decision term ends. That is possible until {deadline.En()}.");
        return deadline;
    }

    private static ClockState ClockOn(KnownFacts facts, DecisionBasis basis, DecisionTimeline timeline, bool ended)
    {
        if (ended)
        {
            return ClockState.Decided;
        }

        if (!facts.Any || facts.AsOf < basis.FirstDay)
        {
            return ClockState.NotStarted;
        }

        var state = ClockState.Running;
        foreach (var standstill in timeline.Standstills)
        {
            if (standstill.Covers(facts.AsOf))
            {
                state = standstill.IsPause ? ClockState.Stopped
                    : state is ClockState.Stopped ? state
                    : ClockState.Suspended;
            }
        }

        return state;
    }
}
