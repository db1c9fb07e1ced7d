using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>Mediation is voluntary: it starts when everybody who must take part agrees, and ends when one of them no longer does.</summary>
public sealed class MediationConsentTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task It_starts_only_when_every_objector_and_the_authority_agree()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("jointObjectors", new[] { new { name = "A. Bos" } }).With("interestedParties", 1));

        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-consent-missing");
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");
        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-consent-missing");
        await mediation.ConsentAsync("joint-objector-1", toMediation: false);
        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-consent-missing");
        await mediation.ConsentAsync("joint-objector-1", toPostponement: false);

        Assert.Equal("started", (await mediation.StartAsync()).Is(HttpStatusCode.OK).Get("status"));
    }

    [Fact]
    public async Task A_consent_is_kept_with_its_parts_its_day_and_its_manner()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);

        var changed = (await mediation.ChangeAsync("consents/objector", new { toMediation = true, toPostponement = false, on = "2026-05-08", manner = "orally" })).Is(HttpStatusCode.OK);

        Assert.StartsWith("""{"toMediation":true,"toPostponement":false,"on":"2026-05-08","manner":"orally","recordedAt":""", changed.Get("parties.0.consent"), StringComparison.Ordinal);
        Assert.InRange(DateTimeOffset.Parse(changed.Get("parties.0.consent.recordedAt")!, null), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Null(changed.Get("parties.1.consent"));
        Assert.Equal("\"2\"", changed.ETag);
    }

    [Fact]
    public async Task Before_the_start_a_consent_is_taken_back_without_ending_the_proposal()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");

        var changed = (await mediation.TakeBackConsentAsync("objector")).Is(HttpStatusCode.OK);

        Assert.Equal("proposed", changed.Get("status"));
        Assert.Null(changed.Get("parties.0.consent"));
        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-consent-missing");
    }

    [Theory]
    [InlineData("objector", "broken-off-by-objector")]
    [InlineData("authority", "broken-off-by-authority")]
    public async Task Who_no_longer_wants_to_mediate_breaks_the_mediation_off_and_the_clock_runs_again(string party, string outcome)
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, new { ground = "all-parties-consent" });

        var ended = (await mediation.ConsentAsync(party, toMediation: false, on: "2026-06-16")).Is(HttpStatusCode.OK);

        Assert.Equal("ended", ended.Get("status"));
        Assert.Equal("2026-06-16", ended.Get("endedOn"));
        Assert.Equal(outcome, ended.Get("outcome"));
        Assert.Null(ended.Get("clockStoppedOn"));
        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Fact]
    public async Task A_consent_that_is_taken_back_today_ends_the_mediation_today()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, new { ground = "objector-consents", othersHarmed = false });

        var ended = (await mediation.TakeBackConsentAsync("objector")).Is(HttpStatusCode.OK);

        Assert.Equal("ended", ended.Get("status"));
        Assert.Equal(Calls.Today.Iso(), ended.Get("endedOn"));
        Assert.Equal("broken-off-by-objector", ended.Get("outcome"));
        var days = Calls.Today.DayNumber - new DateOnly(2026, 5, 12).DayNumber + 1;
        Assert.Equal($"{days}", (await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, Calls.Today.Iso())).Get("decision.suspendedDays"));
        (await mediation.ConsentAsync("objector")).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
        (await mediation.TakeBackConsentAsync("authority")).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
    }

    [Fact]
    public async Task A_running_mediation_cannot_be_broken_off_before_it_began()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        (await mediation.ConsentAsync("objector", toMediation: false, on: "2026-05-11")).IsProblem(HttpStatusCode.UnprocessableEntity, "mediation-ended-before-start");

        var read = await mediation.ReadAsync();
        Assert.Equal("started", read.Get("status"));
        Assert.Equal("true", read.Get("parties.0.consent.toMediation"));
    }

    [Fact]
    public async Task An_unknown_party_and_an_incomplete_consent_are_refused()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);

        (await mediation.ConsentAsync("neighbour")).IsProblem(HttpStatusCode.NotFound, "not-found");
        var empty = await mediation.ChangeAsync("consents/objector", new { });
        Assert.Equal(["#/toMediation", "#/toPostponement", "#/on", "#/manner"], empty.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var future = await mediation.ConsentAsync("objector", on: Calls.Today.AddDays(1).Iso());
        Assert.Equal(["#/on"], future.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Theory]
    [InlineData("consents/objector", """{"toMediation":true,"toPostponement":true,"on":"2026-05-08","manner":"orally"}""")]
    [InlineData("start", """{"startedOn":"2026-05-12","mediatorId":"0199a1f0-7c00-7000-8000-0000000000ee"}""")]
    [InlineData("agreement", """{"signedOn":"2026-05-12"}""")]
    [InlineData("clock", """{"stoppedOn":"2026-05-12","stopClock":{"ground":"all-parties-consent"}}""")]
    [InlineData("sessions/1", """{"on":"2026-05-12","durationMinutes":60,"costInCents":0}""")]
    [InlineData("own-contributions", """{"contributions":[]}""")]
    [InlineData("follow-up", """{"followUp":"back-to-formal","on":"2026-06-20"}""")]
    [InlineData("end", """{"endedOn":"2026-06-16","outcome":"agreement"}""")]
    [InlineData("revocation", """{"reason":"R"}""")]
    public async Task Every_change_needs_the_version_that_was_read(string step, string json)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        using var first = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var second = new StringContent(json, System.Text.Encoding.UTF8, "application/json");

        (await municipality.CaseSystem.SendAsync(HttpMethod.Put, $"{mediation.Path}/{step}", first)).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.ChangeAsync($"{mediation.Path}/{step}", second, "\"9\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        Assert.Equal("\"1\"", (await mediation.ReadAsync()).ETag);
    }

    [Fact]
    public async Task Taking_a_consent_back_needs_the_version_that_was_read()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);

        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"{mediation.Path}/consents/objector")).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await municipality.CaseSystem.SendAsync(HttpMethod.Delete, $"{mediation.Path}/consents/objector", ifMatch: "\"9\"")).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        Assert.Equal("\"1\"", (await mediation.ReadAsync()).ETag);
    }
}
