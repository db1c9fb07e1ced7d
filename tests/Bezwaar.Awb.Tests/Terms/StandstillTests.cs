using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Terms;

public sealed class StandstillTests
{
    private const string Later = "2027-12-31";

    [Theory]
    [InlineData("2026-04-14", "2026-04-28", "2026-04-25", 3)]
    [InlineData("2026-04-14", "2026-04-28", null, 6)]
    [InlineData("2026-04-24", "2026-05-08", "2026-05-20", 13)]
    [InlineData("2026-04-24", "2026-05-08", "2026-04-24", 0)]
    [InlineData("2026-04-24", "2026-05-08", "2026-04-25", 0)]
    [InlineData("2026-04-24", "2026-05-08", "2026-04-26", 1)]
    [InlineData("2026-06-01", "2026-06-15", null, 13)]
    [InlineData("2026-06-02", "2026-06-16", null, 0)]
    [InlineData("2026-06-03", "2026-06-17", null, 0)]
    public void Only_days_inside_the_running_term_suspend(string asked, string limit, string? repaired, int days)
    {
        List<Fact> facts = [new OmissionRequested(Day(asked), Day(limit))];
        if (repaired is not null)
        {
            facts.Add(new OmissionRepaired(Day(repaired)));
        }

        Assert.Equal(days, General([.. facts]).Calculate(Later).Decision!.SuspendedDays);
    }

    [Fact]
    public void Several_omissions_add_up_and_a_day_counts_once()
    {
        var answer = General(
            new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
            new OmissionRepaired(Day("2026-05-04")),
            new OmissionRequested(Day("2026-05-11"), Day("2026-05-18")),
            new ClockStopped(Day("2026-05-15"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-20"))).Calculate(Later);
        // 25 April – 3 May = 9, 12 – 17 May = 6, of the pause 18 – 20 May = 3 remain.
        Assert.Equal(18, answer.Decision!.SuspendedDays);
        Assert.Equal(
            [
                new StandstillPeriod(Day("2026-04-25"), Day("2026-05-03"), Agreed: false, StillOpen: false),
                new StandstillPeriod(Day("2026-05-12"), Day("2026-05-17"), Agreed: false, StillOpen: false),
                new StandstillPeriod(Day("2026-05-15"), Day("2026-05-20"), Agreed: true, StillOpen: false),
            ],
            answer.Decision.Standstills);
        // Counted one after the other: 11 June, 17 June, 20 June (Saturday).
        Assert.Equal(Day("2026-06-20"), answer.Decision.RawDeadline);
        Assert.Equal(Day("2026-06-22"), answer.Decision.Deadline);
    }

    [Fact]
    public void An_open_omission_is_counted_to_its_limit()
    {
        var answer = General(new OmissionRequested(Day("2026-04-24"), Day("2026-05-08"))).Calculate("2026-04-28");
        Assert.Equal(Day("2026-06-15"), answer.Decision!.Deadline);
        Assert.Equal(ClockState.Suspended, answer.Decision.Clock);
        Assert.Equal([new StandstillPeriod(Day("2026-04-25"), Day("2026-05-07"), Agreed: false, StillOpen: true)], answer.Decision.Standstills);
        Assert.True(answer.Warns("repair-pending"));
    }

    [Fact]
    public void A_pause_includes_its_first_and_last_day()
    {
        var answer = General(
            new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-06-16"))).Calculate(Later);
        Assert.Equal(36, answer.Decision!.SuspendedDays);
        Assert.Equal(Day("2026-07-08"), answer.Decision.Deadline);
    }

    [Fact]
    public void An_open_pause_moves_the_deadline_every_day()
    {
        var request = General(new ClockStopped(Day("2026-05-12"), PostponementGround.ObjectorConsents));
        var answer = request.Calculate("2026-06-15");
        Assert.Equal(35, answer.Decision!.SuspendedDays);
        Assert.Equal(Day("2026-07-07"), answer.Decision.Deadline);
        Assert.False(answer.Decision.Overdue);
        Assert.True(answer.Warns("clock-still-stopped"));
        Assert.False(request.Calculate("2031-01-01").Decision!.Overdue);
    }

    [Fact]
    public void A_pause_after_the_deadline_has_no_effect()
    {
        var answer = General(new ClockStopped(Day("2026-06-03"), PostponementGround.AllPartiesConsent)).Calculate("2026-06-10");
        Assert.Equal(Day("2026-06-02"), answer.Decision!.Deadline);
        Assert.Equal(ClockState.Running, answer.Decision.Clock);
        Assert.True(answer.Decision.Overdue);
        Assert.True(answer.Warns("pause-no-effect"));
    }

    [Fact]
    public void Standstills_add_up_before_the_end_moves()
    {
        // 11 days lead to Saturday 13 June, which alone would move to 15 June; with 5 more days the end is Thursday 18 June.
        var decision = General(
            new ClockStopped(Day("2026-05-01"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-11")),
            new ClockStopped(Day("2026-05-18"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-22"))).Calculate(Later).Decision!;
        Assert.Equal(16, decision.SuspendedDays);
        Assert.Equal(Day("2026-06-18"), decision.Deadline);
        Assert.Equal(decision.Deadline, decision.ConservativeDeadline);
    }

    [Fact]
    public void A_standstill_in_the_moved_part_of_the_term_counts_on_from_there()
    {
        // The first pause moves the end to Monday 15 June; the second starts on Sunday 14 June and lasts 5 days.
        var decision = General(
            new ClockStopped(Day("2026-05-01"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-11")),
            new ClockStopped(Day("2026-06-14"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-06-18"))).Calculate(Later).Decision!;
        Assert.Equal(Day("2026-06-20"), decision.RawDeadline);
        Assert.Equal(Day("2026-06-22"), decision.Deadline);
    }

    [Fact]
    public void An_invalid_pause_leaves_the_clock_running()
    {
        var request = General(new ClockStopped(Day("2026-05-12"), PostponementGround.ObjectorConsents, OthersHarmed: true));
        var answer = request.Calculate("2026-05-20");
        Assert.Equal(ClockState.Running, answer.Decision!.Clock);
        Assert.Equal(Day("2026-06-02"), answer.Decision.Deadline);
        Assert.True(answer.Warns("no-valid-ground"));
    }

    [Fact]
    public void One_day_is_written_in_the_singular()
    {
        var step = General(
            new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent),
            new ClockResumed(Day("2026-05-12"))).Calculate(Later).Explanation.Single(s => s.Fact == "clock-stopped");
        Assert.Equal("1 day", step.Length);
        Assert.Contains("Dat is 1 dag.", step.Text.Nl, StringComparison.Ordinal);
    }
}
