using Bezwaar.Api.Features.IntendedDecisions;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Features.IntendedDecisions;

/// <summary>By when somebody calls: within the policy's working days, and always before the decision.</summary>
public sealed class IntentionDueTests
{
    private static readonly ContactPolicy Policy = new();

    [Theory]
    [InlineData("2026-04-20", "2026-06-01", "2026-04-28")]
    [InlineData("2026-04-20", "2026-04-28", "2026-04-24")]
    [InlineData("2026-04-20", "2026-04-29", "2026-04-28")]
    [InlineData("2026-04-20", "2026-04-21", "2026-04-20")]
    [InlineData("2026-04-20", "2026-04-20", "2026-04-20")]
    [InlineData("2026-04-25", "2026-04-26", "2026-04-25")]
    public void The_first_call_is_due_within_five_working_days_and_before_the_decision(string registeredOn, string plannedOn, string dueOn) =>
        Assert.Equal(Day(dueOn), Registered(registeredOn, plannedOn).ContactDueOn);

    [Fact]
    public void After_each_attempt_in_vain_the_next_working_day_follows_until_the_letter_was_sent()
    {
        var intention = Registered("2026-04-20", "2026-06-01");

        Assert.Equal(Day("2026-04-22"), After(intention, ContactResult.NoAnswer, "2026-04-21"));
        Assert.Equal(Day("2026-04-28"), After(intention, ContactResult.Voicemail, "2026-04-24"));
        Assert.Equal(Day("2026-04-29"), After(intention, ContactResult.WrongNumber, "2026-04-28"));
        Assert.Null(After(intention, ContactResult.Sent, "2026-04-29"));
        Assert.Equal(IntentionState.Open, intention.State);
    }

    [Fact]
    public void The_next_call_is_never_due_after_the_decision()
    {
        var intention = Registered("2026-04-20", "2026-04-24");

        Assert.Equal(Day("2026-04-23"), After(intention, ContactResult.NoAnswer, "2026-04-23"));
    }

    [Fact]
    public void The_municipality_s_closing_days_and_what_it_decided_for_the_type_count()
    {
        var policy = new ContactPolicy
        {
            ClosingDays = [Day("2026-04-22"), Day("2026-04-30")],
            ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["omgevingsvergunning"] = new() { FirstAttemptWithinWorkingDays = 2, AttemptsBeforeLetter = 1 } },
        };

        var intention = Registered("2026-04-20", "2026-06-01", policy);
        Assert.Equal(Day("2026-04-23"), intention.ContactDueOn);
        Assert.Equal(Day("2026-05-01"), After(intention, ContactResult.NoAnswer, "2026-04-29", policy));
        Assert.Null(After(intention, ContactResult.Sent, "2026-05-01", policy));
        Assert.Equal(Day("2026-04-29"), Registered("2026-04-29", "2026-05-01", policy).ContactDueOn);

        var at = AmsterdamTime.StartOfDay(Day("2026-04-29")).AddHours(10);
        var asked = Registered("2026-04-20", "2026-06-01", policy);
        Assert.False(asked.React(new(ReactionKind.Question, "Waarom?", null, null, at), policy, at).IsError);
        Assert.Equal(Day("2026-04-23"), asked.ContactDueOn);
    }

    [Theory]
    [InlineData(ContactResult.Reached, IntentionState.Contacted)]
    [InlineData(ContactResult.Declined, IntentionState.Open)]
    public void Nobody_calls_again_whom_was_reached_or_does_not_want_it(ContactResult result, IntentionState state)
    {
        var intention = Registered("2026-04-20", "2026-06-01");

        Assert.Null(After(intention, result, "2026-04-21"));
        Assert.Equal(state, intention.State);
        Assert.Equal(IntendedDecision.NoDay, intention.SortContactDue);
    }

    private static DateOnly? After(IntendedDecision intention, ContactResult result, string on, ContactPolicy? policy = null)
    {
        var at = AmsterdamTime.StartOfDay(Day(on)).AddHours(10);
        Assert.False(intention.AddAttempt(new(ContactChannel.Phone, result, at, 5, "j.jansen"), policy ?? Policy, at).IsError);
        return intention.ContactDueOn;
    }

    private static IntendedDecision Registered(string registeredOn, string plannedOn, ContactPolicy? policy = null) => IntendedDecision.Register(
        "VN-1", new("VN-1", "omgevingsvergunning", new("M. de Boer"), Day(plannedOn), "Te hoog.", "Vergunningen"), null, policy ?? Policy, AmsterdamTime.StartOfDay(Day(registeredOn)).AddHours(9)).Intention;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", null);
}
