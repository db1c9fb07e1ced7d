using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Terms;

public sealed class DecisionTests
{
    private const string Later = "2027-12-31";

    [Theory]
    [InlineData("2026-03-20", 12, "2026-07-14")]
    [InlineData("2026-06-02", 12, "2026-07-14")]
    [InlineData("2026-06-03", 6, "2026-06-02")]
    public void A_committee_counts_only_when_announced_within_six_weeks(string announced, int weeks, string deadline)
    {
        var answer = General(new CommitteeAnnounced(Day(announced))).Calculate(Later);
        Assert.Equal(weeks, answer.Decision!.Weeks);
        Assert.Equal(Day(deadline), answer.Decision.Deadline);
        Assert.Equal(weeks == 6, answer.Warns("committee-announced-too-late"));
    }

    [Fact]
    public void A_suspension_makes_room_for_the_announcement_but_an_adjournment_does_not()
    {
        var announced = new CommitteeAnnounced(Day("2026-06-05"));
        var suspended = General(
            announced,
            new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
            new OmissionRepaired(Day("2026-05-04")));
        Assert.Equal(12, suspended.Calculate(Later).Decision!.Weeks);
        Assert.Equal(6, General(announced, new Adjourned(Day("2026-05-28"), 6)).Calculate(Later).Decision!.Weeks);
    }

    [Theory]
    [InlineData("2026-11-19", "2026-12-31")]
    [InlineData("2026-01-02", "2026-12-31")]
    [InlineData("2028-06-01", "2028-12-31")]
    public void Tax_is_decided_in_the_year_of_receipt(string received, string deadline)
    {
        var decision = Tax("2026-02-24", "2026-02-28", ByPost(received)).Calculate(Later.Replace("2027", "2028", StringComparison.Ordinal)).Decision!;
        Assert.Equal(Day(deadline), decision.Deadline);
        Assert.Equal(decision.Deadline, decision.RawDeadline);
        Assert.Null(decision.Weeks);
    }

    [Fact]
    public void Tax_received_in_the_last_six_weeks_follows_the_general_term()
    {
        // Dated 2 November 2026: filing ends 14 December 2026, six weeks later is 25 January 2027.
        var decision = Tax("2026-11-02", "2026-11-02", ByPost("2026-11-20")).Calculate(Later).Decision!;
        Assert.Equal(Day("2027-01-25"), decision.Deadline);
        Assert.Equal(6, decision.Weeks);
    }

    [Fact]
    public void Tax_needs_a_receipt() => Assert.Null(Tax("2026-02-24", null).Calculate(Later).Decision);

    [Fact]
    public void A_standstill_does_not_make_the_year_end_move()
    {
        // Nine days after 31 December 2026 is Saturday 9 January 2027; a calendar year is too long a term to move (Atw 4).
        var decision = Tax(
            "2026-02-24",
            null,
            ByPost("2026-04-01"),
            new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
            new OmissionRepaired(Day("2026-05-04"))).Calculate(Later).Decision!;
        Assert.Equal(9, decision.SuspendedDays);
        Assert.Equal(Day("2027-01-09"), decision.Deadline);
    }

    [Theory]
    [InlineData("2026-06-02", "2026-07-14")]
    [InlineData("2026-06-03", "2026-06-02")]
    public void An_adjournment_needs_a_running_term(string notified, string deadline)
    {
        var answer = General(new Adjourned(Day(notified), 6)).Calculate(Later);
        Assert.Equal(Day(deadline), answer.Decision!.Deadline);
        Assert.Equal(deadline == "2026-06-02", answer.Warns("adjournment-too-late"));
        Assert.Null(answer.Decision.LatestDayToAdjourn);
    }

    [Fact]
    public void A_pause_keeps_the_term_open_for_an_adjournment()
    {
        var answer = General(
            new Adjourned(Day("2026-06-08"), 6),
            new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-21"))).Calculate(Later);
        Assert.Equal(Day("2026-07-24"), answer.Decision!.Deadline);
    }

    [Fact]
    public void An_adjournment_chains_on_the_moved_date_and_the_conservative_date_on_the_raw_one()
    {
        // Published 9 January 2026: six weeks end on Good Friday 3 April and move to 7 April.
        var request = General(Day("2026-01-09"), new Adjourned(Day("2026-04-07"), 5));
        var answer = request.Calculate(Later);
        Assert.Equal(Day("2026-05-12"), answer.Decision!.Deadline);
        Assert.Equal(Day("2026-05-08"), answer.Decision.ConservativeDeadline);
        Assert.True(answer.Warns("conservative-deadline-earlier"));
        Assert.Contains(answer.Explanation, s => s.Produces == "decision.conservativeDeadline" && s.End == Day("2026-05-08"));

        var raw = request.Calculate(Later, new LegalSettings { Chaining = Chaining.Raw }).Decision!;
        Assert.Equal(Day("2026-05-08"), raw.Deadline);
    }

    [Fact]
    public void Without_extension_the_conservative_date_is_the_deadline()
    {
        var decision = General(Day("2026-01-09")).Calculate(Later).Decision!;
        Assert.Equal(Day("2026-04-03"), decision.RawDeadline);
        Assert.Equal(Day("2026-04-07"), decision.Deadline);
        Assert.Equal(Day("2026-04-07"), decision.ConservativeDeadline);
    }

    [Theory]
    [InlineData(PostponementGround.AllPartiesConsent, null, 2, "2026-07-28", false)]
    [InlineData(PostponementGround.ObjectorConsents, false, 2, "2026-07-28", false)]
    [InlineData(PostponementGround.ObjectorConsents, null, 0, "2026-07-28", false)]
    [InlineData(PostponementGround.ObjectorConsents, null, 2, "2026-07-28", true)]
    [InlineData(PostponementGround.ObjectorConsents, true, 2, "2026-06-02", false)]
    [InlineData(PostponementGround.ProceduralRules, true, 2, "2026-07-28", false)]
    public void A_postponement_needs_a_ground(PostponementGround ground, bool? harmed, int others, string deadline, bool asksForRecord)
    {
        var request = General(new Postponed(Day("2026-05-20"), Day("2026-07-28"), ground, harmed)) with { InterestedParties = others };
        var answer = request.Calculate(Later);
        Assert.Equal(Day(deadline), answer.Decision!.Deadline);
        Assert.Equal(deadline == "2026-06-02", answer.Warns("no-valid-ground"));
        Assert.Equal(asksForRecord, answer.Warns("others-harm-not-recorded"));
    }

    [Fact]
    public void An_agreed_date_does_not_move_but_a_free_day_is_pointed_out()
    {
        var answer = General(new Postponed(Day("2026-05-20"), Day("2026-07-25"), PostponementGround.AllPartiesConsent)).Calculate(Later);
        Assert.Equal(Day("2026-07-25"), answer.Decision!.Deadline);
        Assert.True(answer.Warns("agreed-date-not-working-day"));
    }

    [Fact]
    public void An_agreed_date_before_the_running_deadline_changes_nothing()
    {
        var answer = General(
            new Adjourned(Day("2026-05-19"), 6),
            new Postponed(Day("2026-05-20"), Day("2026-07-01"), PostponementGround.AllPartiesConsent)).Calculate(Later);
        Assert.Equal(Day("2026-07-14"), answer.Decision!.Deadline);
        Assert.True(answer.Warns("postponement-no-effect"));
    }

    [Theory]
    [InlineData("2026-04-21", ClockState.NotStarted, false)]
    [InlineData("2026-04-22", ClockState.Running, false)]
    [InlineData("2026-04-24", ClockState.Running, false)]
    [InlineData("2026-04-25", ClockState.Suspended, false)]
    [InlineData("2026-05-03", ClockState.Suspended, false)]
    [InlineData("2026-05-04", ClockState.Running, false)]
    [InlineData("2026-05-12", ClockState.Stopped, false)]
    [InlineData("2026-05-13", ClockState.Stopped, false)]
    [InlineData("2026-05-14", ClockState.Running, false)]
    [InlineData("2026-06-15", ClockState.Running, false)]
    [InlineData("2026-06-16", ClockState.Running, true)]
    [InlineData("2026-06-25", ClockState.Decided, false)]
    public void The_clock_shows_what_the_term_does(string asOf, ClockState clock, bool overdue)
    {
        // 9 days of suspension and 2 of pause: Saturday 13 June, moved to Monday 15 June.
        var decision = General(
            Electronic("2026-04-20T10:00:00+02:00"),
            new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
            new OmissionRepaired(Day("2026-05-04")),
            new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-13")),
            new Decided(Day("2026-06-25"))).Calculate(asOf).Decision!;
        Assert.Equal(clock, decision.Clock);
        Assert.Equal(overdue, decision.Overdue);
    }

    [Fact]
    public void Without_any_fact_the_clock_has_not_started()
    {
        var decision = General().Calculate(Later).Decision!;
        Assert.Equal(ClockState.NotStarted, decision.Clock);
        Assert.False(decision.Overdue);
    }

    [Theory]
    [InlineData("2026-06-02", "2026-06-02")]
    [InlineData("2026-06-03", null)]
    public void Adjourning_is_possible_until_the_deadline(string asOf, string? latest) =>
        Assert.Equal(
            DayOrNone(latest),
            General(Electronic("2026-04-20T10:00:00+02:00")).Calculate(asOf).Decision!.LatestDayToAdjourn);
}
