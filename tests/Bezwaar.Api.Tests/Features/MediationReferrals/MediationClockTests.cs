using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>Mediation stops the clock only by consent (Awb 7:10(4)(a) or (b)). Without a pause the decision is due on 2 June 2026.</summary>
public sealed class MediationClockTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object AllConsent = new { ground = "all-parties-consent" };
    private static readonly object ObjectorConsents = new { ground = "objector-consents", othersHarmed = false };

    [Fact]
    public async Task Without_a_ground_the_clock_runs_on()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        var read = await mediation.ReadAsync();
        Assert.Equal("started", read.Get("status"));
        Assert.Equal("2026-05-12", read.Get("startedOn"));
        Assert.Equal("Mr. A. Bakker", read.Get("mediator.name"));
        Assert.Equal(await Mediation.MediatorAsync(municipality.CaseSystem), read.Get("mediator.id"));
        Assert.Null(read.Get("clockStoppedOn"));
        Assert.Equal("2026-06-02", (await mediation.CaseAsync()).Get("decisionDeadline"));
        Assert.Equal("running", (await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-05-20")).Get("decision.clock"));
    }

    [Theory]
    [InlineData("all-parties-consent")]
    [InlineData("objector-consents")]
    public async Task From_the_first_day_to_the_last_the_term_stands_still(string ground)
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, ground == "all-parties-consent" ? AllConsent : ObjectorConsents);
        Assert.Equal(ground, (await mediation.ReadAsync()).Get("clockStoppedOn"));
        Assert.Equal("stopped", (await mediation.CaseAsync()).Get("clock"));

        var ended = (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);

        Assert.Null(ended.Get("clockStoppedOn"));
        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
        var after = await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-06-17");
        Assert.Equal("36", after.Get("decision.suspendedDays"));
        Assert.Equal("2026-07-08", after.Get("decision.deadline"));
        Assert.Equal("running", after.Get("decision.clock"));
        var during = await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-05-20");
        Assert.Equal("9", during.Get("decision.suspendedDays"));
        Assert.Equal("2026-06-11", during.Get("decision.deadline"));
        Assert.Equal("stopped", during.Get("decision.clock"));
    }

    [Fact]
    public async Task A_pause_of_one_day_counts_as_one_day()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);

        await mediation.EndAsync("2026-05-12");

        Assert.Equal("2026-06-03", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Fact]
    public async Task Ground_a_needs_every_interested_party_and_ground_b_does_not()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("interestedParties", 1));
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority", toPostponement: false);

        (await mediation.StartAsync(AllConsent)).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        Assert.Equal("proposed", (await mediation.ReadAsync()).Get("status"));
        Assert.Equal("objector-consents", (await mediation.StartAsync(ObjectorConsents)).Is(HttpStatusCode.OK).Get("clockStoppedOn"));
    }

    [Fact]
    public async Task An_interested_party_may_agree_to_postponement_without_taking_part()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("interestedParties", 1));
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority", toPostponement: false);
        await mediation.ConsentAsync("interested-party-1", toMediation: false);

        (await mediation.StartAsync(AllConsent)).Is(HttpStatusCode.OK);
        await mediation.EndAsync();

        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Theory]
    [InlineData("objector-consents")]
    [InlineData("all-parties-consent")]
    public async Task Every_objector_must_agree_to_the_postponement(string ground)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("jointObjectors", new[] { new { name = "A. Bos" } }));
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("joint-objector-1", toPostponement: false);
        await mediation.ConsentAsync("authority");

        (await mediation.StartAsync(new { ground, othersHarmed = false })).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        (await mediation.ConsentAsync("joint-objector-1")).Is(HttpStatusCode.OK);
        (await mediation.StartAsync(new { ground, othersHarmed = false })).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_others_are_harmed_the_objector_alone_is_no_ground()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");

        (await mediation.StartAsync(new { ground = "objector-consents", othersHarmed = true })).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        Assert.Equal("2026-06-02", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Theory]
    [InlineData("procedural-rules", true, "#/stopClock/ground")]
    [InlineData("objector-consents", null, "#/stopClock/othersHarmed")]
    [InlineData(null, null, "#/stopClock/ground")]
    public async Task A_ground_must_be_one_of_consent_and_complete(string? ground, bool? othersHarmed, string pointer)
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);

        var refused = (await mediation.StartAsync(new { ground, othersHarmed })).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([pointer], refused.Pointers);
    }

    [Fact]
    public async Task Who_takes_back_only_the_postponement_sets_the_clock_going_and_the_mediation_goes_on()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);

        var changed = (await mediation.ConsentAsync("objector", toPostponement: false, on: "2026-05-20")).Is(HttpStatusCode.OK);

        Assert.Equal("started", changed.Get("status"));
        Assert.Null(changed.Get("clockStoppedOn"));
        Assert.Equal("2026-06-11", (await mediation.CaseAsync()).Get("decisionDeadline"));
        (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);
        Assert.Equal("2026-06-11", (await mediation.CaseAsync()).Get("decisionDeadline"));
        Assert.Equal("9", (await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-06-30")).Get("decision.suspendedDays"));
    }

    [Fact]
    public async Task An_interested_party_that_takes_its_consent_back_sets_the_clock_going_from_today()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("interestedParties", 1));
        foreach (var party in new[] { "objector", "authority", "interested-party-1" })
            await mediation.ConsentAsync(party);
        (await mediation.StartAsync(AllConsent)).Is(HttpStatusCode.OK);

        var changed = (await mediation.TakeBackConsentAsync("interested-party-1")).Is(HttpStatusCode.OK);

        Assert.Equal("started", changed.Get("status"));
        Assert.Null(changed.Get("clockStoppedOn"));
        var resumed = (await municipality.CaseSystem.ReadAsync($"objections/{mediation.Objection}/timeline?limit=100")).Json.GetProperty("items").EnumerateArray().Last();
        Assert.Equal($$"""{"type":"clock-resumed","on":"{{Calls.Today:O}}"}""", resumed.Get("details"));
    }
}
