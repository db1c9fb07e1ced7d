using Bezwaar.Awb.Calendar;
using FsCheck.Xunit;
using Xunit;

namespace Bezwaar.Awb.Tests.Properties;

[Properties(Arbitrary = [typeof(Generators)], MaxTest = 500)]
public sealed class DeadlineProperties
{
    [Property]
    public void A_term_that_moves_never_ends_on_a_free_day(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        var answer = Calculate(one, asOf, settings);
        Assert.False(DutchCalendar.IsFreeDay(answer.Filing!.LastDay));
        Assert.False(DutchCalendar.IsFreeDay(answer.Filing.ReceiptLimit));
        Assert.True(answer.Appeal is not { } appeal || !DutchCalendar.IsFreeDay(appeal.LastDay));
        var moves = one.Request is { Regime: Regime.General } && !one.Request.Facts.OfType<Postponed>().Any();
        Assert.True(!moves || !DutchCalendar.IsFreeDay(answer.Decision!.Deadline));
        if (settings.GracePeriodRolls && answer.Penalty is { GraceEnd: { } grace })
        {
            Assert.False(DutchCalendar.IsFreeDay(grace));
        }
    }

    [Property]
    public void A_later_publication_never_gives_an_earlier_end(LookingOn day)
    {
        var earlier = Plain(day.Day);
        var later = Plain(day.Day.AddDays(1));
        Assert.True(earlier.Filing!.LastDay <= later.Filing!.LastDay);
        Assert.True(earlier.Filing.ReceiptLimit <= later.Filing.ReceiptLimit);
        Assert.True(earlier.Decision!.Deadline <= later.Decision!.Deadline);
    }

    [Property]
    public void A_standstill_apart_from_the_others_never_makes_the_deadline_earlier(
        Coherent one, LookingOn asOf, LegalSettings settings, byte offset, byte length, bool pause)
    {
        var start = one.Request.PublishedOn!.Value.AddDays(offset);
        var end = start.AddDays(length);
        // Days that overlap are counted once, where they come first; across an adjournment that can save a free day.
        if (one.Request.Facts.Any(fact => fact is OmissionRequested or ClockStopped))
        {
            return;
        }

        Fact[] extra = pause
            ? [new ClockStopped(start, PostponementGround.AllPartiesConsent), new ClockResumed(end)]
            : [new OmissionRequested(start, end)];
        var longer = one with { Request = one.Request with { Facts = [.. one.Request.Facts, .. extra] } };
        if (DeadlineCalculator.Validate(longer.Request).Count > 0 || Calculate(one, asOf, settings).Decision is not { } before)
        {
            return;
        }

        var after = Calculate(longer, asOf, settings).Decision!;
        Assert.True(after.Deadline >= before.Deadline);
        Assert.True(after.ConservativeDeadline >= before.ConservativeDeadline);
        Assert.True(after.SuspendedDays >= before.SuspendedDays);
    }

    [Property]
    public void The_conservative_deadline_is_never_later(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        if (Calculate(one, asOf, settings).Decision is { } decision)
        {
            Assert.True(decision.ConservativeDeadline <= decision.Deadline);
            Assert.True(decision.RawDeadline <= decision.Deadline);
        }
    }

    [Property]
    public void The_order_of_facts_does_not_matter(Coherent one, LookingOn asOf, LegalSettings settings, int seed)
    {
        var shuffled = one.Request.Facts.ToArray();
        new Random(seed).Shuffle(shuffled);
        AssertSame(
            Calculate(one, asOf, settings),
            Calculate(one with { Request = one.Request with { Facts = shuffled } }, asOf, settings));
    }

    [Property]
    public void Facts_after_the_as_of_date_do_not_matter(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        Fact[] known = [.. one.Request.Facts.Where(fact => fact.OccurredOn <= asOf.Day)];
        AssertSame(
            Calculate(one, asOf, settings),
            Calculate(one with { Request = one.Request with { Facts = known } }, asOf, settings));
    }

    [Property]
    public void The_penalty_stays_within_its_limits(Coherent one, LookingOn asOf, LegalSettings settings)
    {
        if (Calculate(one, asOf, settings).Penalty is { Valid: true } penalty)
        {
            Assert.InRange(penalty.Days, 0, 42);
            Assert.InRange(penalty.Amount, 0m, 1442m);
            Assert.Equal(penalty.FirstDay!.Value.AddDays(41), penalty.LastDay);
            Assert.Equal(penalty.FirstDay, penalty.AppealPossibleFrom);
            Assert.True(Math.Abs((penalty.AmountPerApplicant * one.Request.Applicants) - penalty.Amount) < 0.01m * one.Request.Applicants);
        }
    }

    internal static Deadlines Calculate(Coherent one, LookingOn asOf, LegalSettings settings) =>
        DeadlineCalculator.Calculate(one.Request, asOf.Day, settings);

    private static Deadlines Plain(DateOnly published) =>
        DeadlineCalculator.Calculate(Build.General(published), published, LegalSettings.Default);

    private static void AssertSame(Deadlines expected, Deadlines actual)
    {
        Assert.Equal(expected.Explanation, actual.Explanation);
        Assert.Equal(expected.Warnings, actual.Warnings);
        Assert.Equal(expected.Decision?.Standstills, actual.Decision?.Standstills);
        Assert.Equal(WithoutLists(expected), WithoutLists(actual));
    }

    /// <summary>Lists are compared by what is in them, one by one.</summary>
    private static Deadlines WithoutLists(Deadlines one) =>
        one with { Warnings = [], Explanation = [], Decision = one.Decision is { } decision ? decision with { Standstills = [] } : null };
}
