using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Planning a hearing and deciding come after contact, or after a reason that is recorded.</summary>
public sealed class WithoutContactTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Hearing = new { type = "hearing-planned", on = "2026-06-18", invitedOn = "2026-06-01" };
    private static readonly object Decision = new { type = "decided", on = "2026-05-28" };
    private static readonly object Reason = new { reason = "De bezwaarmaker is niet te bereiken en vraagt zelf om een zitting." };

    [Fact]
    public async Task Without_contact_a_hearing_and_a_decision_ask_for_a_reason()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        (await municipality.CaseSystem.TryRecordAsync(objection, Hearing)).IsProblem(HttpStatusCode.UnprocessableEntity, "contact-not-reached-reason-needed");
        (await municipality.CaseSystem.TryRecordAsync(objection, Decision)).IsProblem(HttpStatusCode.UnprocessableEntity, "contact-not-reached-reason-needed");
        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "committee-announced", on = "2026-04-22" })).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task With_a_reason_both_are_possible_and_it_stays_with_the_case_and_in_the_timeline()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var explained = (await municipality.CaseSystem.PutAsync(objection, "without-contact", Reason)).Is(HttpStatusCode.OK);

        Assert.StartsWith("De bezwaarmaker is niet te bereiken", explained.Get("withoutContact.reason"), StringComparison.Ordinal);
        Assert.Equal(Calls.Today.Iso(), explained.Get("withoutContact.since"));
        Assert.Null(explained.Get("contactDueOn"));
        (await municipality.CaseSystem.TryRecordAsync(objection, Hearing)).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "decided", on = "2026-06-25" })).Is(HttpStatusCode.Created);
        var timeline = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Is(HttpStatusCode.OK);
        Assert.Contains("went-on-without-contact", timeline.Rows("type"));
        Assert.Contains("vraagt zelf om een zitting", timeline.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_reached_no_reason_is_asked_for_or_taken()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        (await municipality.CaseSystem.PutAsync(objection, "without-contact", Reason)).IsProblem(HttpStatusCode.Conflict, "contact-was-made");
        (await municipality.CaseSystem.TryRecordAsync(objection, Hearing)).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Whoever_does_not_want_contact_is_not_waited_for()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("declined"))).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.TryRecordAsync(objection, Decision)).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData(20, HttpStatusCode.Created)]
    [InlineData(3, HttpStatusCode.UnprocessableEntity)]
    public async Task After_the_letter_the_gate_opens_when_its_answer_did_not_come_in_time(int daysSinceLetter, HttpStatusCode expected)
    {
        var objection = await municipality.CaseSystem.FileAsync(Calls.Filing(Calls.Today.AddDays(-45)).With("channel", "counter").With("receivedOn", Calls.Today.AddDays(-40).Iso()));
        foreach (var days in new[] { 33, 32, 31 })
            (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", $"{Calls.Today.AddDays(-days).Iso()}T11:00:00Z"))).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("sent", $"{Calls.Today.AddDays(-daysSinceLetter).Iso()}T11:00:00Z", "letter"))).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.TryRecordAsync(objection, new { type = "decided", on = Calls.Today.Iso() })).Is(expected);
    }

    [Fact]
    public async Task A_letter_before_enough_attempts_opens_nothing()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("sent", channel: "letter"))).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.TryRecordAsync(objection, Decision)).IsProblem(HttpStatusCode.UnprocessableEntity, "contact-not-reached-reason-needed");
        Assert.NotNull((await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Get("contactDueOn"));
    }

    [Fact]
    public async Task What_was_sent_must_fit_and_the_version_must_be_the_one_that_was_read()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal(["#/reason"], (await municipality.CaseSystem.PutAsync(objection, "without-contact", new { reason = " " })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/reason"], (await municipality.CaseSystem.PutAsync(objection, "without-contact", new { reason = new string('x', 1001) })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await municipality.CaseSystem.ChangeAsync($"objections/{objection}/without-contact", Reason, "\"7\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        await municipality.CaseSystem.RecordAsync(objection, Decision);
        (await municipality.CaseSystem.PutAsync(objection, "without-contact", Reason)).IsProblem(HttpStatusCode.Conflict, "objection-closed");
    }

    [Fact]
    public async Task The_citizen_reads_in_plain_words_that_it_goes_on_without_a_conversation()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync(Calls.Filing());
        (await municipality.CaseSystem.PutAsync(objection, "without-contact", Reason)).Is(HttpStatusCode.OK);

        var timeline = (await citizen.ReadAsync($"my/objections/{objection}/timeline")).Is(HttpStatusCode.OK);

        Assert.Contains("without having spoken with you", timeline.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vraagt zelf", timeline.Text, StringComparison.Ordinal);
    }
}
