namespace Bezwaar.Awb.Terms;

/// <summary>
/// The decision term from its basis to its end. Standstills, adjournment and postponements are applied in order of date:
/// each one needs a term that still runs, and what came before it decides whether it does.
/// </summary>
internal sealed class DecisionTimeline
{
    private const string Produces = "decision.deadline";
    private readonly DecisionBasis basis;
    private readonly Chaining chaining;
    private readonly Trace? trace;
    private readonly string produces;
    private DateOnly? countedUntil;
    private bool lastStepWasStandstill;

    private DecisionTimeline(DecisionBasis basis, Chaining chaining, Trace? trace, string produces)
    {
        this.basis = basis;
        this.chaining = chaining;
        this.trace = trace;
        this.produces = produces;
        End = basis.End;
    }

    /// <summary>The end so far.</summary>
    internal TermEnd End { get; private set; }

    /// <summary>The number of days on which the term stood still.</summary>
    internal int StandstillDays { get; private set; }

    /// <summary>The standstills that had effect, cut to the days on which the term ran.</summary>
    internal List<Standstill> Standstills { get; } = [];

    /// <summary>Runs the term.</summary>
    /// <param name="basis">Where it starts from.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="request">For the other interested parties.</param>
    /// <param name="settings">For the count of suspended days.</param>
    /// <param name="chaining">The date on which extensions are counted.</param>
    /// <param name="trace">Where steps and warnings go; null to compute in silence.</param>
    /// <param name="extensions">False leaves adjournment and postponements out.</param>
    /// <param name="produces">The member of the answer that the steps lead to.</param>
    internal static DecisionTimeline Run(
        DecisionBasis basis,
        KnownFacts facts,
        DeadlineRequest request,
        LegalSettings settings,
        Chaining chaining,
        Trace? trace,
        bool extensions = true,
        string produces = Produces)
    {
        var timeline = new DecisionTimeline(basis, chaining, trace, produces);
        var standstills = Standstill.In(facts, request.InterestedParties, settings, trace);
        var next = 0;
        if (extensions)
        {
            var adjournment = facts.Adjournment;
            foreach (var postponed in facts.Postponements)
            {
                if (adjournment is not null && adjournment.On <= postponed.On)
                {
                    next = timeline.StandUntil(standstills, next, adjournment.On);
                    timeline.Adjourn(adjournment);
                    adjournment = null;
                }

                next = timeline.StandUntil(standstills, next, postponed.On);
                timeline.Postpone(postponed, request.InterestedParties);
            }

            if (adjournment is not null)
            {
                next = timeline.StandUntil(standstills, next, adjournment.On);
                timeline.Adjourn(adjournment);
            }
        }

        timeline.StandUntil(standstills, next, DateOnly.MaxValue);
        return timeline;
    }

    private DateOnly NextFrom => (chaining is Chaining.Rolled ? End.Last : End.Raw).AddDays(1);

    /// <summary>
    /// Days of several standstills add up before the end moves, so that one weekend is not given twice. Only a standstill that
    /// starts in the moved part of the term counts on from there: otherwise the term would end while it stands still.
    /// </summary>
    private DateOnly NextFromForStandstill(DateOnly standsFrom) =>
        lastStepWasStandstill && standsFrom <= End.Raw ? End.Raw.AddDays(1) : NextFrom;

    private int StandUntil(List<Standstill> standstills, int next, DateOnly day)
    {
        for (; next < standstills.Count && standstills[next].From <= day; next++)
        {
            Stand(standstills[next]);
        }

        return next;
    }

    private void Stand(Standstill named)
    {
        var period = named with { From = Later(named.From, basis.FirstDay) };
        if (named.To >= named.From && (period.To < period.From || period.From > End.Last))
        {
            WarnNoEffect(named);
            return;
        }

        Standstills.Add(period);
        // A day on which the term already stood still is not counted twice.
        var from = countedUntil is { } counted ? Later(period.From, counted.AddDays(1)) : period.From;
        var days = period.To.DayNumber - from.DayNumber + 1;
        if (days <= 0)
        {
            return;
        }

        countedUntil = period.To;
        StandstillDays += days;
        var length = TermLength.OfDays(days);
        var start = NextFromForStandstill(from);
        End = TermEnd.At(length.LastDayFrom(start), End.MayMove);
        lastStepWasStandstill = true;
        if (trace is not null)
        {
            DecisionWords.Standstill(trace, produces, period with { From = from }, start, length, End);
        }
    }

    private void Adjourn(Adjourned adjourned)
    {
        if (adjourned.On > End.Last)
        {
            trace?.Warn(
                "adjournment-too-late",
                "Awb 7:10(3)",
                $"Het bericht over de verdaging is van {adjourned.On.Nl()}. De beslistermijn was toen al voorbij: de laatste dag was {End.Last.Nl()}. De verdaging heeft geen gevolg.",
                $"The notice of adjournment is of {adjourned.On.En()}. The decision term had already ended: the last day was {End.Last.En()}. The adjournment has no effect.");
            return;
        }

        var length = TermLength.OfWeeks(adjourned.Weeks);
        var start = NextFrom;
        End = TermEnd.Of(start, length);
        lastStepWasStandstill = false;
        trace?.Forward(
            produces,
            "Awb 7:10(3)",
            start,
            length,
            End,
            "adjourned",
            $"De beslissing is op {adjourned.On.Nl()} verdaagd met {length.InDutch()}. De laatste dag om te beslissen wordt {End.Raw.Nl()}.",
            $"The decision was adjourned by {length} on {adjourned.On.En()}. The last day to decide becomes {End.Raw.En()}.");
    }

    private void Postpone(Postponed postponed, int interestedParties)
    {
        if (!Consent.IsValid(postponed.Ground, postponed.OthersHarmed, interestedParties, trace))
        {
            return;
        }

        if (postponed.Until <= End.Last)
        {
            trace?.Warn(
                "postponement-no-effect",
                "Awb 7:10(4)",
                $"De afgesproken datum {postponed.Until.Nl()} ligt niet na de laatste dag van de beslistermijn, {End.Last.Nl()}. De afspraak verandert niets.",
                $"The agreed date {postponed.Until.En()} is not after the last day of the decision term, {End.Last.En()}. The agreement changes nothing.");
            return;
        }

        if (postponed.On > End.Last)
        {
            trace?.Warn(
                "postponed-after-deadline",
                "Awb 7:10(4)",
                $"Het uitstel is afgesproken op {postponed.On.Nl()}. De beslistermijn was toen al voorbij. Laat een jurist beoordelen wat dat betekent.",
                $"The postponement was agreed on {postponed.On.En()}. The decision term had already ended. Let a jurist judge what that means.");
        }

        // An agreed date is not a term set in an Act: it stays where the parties put it (Atw 1(1)).
        var start = NextFrom;
        End = TermEnd.At(postponed.Until, mayMove: false);
        lastStepWasStandstill = false;
        if (trace is not null)
        {
            DecisionWords.Postponement(trace, produces, postponed, start, End);
        }
    }

    private void WarnNoEffect(Standstill named)
    {
        if (named.IsPause)
        {
            trace?.Warn(
                "pause-no-effect",
                "Awb 7:10(4)",
                $"De pauze vanaf {named.From.Nl()} valt niet in de beslistermijn. De beslistermijn verandert niet.",
                $"The pause from {named.From.En()} does not fall within the decision term. The decision term does not change.");
        }
        else
        {
            trace?.Warn(
                "suspension-no-effect",
                "Awb 7:10(2)",
                $"De tijd om het bezwaar aan te vullen, vanaf {named.From.Nl()}, valt niet in de beslistermijn. De beslistermijn verandert niet.",
                $"The time to complete the objection, from {named.From.En()}, does not fall within the decision term. The decision term does not change.");
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
