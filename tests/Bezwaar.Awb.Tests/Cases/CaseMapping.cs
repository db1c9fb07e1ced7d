using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Cases;

/// <summary>Turns a worked case into a request and the answer into the members that cases expect.</summary>
internal static partial class CaseMapping
{
    private static readonly DateOnly Later = Day("2030-12-31");

    internal static Dictionary<string, object?> Run(WorkedCase one) => one.Kind switch
    {
        "filing" => Filing(one),
        "timely" => Timely(one),
        "decision" => Decision(one),
        "adjourn" => Adjourn(one),
        "suspension" => Suspension(one),
        "postpone" => Postpone(one),
        "hearing" => Hearing(one),
        "penalty" => Penalty(one),
        "penaltyTable" => PenaltyTable(one),
        "taxFiling" => TaxFiling(one),
        "taxDecision" => TaxDecision(one),
        "appeal" => Appeal(one),
        "costs" => Costs(one),
        "retention" => Retained(one),
        var kind => throw new NotSupportedException($"No mapping for a case of kind '{kind}'."),
    };

    private static Deadlines At(DateOnly asOf, DeadlineRequest request, LegalSettings? settings = null) =>
        DeadlineCalculator.Calculate(request, asOf, settings ?? LegalSettings.Default);

    private static Dictionary<string, object?> Filing(WorkedCase one)
    {
        // Some published cases give the day of receipt beside the outcome instead of in the input.
        var received = (string?)one.Expected["received"];
        var dated = (string?)one.Expected["objectionDated"];
        Fact[] facts = (received ?? dated) is { } day ? [ByPost(day, posted: dated)] : [];
        var answer = At(Later, General(one.Day("published"), facts));
        return new()
        {
            ["firstDay"] = answer.Filing!.FirstDay,
            ["rawLastDay"] = answer.Filing.RawLastDay,
            ["lastDay"] = answer.Filing.LastDay,
            ["timely"] = answer.Filing.Timely,
            ["received"] = received,
            ["objectionDated"] = dated,
            // The engine never judges an excuse: it asks for a human judgement, which these cases say was negative.
            ["excusable"] = answer.Warns("received-late") ? false : null,
        };
    }

    private static Dictionary<string, object?> Timely(WorkedCase one)
    {
        var published = one.DayOrNone("published") ?? one.Day("lastDay").AddDays(-42);
        var receipt = one.Text("systemReceivedUtc") is { } utc
            ? Electronic(utc)
            : new Received(
                one.Text("channel") == "post" ? IntakeChannel.Post : IntakeChannel.Counter,
                PostedOn: one.DayOrNone("posted"),
                On: one.Day("received"));
        var answer = At(Later, General(published, receipt));
        var late = answer.Warnings.FirstOrDefault(w => w.Code == "received-late");
        return new()
        {
            ["timely"] = answer.Filing!.Timely,
            ["next"] = late is null ? null : $"assess excusable delay ({late.Article})",
            ["mayBeHeldUntil"] = answer.Explanation.FirstOrDefault(s => s.Produces == "filing.heldUntil")?.End,
            ["localTime"] = receipt.At is { } at ? Bezwaar.Awb.Calendar.AmsterdamTime.ToLocal(at) : null,
        };
    }

    private static Dictionary<string, object?> Decision(WorkedCase one)
    {
        var published = one.Day("published");
        var answer = At(Later, General(published, Committee(one, published)));
        return new()
        {
            ["filingLastDay"] = answer.Filing!.LastDay,
            ["decisionDeadline"] = answer.Decision!.Deadline,
        };
    }

    private static Fact[] Committee(WorkedCase one, DateOnly published) =>
        one.Flag("committee") ? [new CommitteeAnnounced(published.AddDays(43))] : [];

    /// <summary>The request whose plain deadline is the one that the case starts from, with or without committee.</summary>
    private static (DateOnly Published, List<Fact> Facts) WithDeadline(DateOnly deadline)
    {
        foreach (var weeks in new[] { 6, 12 })
        {
            var published = deadline.AddDays(-7 * (6 + weeks));
            List<Fact> facts = weeks == 12 ? [new CommitteeAnnounced(published)] : [];
            if (published.Month == 3 && At(Later, General(published, [.. facts])).Decision!.Deadline == deadline)
            {
                return (published, facts);
            }
        }

        throw new NotSupportedException($"No request found with deadline {deadline:O}.");
    }

    private static Dictionary<string, object?> Adjourn(WorkedCase one)
    {
        var (published, facts) = one.DayOrNone("published") is { } day
            ? (day, Committee(one, day).ToList())
            : WithDeadline(one.Day("deadline"));
        var before = At(Later, General(published, [.. facts]));
        facts.Add(new Adjourned(one.DayOrNone("notified") ?? before.Decision!.Deadline, one.Number("weeks")!.Value));
        var answer = At(Later, General(published, [.. facts]));
        return new()
        {
            ["filingLastDay"] = answer.Filing!.LastDay,
            ["baseDeadline"] = before.Decision!.Deadline,
            ["decisionDeadline"] = answer.Decision!.Deadline,
            ["warning"] = answer.Warnings is [var first, ..] ? first.Code.Replace('-', ' ') : null,
        };
    }

    private static Dictionary<string, object?> Suspension(WorkedCase one)
    {
        var (published, facts) = WithDeadline(one.Day("baseDeadline"));
        if (one.DayOrNone("omissionRequested") is { } requested)
        {
            facts.Add(new OmissionRequested(requested, one.Day("repairLimit")));
        }

        if (one.DayOrNone("repaired") is { } repaired)
        {
            facts.Add(new OmissionRepaired(repaired));
        }

        var request = General(published, [.. facts]);
        var answer = At(Later, request).Decision!;
        var inclusive = At(Later, request, new LegalSettings { SuspensionCount = SuspensionCount.Inclusive }).Decision!;
        return new()
        {
            ["suspendedDays"] = answer.SuspendedDays,
            ["rawDeadline"] = answer.RawDeadline,
            ["decisionDeadline"] = answer.Deadline,
            ["alternativeInclusive"] = inclusive.Deadline,
        };
    }

    private static Dictionary<string, object?> Postpone(WorkedCase one)
    {
        var deadline = one.Day("deadline");
        var (published, facts) = WithDeadline(deadline);
        var consent = one.Input["consent"]!.AsArray().Select(node => (string)node!).ToHashSet();
        facts.Add(new Postponed(
            deadline.AddDays(-7),
            deadline.AddDays(7 * one.Number("agreedWeeks")!.Value),
            consent.Contains("thirdParty") ? PostponementGround.AllPartiesConsent : PostponementGround.ObjectorConsents,
            one.Flag("thirdPartyHarmed")));
        var answer = At(Later, General(published, [.. facts]));
        var warning = answer.Warnings.FirstOrDefault(w => w.Code == "no-valid-ground");
        return new()
        {
            ["decisionDeadline"] = answer.Decision!.Deadline,
            ["warning"] = warning is null ? null : $"no valid ground {warning.Article["Awb ".Length..]}",
        };
    }

    private static Dictionary<string, object?> Hearing(WorkedCase one)
    {
        var answer = At(Later, General(new HearingPlanned(one.Day("hearing"))));
        return new()
        {
            ["lastDayDocuments"] = answer.Hearing!.LastDayDocuments,
            ["inspectionFromLatest"] = answer.Hearing.InspectionFromLatest,
        };
    }
}
