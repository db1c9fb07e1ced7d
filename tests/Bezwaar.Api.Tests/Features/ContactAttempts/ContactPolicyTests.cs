using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>When the objector should be called (again): within five working days, then each working day, and after three attempts by letter.</summary>
public sealed class ContactPolicyTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("2026-04-20", "2026-04-28")]
    [InlineData("2026-04-24", "2026-05-04")]
    [InlineData("2026-04-30", "2026-05-08")]
    public async Task The_first_attempt_is_due_five_working_days_after_receipt(string receivedOn, string dueOn)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling(receivedOn));

        Assert.Equal(dueOn, await DueOnAsync(objection));
    }

    [Fact]
    public async Task After_each_attempt_in_vain_the_next_working_day_follows_until_the_letter_was_sent()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-04-28", await DueAfterAsync(objection, "no-answer", "2026-04-24T16:00:00+02:00"));
        Assert.Equal("2026-05-04", await DueAfterAsync(objection, "voicemail", "2026-05-01T10:00:00+02:00"));
        Assert.Equal("2026-05-06", await DueAfterAsync(objection, "wrong-number", "2026-05-04T10:00:00+02:00"));
        Assert.Null(await DueAfterAsync(objection, "sent", "2026-05-06T10:00:00+02:00", "letter"));
    }

    [Fact]
    public async Task The_day_of_an_attempt_is_the_day_in_the_Netherlands()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal("2026-04-24", await DueAfterAsync(objection, "no-answer", "2026-04-22T22:30:00Z"));
    }

    [Theory]
    [InlineData("reached")]
    [InlineData("declined")]
    public async Task Nobody_calls_again_whom_was_reached_or_does_not_want_it(string result)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        Assert.Equal("2026-04-22", await DueAfterAsync(objection, "no-answer", "2026-04-21T10:00:00+02:00"));

        Assert.Null(await DueAfterAsync(objection, result, "2026-04-22T10:00:00+02:00"));
    }

    [Fact]
    public async Task Once_reached_an_attempt_in_vain_makes_nobody_call_again()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        Assert.Null(await DueAfterAsync(objection, "no-answer", "2026-04-23T10:00:00+02:00"));
    }

    [Fact]
    public async Task Whom_nobody_has_to_call_is_not_on_the_list_of_calls()
    {
        var due = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().By("Nog Bellen"));
        await municipality.CaseSystem.ReachedCaseAsync(Journeys.CounterFiling().By("Al Gebeld"));
        var fresh = await municipality.Citizen.FileAsync(Calls.Filing().By("Net Binnen"));

        var names = (await municipality.CaseSystem.ReadAsync("objections?contactDue=true&limit=100")).Rows("objectorName");

        Assert.Contains("Nog Bellen", names);
        Assert.DoesNotContain("Al Gebeld", names);
        Assert.DoesNotContain("Net Binnen", names);
        Assert.NotEqual(due, fresh);
    }

    private async Task<string?> DueAfterAsync(Guid objection, string result, string at, string channel = "phone")
    {
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt(result, at, channel))).Is(HttpStatusCode.Created);
        return await DueOnAsync(objection);
    }

    private async Task<string?> DueOnAsync(Guid objection) => (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("contactDueOn");
}
