using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Penalty;

/// <summary>The penalty for a late decision (Awb 4:17–4:20) and the appeal for not deciding (Awb 6:12).</summary>
internal static class PenaltyRules
{
    private static readonly PenaltyForDelay Nothing = new(false, null, null, null, 0, 0m, 0m, null, null);

    /// <summary>The penalty part of the answer; null without a notice of default or without a deadline.</summary>
    internal static PenaltyForDelay? Answer(
        DeadlineRequest request, FilingPeriod? filing, KnownFacts facts, DecisionTerm? decision, LegalSettings settings, Trace trace)
    {
        if (decision is null || facts.Notices.Count == 0)
        {
            return null;
        }

        foreach (var notice in facts.Notices)
        {
            var deadline = DecisionRules.DeadlineAsOf(notice.On, request, filing, settings);
            if (notice.On <= deadline || deadline is null)
            {
                trace.Warn(
                    "notice-premature",
                    "Awb 4:17(3)",
                    $"De ingebrekestelling van {notice.On.Nl()} is te vroeg.{(deadline is { } day ? $" De gemeente mocht nog beslissen tot en met {day.Nl()}." : "")} Zij telt niet.",
                    $"The notice of default of {notice.On.En()} is premature.{(deadline is { } last ? $" The municipality could still decide until {last.En()}." : "")} It does not count.");
            }
            else if (notice.On > facts.EndedOn)
            {
                trace.Warn(
                    "notice-after-decision",
                    "Awb 4:17(3)",
                    $"De ingebrekestelling van {notice.On.Nl()} kwam na de beslissing. Zij telt niet.",
                    $"The notice of default of {notice.On.En()} came after the decision. It does not count.");
            }
            else
            {
                return Compute(request, filing, facts, notice, settings, trace);
            }
        }

        return Nothing;
    }

    private static PenaltyForDelay Compute(
        DeadlineRequest request, FilingPeriod? filing, KnownFacts facts, NoticeOfDefaultReceived notice, LegalSettings settings, Trace trace)
    {
        var terms = TermLengths.For(request);
        var (from, grace) = Grace(request, filing, facts, notice, terms.Grace, settings, trace);
        var firstDay = grace.Last.AddDays(1);
        var whole = TermLength.OfDays(PenaltyAmounts.MaxDays(firstDay));
        var lastDay = whole.LastDayFrom(firstDay);
        var accruedUntil = facts.EndedOn is { } ended
            ? Earlier(lastDay, settings.DecisionDayCounts ? ended : ended.AddDays(-1))
            : Earlier(lastDay, facts.AsOf);
        var days = Math.Max(0, accruedUntil.DayNumber - firstDay.DayNumber + 1);
        var amount = PenaltyAmounts.Total(days, firstDay);

        PenaltyWords.Explain(trace, from, terms.Grace, grace, firstDay, whole, lastDay);
        return new PenaltyForDelay(
            true,
            grace.Last,
            firstDay,
            lastDay,
            days,
            amount,
            decimal.Round(amount / request.Applicants, 2, MidpointRounding.AwayFromZero),
            OrderDue(facts, days, accruedUntil, lastDay, terms.PenaltyOrder, trace),
            firstDay);
    }

    /// <summary>
    /// The two weeks run from the later of the notice and the deadline. The deadline was already over when the notice came, but
    /// parties may agree on a new date inside the two weeks: then the penalty cannot start before that date has passed as well.
    /// </summary>
    private static (DateOnly From, TermEnd End) Grace(
        DeadlineRequest request,
        FilingPeriod? filing,
        KnownFacts facts,
        NoticeOfDefaultReceived notice,
        TermLength length,
        LegalSettings settings,
        Trace trace)
    {
        var from = notice.On.AddDays(1);
        var end = TermEnd.At(length.LastDayFrom(from), settings.GracePeriodRolls);
        var deadline = DecisionRules.DeadlineAsOf(Earlier(end.Last, facts.AsOf), request, filing, settings);
        if (deadline is not { } extended || extended < notice.On)
        {
            return (from, end);
        }

        trace.Warn(
            "deadline-extended-after-notice",
            "Awb 4:17(3), 7:10(4)",
            $"Na de ingebrekestelling is afgesproken dat de gemeente mag beslissen tot en met {extended.Nl()}. De twee weken tellen daarom vanaf die dag. Laat een jurist beoordelen of een nieuwe ingebrekestelling nodig is.",
            $"After the notice of default it was agreed that the municipality may decide until {extended.En()}. The two weeks therefore count from that day. Let a jurist judge whether a new notice is needed.");
        from = extended.AddDays(1);
        return (from, TermEnd.At(length.LastDayFrom(from), settings.GracePeriodRolls));
    }

    private static DateOnly? OrderDue(
        KnownFacts facts, int days, DateOnly accruedUntil, DateOnly lastDay, TermLength length, Trace trace)
    {
        var ended = facts.EndedOn is not null;
        if (ended && days == 0)
        {
            return null;
        }

        var from = (ended ? accruedUntil : lastDay).AddDays(1);
        var end = TermEnd.Of(from, length);
        PenaltyWords.Order(trace, from, length, end);
        return end.Last;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
