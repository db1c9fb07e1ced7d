using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Cases;

/// <summary>The kinds about penalty, taxes and what follows the decision.</summary>
internal static partial class CaseMapping
{
    private static Dictionary<string, object?> Penalty(WorkedCase one)
    {
        if (one.Number("applicants") is { } applicants)
        {
            var joint = General(new NoticeOfDefaultReceived(Day("2026-06-03"))) with { Applicants = applicants };
            var full = At(Later, joint).Penalty!;
            return new() { ["each"] = full.Amount == one.Number("amount") ? full.AmountPerApplicant : null };
        }

        var (published, facts) = WithDeadline(one.Day("deadline"));
        facts.Add(new NoticeOfDefaultReceived(one.Day("noticeReceived")));
        if (one.DayOrNone("decisionPublished") is { } decided)
        {
            facts.Add(new Decided(decided));
        }

        var request = General(published, [.. facts]);
        var answer = At(Later, request).Penalty!;
        var without = At(Later, request, new LegalSettings { DecisionDayCounts = false }).Penalty!;
        var unmoved = At(Later, request, new LegalSettings { GracePeriodRolls = false }).Penalty!;
        return new()
        {
            ["valid"] = answer.Valid,
            ["graceEnd"] = answer.GraceEnd,
            ["firstPenaltyDay"] = answer.FirstDay,
            ["lastPenaltyDay"] = answer.LastDay,
            ["appealPossibleFrom"] = answer.AppealPossibleFrom,
            ["days"] = answer.Days,
            ["amount"] = answer.Amount,
            ["penaltyOrderDue"] = answer.OrderDue,
            ["daysInclDecisionDay"] = answer.Days,
            ["amountInclDecisionDay"] = answer.Amount,
            ["daysExclDecisionDay"] = without.Days,
            ["amountExclDecisionDay"] = without.Amount,
            ["firstPenaltyDayWithoutAtw"] = unmoved.FirstDay,
        };
    }

    private static Dictionary<string, object?> PenaltyTable(WorkedCase one)
    {
        var request = General(new NoticeOfDefaultReceived(Day("2026-06-03")));
        var firstDay = At(Later, request).Penalty!.FirstDay!.Value;
        return new()
        {
            ["amounts"] = one.Input["days"]!.AsArray()
                .Select(days => At(firstDay.AddDays((int)days! - 1), request).Penalty!.Amount)
                .ToArray(),
        };
    }

    private static Dictionary<string, object?> TaxFiling(WorkedCase one)
    {
        var answer = At(Later, Tax(one.Text("published"), one.Text("dated")));
        return new()
        {
            ["rawLastDay"] = answer.Filing!.RawLastDay,
            ["lastDay"] = answer.Filing.LastDay,
        };
    }

    private static Dictionary<string, object?> TaxDecision(WorkedCase one)
    {
        // A published ruling names only the year of receipt; any day before its last six weeks will do.
        var received = one.Text("received")!;
        List<Fact> facts = [ByPost(received.Length == 4 ? $"{received}-04-01" : received)];
        if (one.Number("adjournWeeks") is { } weeks)
        {
            facts.Add(new Adjourned(At(Later, Tax(null, null, [.. facts])).Decision!.Deadline, weeks));
        }

        if (one.DayOrNone("noticeReceived") is { } notice)
        {
            facts.Add(new NoticeOfDefaultReceived(notice));
        }

        var answer = At(Later, Tax(null, null, [.. facts]));
        return new()
        {
            ["decisionDeadline"] = answer.Decision!.Deadline,
            ["noticeValid"] = answer.Penalty?.Valid,
        };
    }

    private static Dictionary<string, object?> Appeal(WorkedCase one) => new()
    {
        ["lastDay"] = At(Later, General(new Decided(one.Day("published")))).Appeal!.LastDay,
    };

    private static Dictionary<string, object?> Costs(WorkedCase one)
    {
        var answer = At(Later, General(new CostsRequested(one.Day("requested")), new Decided(one.Day("decision"))));
        return new() { ["admissible"] = answer.Costs!.Admissible };
    }

    private static Dictionary<string, object?> Retained(WorkedCase one)
    {
        var category = one.Text("category")!;
        var answer = At(Later, General(new Closed(one.Day("closed"), category)));
        return new()
        {
            ["destroyFrom"] = answer.Retention!.DestroyFrom,
            ["years"] = Awb.Retention.Years(one.Day("closed"), category),
        };
    }
}
