using System.Globalization;
using Bezwaar.Awb.Calendar;
using FsCheck.Xunit;
using Xunit;

namespace Bezwaar.Awb.Tests.Properties;

/// <summary>The explanation must be the computation: whoever repeats its steps by hand finds the same dates.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 500)]
public sealed class ExplanationProperties
{
    [Property]
    public void Every_step_can_be_recomputed(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        var answer = DeadlineProperties.Calculate(WithRest(one), asOf, settings);
        Assert.NotEmpty(answer.Explanation);
        foreach (var step in answer.Explanation)
        {
            Assert.Equal(step.RawEnd, End(step.From, step.Length));
            Assert.Equal(step.MovedBecause is null ? step.RawEnd : DutchCalendar.NextWorkingDay(step.RawEnd), step.End);
            Assert.Equal(step.MovedBecause, step.End == step.RawEnd ? null : DutchCalendar.WhyFree(step.RawEnd));
            Assert.NotEqual(step.Text.Nl, step.Text.En);
        }
    }

    [Property]
    public void The_decision_steps_form_one_chain(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        var answer = DeadlineProperties.Calculate(one, asOf, settings);
        ExplanationStep[] chain = [.. answer.Explanation.Where(step => step.Produces == "decision.deadline")];
        if (answer.Decision is not { } decision)
        {
            Assert.Empty(chain);
            return;
        }

        Assert.Equal(decision.Deadline, chain[^1].End);
        Assert.Equal(decision.RawDeadline, chain[^1].RawEnd);
        for (var index = 1; index < chain.Length; index++)
        {
            var before = chain[index - 1];
            Assert.True(
                chain[index].From == NextDay(before, settings.Chaining)
                || (StandsStill(before) && StandsStill(chain[index]) && chain[index].From == before.RawEnd.AddDays(1)));
        }
    }

    [Property]
    public void Every_date_of_the_answer_is_explained(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        var answer = DeadlineProperties.Calculate(WithRest(one), asOf, settings);
        Explains(answer, "filing.lastDay", answer.Filing?.LastDay);
        Explains(answer, "filing.receiptLimit", answer.Filing?.ReceiptLimit);
        Explains(answer, "decision.deadline", answer.Decision?.Deadline);
        Explains(answer, "decision.latestDayToAdjourn", answer.Decision?.LatestDayToAdjourn);
        Explains(
            answer,
            "decision.conservativeDeadline",
            answer.Decision?.ConservativeDeadline == answer.Decision?.Deadline ? null : answer.Decision?.ConservativeDeadline);
        Explains(answer, "hearing.lastDayDocuments", answer.Hearing?.LastDayDocuments);
        Explains(answer, "hearing.inspectionFromLatest", answer.Hearing?.InspectionFromLatest);
        Explains(answer, "penalty.graceEnd", answer.Penalty?.GraceEnd);
        Explains(answer, "penalty.firstDay", answer.Penalty?.FirstDay);
        Explains(answer, "penalty.lastDay", answer.Penalty?.LastDay);
        Explains(answer, "penalty.orderDue", answer.Penalty?.OrderDue);
        Explains(answer, "appeal.lastDay", answer.Appeal?.LastDay);
        Explains(answer, "retention.destroyFrom", answer.Retention?.DestroyFrom);
    }

    private static DateOnly NextDay(ExplanationStep step, Chaining chaining) =>
        (chaining is Chaining.Rolled ? step.End : step.RawEnd).AddDays(1);

    private static bool StandsStill(ExplanationStep step) => step.Fact is "omission-requested" or "clock-stopped";

    private static void Explains(Deadlines answer, string member, DateOnly? day) =>
        Assert.Equal(day, answer.Explanation.LastOrDefault(step => step.Produces == member)?.End);

    /// <summary>The same case with a hearing and a closing, so that those parts are explained too.</summary>
    private static Coherent WithRest(Coherent one)
    {
        var last = one.Request.PublishedOn!.Value.AddDays(420);
        return one with
        {
            Request = one.Request with
            {
                Facts = [.. one.Request.Facts, new HearingPlanned(last.AddDays(-300)), new Closed(last, "13.1")],
            },
        };
    }

    private static DateOnly End(DateOnly from, string length)
    {
        var words = length.Split(' ');
        var count = int.Parse(words[0], CultureInfo.InvariantCulture);
        if (words is [_, var unit, "before"])
        {
            return from.AddDays(-Days(count, unit));
        }

        return words[1] is "year" or "years" ? from.AddDays(-1).AddYears(count) : from.AddDays(Days(count, words[1]) - 1);
    }

    private static int Days(int count, string unit) => unit switch
    {
        "day" or "days" => count,
        "week" or "weeks" => 7 * count,
        _ => throw new FormatException(unit),
    };
}
