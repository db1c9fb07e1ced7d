using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>The rules of the next action, one by one, on a case received on Monday 20 April 2026 that must be decided by 2 June.</summary>
public sealed class NextActionRulesTests
{
    private static readonly ContactPolicy Policy = new();

    private static readonly CaseSituation Fresh = new()
    {
        IsOpen = true,
        ReceivedOn = new(2026, 4, 20),
        Handler = "j.jansen",
        DecisionDeadline = new(2026, 6, 2),
        LatestDayToAdjourn = new(2026, 6, 2),
        Clock = ClockState.Running,
    };

    private static readonly CaseSituation Reached = Fresh with { ReachedOn = new(2026, 4, 22) };

    private static ContactSoFar Tried(params string[] days) => new([.. days.Select(day => new ContactMoment(Day(day), PartOfDay.Morning))], null, null);

    [Fact]
    public void Nobody_handles_it_so_the_coordinator_assigns() =>
        AssertNext(Fresh with { Handler = null }, "2026-04-21", NextActionCode.AssignHandler, "2026-04-22", "coordinator");

    [Fact]
    public void Contact_comes_first() =>
        AssertNext(Fresh, "2026-04-21", NextActionCode.CallObjector, "2026-04-28");

    [Fact]
    public void After_an_attempt_in_vain_the_next_working_day_follows() =>
        AssertNext(Fresh with { Contact = Tried("2026-04-24") }, "2026-04-24", NextActionCode.CallObjector, "2026-04-28");

    [Fact]
    public void Twice_on_one_day_is_one_attempt() =>
        AssertNext(
            Fresh with { Contact = new([new(new(2026, 4, 21), PartOfDay.Morning), new(new(2026, 4, 21), PartOfDay.Afternoon), new(new(2026, 4, 22), PartOfDay.Morning)], null, null) },
            "2026-04-22", NextActionCode.CallObjector, "2026-04-23");

    [Fact]
    public void After_three_days_in_vain_a_letter_follows() =>
        AssertNext(Fresh with { Contact = Tried("2026-04-21", "2026-04-22", "2026-04-23") }, "2026-04-23", NextActionCode.SendContactLetter, "2026-04-24");

    [Theory]
    [InlineData("2026-05-08", NextActionCode.AwaitLetterAnswer, "2026-05-08")]
    [InlineData("2026-05-09", NextActionCode.Decide, "2026-06-02")]
    public void The_answer_to_the_letter_is_awaited_for_two_weeks(string today, NextActionCode code, string dueOn) =>
        AssertNext(Fresh with { Contact = Tried("2026-04-21", "2026-04-22", "2026-04-23") with { LetterSentOn = new(2026, 4, 24) } }, today, code, dueOn);

    [Fact]
    public void Who_does_not_want_contact_is_not_called() =>
        AssertNext(Fresh with { Contact = new([], null, new(2026, 4, 21)) }, "2026-04-22", NextActionCode.PlanHearing, "2026-05-04");

    [Fact]
    public void Going_on_without_contact_for_a_reason_ends_the_calls() =>
        AssertNext(Fresh with { WithoutContactSince = new(2026, 4, 21) }, "2026-04-22", NextActionCode.PlanHearing, "2026-05-04");

    [Theory]
    [InlineData("2026-04-23", NextActionCode.CallBack)]
    [InlineData("2026-04-24", NextActionCode.CallBack)]
    [InlineData("2026-04-25", NextActionCode.CallBack)]
    public void An_appointment_to_call_stands_in_the_place_of_an_attempt(string today, NextActionCode code)
    {
        var agenda = NextActionRules.For(Fresh with { CallbackAt = new(2026, 4, 24, 8, 0, 0, TimeSpan.Zero) }, Policy, Day(today));

        Assert.Equal((code, new DateOnly(2026, 4, 24)), (agenda.Next!.Code, agenda.Next.DueOn));
        Assert.Null(agenda.ContactDueOn);
        Assert.Equal(today == "2026-04-24", agenda.Badges.Contains(CaseBadge.CallbackToday));
        Assert.Contains("10:00", agenda.Next.Reason.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Todays_appointment_goes_before_a_decision_that_is_late() =>
        AssertNext(Reached with { CallbackAt = new(2026, 6, 4, 8, 0, 0, TimeSpan.Zero), IsOverdue = true, LatestDayToAdjourn = null }, "2026-06-04", NextActionCode.CallBack, "2026-06-02");

    [Fact]
    public void Grounds_that_were_to_follow_are_asked_for() =>
        AssertNext(Reached with { GroundsFollow = true }, "2026-04-23", NextActionCode.RequestGrounds, "2026-04-28");

    [Theory]
    [InlineData("2026-05-08", NextActionCode.AwaitRepair, "2026-05-11")]
    [InlineData("2026-05-09", NextActionCode.Decide, "2026-06-02")]
    public void What_is_missing_is_awaited_until_its_last_day(string today, NextActionCode code, string dueOn) =>
        AssertNext(Reached with { GroundsFollow = true, RepairWasRequested = true, RepairBy = new(2026, 5, 8) }, today, code, dueOn);

    [Fact]
    public void Who_came_late_and_was_not_spoken_with_is_asked_why() =>
        AssertNext(Fresh with { Timeliness = Timeliness.Late, Contact = new([], null, new(2026, 4, 21)) }, "2026-04-22", NextActionCode.ExplainDelay, "2026-04-29");

    [Fact]
    public void The_first_call_asks_why_it_came_late() =>
        Assert.Contains("6:11", NextActionRules.For(Fresh with { Timeliness = Timeliness.Late }, Policy, new(2026, 4, 21)).Next!.Reason.Nl, StringComparison.Ordinal);

    [Fact]
    public void An_oral_withdrawal_is_to_be_confirmed_and_nobody_calls_or_plans() =>
        AssertOnly(Fresh with { WithdrawalStatedOn = new(2026, 4, 24) }, "2026-04-25", (NextActionCode.ConfirmWithdrawal, "2026-05-08"), (NextActionCode.Decide, "2026-06-02"));

    [Fact]
    public void A_withdrawal_that_can_be_taken_back_is_waited_for() =>
        AssertOnly(Reached with { WithdrawalFinalOn = new(2026, 5, 9) }, "2026-04-25", (NextActionCode.AwaitWithdrawalFinal, "2026-05-11"), (NextActionCode.Decide, "2026-06-02"));

    [Fact]
    public void What_was_agreed_is_kept_on_its_day() =>
        AssertNext(Reached with { AgreementDueOn = new(2026, 4, 29) }, "2026-04-23", NextActionCode.KeepAgreement, "2026-04-29");

    [Theory]
    [InlineData(MediationStanding.Proposed, NextActionCode.AwaitConsents)]
    [InlineData(MediationStanding.ReadyToStart, NextActionCode.StartMediation)]
    [InlineData(MediationStanding.FollowUp, NextActionCode.FollowUpMediation)]
    public void Mediation_has_its_steps(MediationStanding standing, NextActionCode code) =>
        AssertOnly(Reached with { Mediation = standing, MediationDueOn = new(2026, 5, 6) }, "2026-04-30", (code, "2026-05-06"), (NextActionCode.Decide, "2026-06-02"));

    [Fact]
    public void While_a_mediation_runs_nobody_decides_even_when_it_is_late()
    {
        var running = Reached with { Mediation = MediationStanding.Running, MediationDueOn = new(2026, 7, 1), IsOverdue = true, LatestDayToAdjourn = null };

        AssertOnly(running, "2026-06-10", (NextActionCode.MediationRunning, "2026-06-02"));
        var agenda = NextActionRules.For(running, Policy, new(2026, 6, 10));
        Assert.Equal([CaseBadge.Escalated, CaseBadge.InMediation, CaseBadge.Overdue], agenda.Badges);
        Assert.Equal("coordinator", agenda.Next!.Owner);
    }

    [Fact]
    public void A_clock_that_stands_still_by_consent_is_a_mediation_that_is_asked_after_every_four_weeks()
    {
        var stopped = Reached with { Clock = ClockState.Stopped, ClockStoppedOn = new(2026, 5, 12), DecisionDeadline = new(2026, 8, 1), LatestDayToAdjourn = new(2026, 8, 1) };

        AssertOnly(stopped, "2026-05-20", (NextActionCode.MediationRunning, "2026-06-09"));
        AssertOnly(stopped, "2026-06-10", (NextActionCode.MediationRunning, "2026-07-07"));
    }

    [Theory]
    [InlineData("2026-04-24", NextActionCode.PlanHearing, "2026-05-04")]
    [InlineData("2026-05-04", NextActionCode.PlanHearing, "2026-05-04")]
    [InlineData("2026-05-06", NextActionCode.Decide, "2026-06-02")]
    public void A_hearing_is_planned_while_there_is_time_for_it(string today, NextActionCode code, string dueOn) =>
        AssertNext(Reached, today, code, dueOn);

    [Fact]
    public void A_tax_objector_is_heard_on_request_only() =>
        AssertNext(Reached with { Regime = Regime.MunicipalTax }, "2026-04-24", NextActionCode.Decide, "2026-06-02");

    [Theory]
    [InlineData("2026-05-20", NextActionCode.HoldHearing, "2026-05-20")]
    [InlineData("2026-05-21", NextActionCode.Decide, "2026-06-02")]
    public void A_hearing_is_held_on_its_day(string today, NextActionCode code, string dueOn) =>
        AssertNext(Reached with { HearingOn = new(2026, 5, 20) }, today, code, dueOn);

    [Fact]
    public void A_hearing_after_the_deadline_needs_an_adjournment() =>
        AssertNext(Reached with { HearingOn = new(2026, 6, 18) }, "2026-05-06", NextActionCode.NotifyAdjournmentDecision, "2026-06-02");

    [Theory]
    [InlineData("2026-05-22", NextActionCode.CallObjector)]
    [InlineData("2026-05-26", NextActionCode.NotifyAdjournmentDecision)]
    [InlineData("2026-06-02", NextActionCode.NotifyAdjournmentDecision)]
    public void In_the_last_five_working_days_the_deadline_goes_first(string today, NextActionCode code) =>
        Assert.Equal(code, NextActionRules.For(Fresh, Policy, Day(today)).Next!.Code);

    [Fact]
    public void What_cannot_be_adjourned_any_more_is_decided() =>
        AssertNext(Fresh with { LatestDayToAdjourn = null }, "2026-05-27", NextActionCode.Decide, "2026-06-02");

    [Fact]
    public void What_is_late_is_decided_at_once_and_goes_to_the_coordinator_in_the_end()
    {
        var late = Fresh with { IsOverdue = true, LatestDayToAdjourn = null };

        AssertNext(late, "2026-06-03", NextActionCode.DecideOverdue, "2026-06-02");
        AssertNext(late, "2026-06-09", NextActionCode.DecideOverdue, "2026-06-02");
        AssertNext(late, "2026-06-10", NextActionCode.DecideOverdue, "2026-06-02", "coordinator");
        Assert.Equal([CaseBadge.ContactOverdue, CaseBadge.Escalated, CaseBadge.Overdue], NextActionRules.For(late, Policy, new(2026, 6, 10)).Badges);
    }

    [Fact]
    public void A_deadline_on_a_free_day_is_met_on_the_working_day_before_it() =>
        AssertNext(Fresh with { DecisionDeadline = new(2026, 5, 31), LatestDayToAdjourn = null }, "2026-05-28", NextActionCode.Decide, "2026-05-29");

    [Fact]
    public void Without_a_known_deadline_six_weeks_after_receipt_are_the_limit() =>
        AssertNext(Reached with { DecisionDeadline = null, LatestDayToAdjourn = null, Clock = ClockState.NotStarted, HearingOn = new(2026, 4, 23) }, "2026-04-24", NextActionCode.Decide, "2026-06-01");

    [Fact]
    public void After_a_decision_with_a_penalty_the_penalty_is_fixed_until_the_case_is_closed()
    {
        var decided = Reached with
        {
            IsOpen = false,
            Clock = ClockState.Decided,
            Penalty = new(true, new(2026, 6, 17), new(2026, 6, 18), new(2026, 7, 29), 8, 184m, 184m, new(2026, 7, 9), new(2026, 6, 18)),
        };

        AssertOnly(decided, "2026-06-26", (NextActionCode.PenaltyDecision, "2026-07-09"));
        Assert.Null(NextActionRules.For(decided with { IsClosed = true }, Policy, new(2026, 6, 26)).Next);
        Assert.Null(NextActionRules.For(decided with { Penalty = null }, Policy, new(2026, 6, 26)).Next);
    }

    [Fact]
    public void After_mornings_in_vain_the_afternoon_is_advised()
    {
        var advised = ContactAdvice.From(new(2026, 4, 23), Tried("2026-04-21", "2026-04-22"), [CallingTime.WeekdayMorning], Policy);

        Assert.Equal(new AdvisedMoment(new(2026, 4, 23), PartOfDay.Afternoon, new(12, 0), new(17, 0)), advised[0]);
        Assert.Equal([new(2026, 4, 23), new(2026, 4, 24), new DateOnly(2026, 4, 28)], advised.Select(moment => moment.On));
    }

    [Fact]
    public void The_first_call_is_when_the_objector_likes_it_as_far_as_office_hours_allow()
    {
        var lateOpening = Policy with { OfficeHours = [.. OfficeHours.NineToFive, new(DayOfWeek.Thursday, new(18, 0), new(20, 0))] };

        var advised = ContactAdvice.From(new(2026, 4, 22), ContactSoFar.Nothing, [CallingTime.WeekdayEvening], lateOpening);

        Assert.Equal([PartOfDay.Morning, PartOfDay.Evening, PartOfDay.Afternoon], advised.Select(moment => moment.Part));
    }

    [Fact]
    public void Every_set_of_badges_reads_back_as_it_was_written() =>
        Assert.All(
            new CaseBadge[][] { [], [CaseBadge.ContactDue], [CaseBadge.Escalated, CaseBadge.Overdue], Enum.GetValues<CaseBadge>() },
            badges => Assert.Equal(badges, BadgeBits.In(BadgeBits.Of(badges))));

    private static void AssertNext(CaseSituation situation, string today, NextActionCode code, string dueOn, string owner = "j.jansen")
    {
        var next = NextActionRules.For(situation, Policy, Day(today)).Next!;
        Assert.Equal((code, dueOn, owner), (next.Code, next.DueOn.ToString("O", null), next.Owner));
    }

    private static void AssertOnly(CaseSituation situation, string today, params (NextActionCode, string)[] expected) =>
        Assert.Equal(expected, NextActionRules.For(situation, Policy, Day(today)).Actions.Select(action => (action.Code, action.DueOn.ToString("O", null))));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", null);
}
