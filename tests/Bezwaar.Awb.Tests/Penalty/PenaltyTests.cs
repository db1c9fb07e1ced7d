using Bezwaar.Awb.Penalty;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Penalty;

public sealed class PenaltyTests
{
    private const string Later = "2027-12-31";

    private static readonly NoticeOfDefaultReceived Notice = new(Day("2026-06-03"));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 23)]
    [InlineData(14, 322)]
    [InlineData(15, 357)]
    [InlineData(28, 812)]
    [InlineData(29, 857)]
    [InlineData(42, 1442)]
    [InlineData(43, 1442)]
    public void Amounts_follow_the_tiers(int days, int amount)
    {
        Assert.Equal(amount, PenaltyAmounts.Total(days, Published));
        Assert.Equal(42, PenaltyAmounts.MaxDays(Published));
    }

    [Theory]
    [InlineData("2026-06-17", 0)]
    [InlineData("2026-06-18", 1)]
    [InlineData("2026-07-29", 42)]
    [InlineData("2026-07-30", 42)]
    public void Days_accrue_until_the_as_of_date(string asOf, int days) =>
        Assert.Equal(days, General(Notice).Calculate(asOf).Penalty!.Days);

    [Theory]
    [InlineData(true, 8, 184, "2026-07-09")]
    [InlineData(false, 7, 161, "2026-07-08")]
    public void The_day_of_the_decision_is_a_setting(bool counts, int days, int amount, string orderDue)
    {
        var penalty = General(Notice, new Decided(Day("2026-06-25")))
            .Calculate(Later, new LegalSettings { DecisionDayCounts = counts }).Penalty!;
        Assert.Equal(days, penalty.Days);
        Assert.Equal(amount, penalty.Amount);
        Assert.Equal(Day(orderDue), penalty.OrderDue);
    }

    [Fact]
    public void Nothing_is_due_and_nothing_is_fixed_when_decided_within_two_weeks()
    {
        var penalty = General(Notice, new Decided(Day("2026-06-17"))).Calculate(Later).Penalty!;
        Assert.True(penalty.Valid);
        Assert.Equal(0, penalty.Days);
        Assert.Null(penalty.OrderDue);
    }

    [Fact]
    public void A_share_is_rounded_to_cents()
    {
        var penalty = (General(Notice) with { Applicants = 3 }).Calculate(Later).Penalty!;
        Assert.Equal(480.67m, penalty.AmountPerApplicant);
    }

    [Fact]
    public void A_notice_in_an_adjourned_term_is_premature()
    {
        var answer = General(new Adjourned(Day("2026-05-28"), 6), Notice).Calculate(Later);
        Assert.Equal(new PenaltyForDelay(false, null, null, null, 0, 0m, 0m, null, null), answer.Penalty);
        Assert.True(answer.Warns("notice-premature"));
    }

    [Fact]
    public void A_notice_while_the_clock_stands_still_is_premature()
    {
        var stopped = General(new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent), Notice);
        Assert.False(stopped.Calculate(Later).Penalty!.Valid);
        var suspended = General(new OmissionRequested(Day("2026-05-25"), Day("2026-06-08")), Notice);
        Assert.False(suspended.Calculate(Later).Penalty!.Valid);
    }

    [Fact]
    public void A_notice_is_judged_by_what_was_known_when_it_came()
    {
        // The late adjournment has no effect, so the notice stays valid.
        Assert.True(General(Notice, new Adjourned(Day("2026-06-10"), 6)).Calculate(Later).Penalty!.Valid);
    }

    [Fact]
    public void An_agreement_after_the_notice_moves_the_start_of_the_penalty()
    {
        var agreed = new Postponed(Day("2026-06-10"), Day("2026-07-28"), PostponementGround.AllPartiesConsent);
        var answer = General(Notice, agreed).Calculate(Later);
        Assert.True(answer.Penalty!.Valid);
        Assert.Equal(Day("2026-08-11"), answer.Penalty.GraceEnd);
        Assert.True(answer.Warns("deadline-extended-after-notice"));
        Assert.Equal(Day("2026-06-17"), General(Notice, agreed).Calculate("2026-06-09").Penalty!.GraceEnd);
    }

    [Fact]
    public void An_agreement_after_the_two_weeks_leaves_the_penalty_as_it_is()
    {
        var agreed = new Postponed(Day("2026-06-18"), Day("2026-07-28"), PostponementGround.AllPartiesConsent);
        Assert.Equal(Day("2026-06-17"), General(Notice, agreed).Calculate(Later).Penalty!.GraceEnd);
    }

    [Fact]
    public void A_second_notice_counts_when_the_first_was_premature()
    {
        var answer = General(new NoticeOfDefaultReceived(Day("2026-06-02")), Notice).Calculate(Later);
        Assert.True(answer.Penalty!.Valid);
        Assert.Equal(Day("2026-06-18"), answer.Penalty.FirstDay);
        Assert.True(answer.Warns("notice-premature"));
    }

    [Fact]
    public void A_notice_after_the_decision_does_not_count()
    {
        var answer = General(new Decided(Day("2026-06-05")), new NoticeOfDefaultReceived(Day("2026-06-06"))).Calculate(Later);
        Assert.False(answer.Penalty!.Valid);
        Assert.True(answer.Warns("notice-after-decision"));
    }

    [Fact]
    public void The_two_weeks_move_only_when_the_setting_says_so()
    {
        var request = General(new NoticeOfDefaultReceived(Day("2026-06-06")));
        Assert.Equal(Day("2026-06-22"), request.Calculate(Later).Penalty!.GraceEnd);
        Assert.Equal(Day("2026-06-20"), request.Calculate(Later, new LegalSettings { GracePeriodRolls = false }).Penalty!.GraceEnd);
    }

    [Fact]
    public void A_closed_case_stops_the_penalty()
    {
        var penalty = General(Notice, new Closed(Day("2026-06-20"), "13.2")).Calculate(Later).Penalty!;
        Assert.Equal(3, penalty.Days);
    }
}
