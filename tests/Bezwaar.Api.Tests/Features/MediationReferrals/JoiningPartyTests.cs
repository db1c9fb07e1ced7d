using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>Somebody joins after the others agreed: the consents are incomplete, and the clock knows. Without a pause the decision is due on 2 June 2026.</summary>
public sealed class JoiningPartyTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object AllConsent = new { ground = "all-parties-consent" };
    private static readonly object ObjectorConsents = new { ground = "objector-consents", othersHarmed = false };
    private static readonly object Agrees = new { toMediation = true, toPostponement = true, manner = "in-writing" };
    private static readonly object Neighbour = new { role = "interested-party", addedOn = "2026-05-20" };

    [Fact]
    public async Task Before_the_start_the_clock_cannot_stop_on_ground_a_until_the_new_party_agrees()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        await mediation.ConsentAsync("objector");
        var complete = await mediation.ConsentAsync("authority");
        Assert.Equal("true", complete.Get("consentsComplete"));
        Assert.Null(complete.Get("clockWarning"));

        var joined = (await mediation.CreateAsync("parties", new { role = "interested-party", name = "Buurvrouw", addedOn = "2026-05-10" })).Is(HttpStatusCode.Created);

        Assert.Equal("interested-party-1", joined.Get("parties.2.id"));
        Assert.Equal("Buurvrouw", joined.Get("parties.2.name"));
        Assert.Equal("2026-05-10", joined.Get("parties.2.proposedOn"));
        Assert.Equal("false", joined.Get("consentsComplete"));
        Assert.Contains("7:10", joined.Get("clockWarning.nl"), StringComparison.Ordinal);
        Assert.Contains("7:10", joined.Get("clockWarning.en"), StringComparison.Ordinal);
        (await mediation.StartAsync(AllConsent)).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        (await mediation.ConsentAsync("interested-party-1", toMediation: false, on: "2026-05-11")).Is(HttpStatusCode.OK);
        Assert.Equal("all-parties-consent", (await mediation.StartAsync(AllConsent)).Is(HttpStatusCode.OK).Get("clockStoppedOn"));
    }

    [Fact]
    public async Task In_a_running_mediation_the_clock_runs_again_the_day_after_and_the_view_says_so()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);

        var joined = (await mediation.CreateAsync("parties", Neighbour)).Is(HttpStatusCode.Created);

        Assert.Equal("started", joined.Get("status"));
        Assert.Null(joined.Get("clockStoppedOn"));
        Assert.Equal("false", joined.Get("consentsComplete"));
        Assert.Contains("loopt door", joined.Get("clockWarning.nl"), StringComparison.Ordinal);
        Assert.Equal("2026-06-11", (await mediation.CaseAsync()).Get("decisionDeadline"));
        var during = await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-05-21");
        Assert.Equal(("9", "running"), (during.Get("decision.suspendedDays"), during.Get("decision.clock")));
        (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);
        Assert.Equal("2026-06-11", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Fact]
    public async Task Who_consents_the_same_day_lets_the_clock_stand_still()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);

        var joined = (await mediation.CreateAsync("parties", new { role = "interested-party", addedOn = "2026-05-20", consent = Agrees })).Is(HttpStatusCode.Created);

        Assert.Equal("all-parties-consent", joined.Get("clockStoppedOn"));
        Assert.Equal("true", joined.Get("consentsComplete"));
        Assert.Equal("2026-05-20", joined.Get("parties.2.consent.on"));
        (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);
        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    /// <summary>9 days until the neighbour joined, 7 days from its consent to the end: 16 days after 2 June.</summary>
    [Fact]
    public async Task Once_the_consents_are_complete_the_clock_can_stop_again_and_not_before()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);
        (await mediation.CreateAsync("parties", Neighbour)).Is(HttpStatusCode.Created);
        (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-25", stopClock = AllConsent })).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        (await mediation.ConsentAsync("interested-party-1", on: "2026-05-26")).Is(HttpStatusCode.OK);

        (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-25", stopClock = AllConsent })).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-11", stopClock = AllConsent })).IsProblem(HttpStatusCode.UnprocessableEntity, "clock-before-start");
        var stopped = (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-26", stopClock = AllConsent })).Is(HttpStatusCode.OK);

        Assert.Equal("all-parties-consent", stopped.Get("clockStoppedOn"));
        (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-26", stopClock = AllConsent })).IsProblem(HttpStatusCode.Conflict, "clock-stands-still");
        (await mediation.EndAsync("2026-06-01")).Is(HttpStatusCode.OK);
        Assert.Equal("2026-06-18", (await mediation.CaseAsync()).Get("decisionDeadline"));
        Assert.Equal("16", (await municipality.CaseSystem.DeadlinesAsync(mediation.Objection, "2026-06-30")).Get("decision.suspendedDays"));
    }

    /// <summary>The same day counts once, however often the clock was stopped and resumed on it.</summary>
    [Fact]
    public async Task A_consent_later_on_the_same_day_loses_no_day()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, AllConsent);
        (await mediation.CreateAsync("parties", Neighbour)).Is(HttpStatusCode.Created);
        (await mediation.ConsentAsync("interested-party-1", on: "2026-05-20")).Is(HttpStatusCode.OK);
        (await mediation.ChangeAsync("clock", new { stoppedOn = "2026-05-20", stopClock = AllConsent })).Is(HttpStatusCode.OK);

        (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);

        Assert.Equal("2026-07-08", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Fact]
    public async Task A_joint_objector_who_joins_is_needed_on_both_grounds()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, ObjectorConsents);

        var joined = (await mediation.CreateAsync("parties", new { role = "joint-objector", name = "A. Bos", addedOn = "2026-05-20", othersHarmed = false })).Is(HttpStatusCode.Created);

        Assert.Equal(("started", null), (joined.Get("status"), joined.Get("clockStoppedOn")));
        Assert.Equal("2026-06-11", (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Theory]
    [InlineData(false, "objector-consents", "2026-07-08")]
    [InlineData(true, null, "2026-06-11")]
    public async Task On_ground_b_it_matters_whether_the_newcomer_is_harmed(bool harmed, string? stoppedOn, string deadline)
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, ObjectorConsents);
        Assert.Equal(["#/othersHarmed"], (await mediation.CreateAsync("parties", Neighbour)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

        var joined = (await mediation.CreateAsync("parties", new { role = "interested-party", addedOn = "2026-05-20", othersHarmed = harmed })).Is(HttpStatusCode.Created);

        Assert.Equal(stoppedOn, joined.Get("clockStoppedOn"));
        Assert.NotNull(joined.Get("clockWarning"));
        (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);
        Assert.Equal(deadline, (await mediation.CaseAsync()).Get("decisionDeadline"));
    }

    [Fact]
    public async Task The_case_counts_the_new_interested_party_and_its_timeline_tells()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);
        (await mediation.CreateAsync("parties", Neighbour)).Is(HttpStatusCode.Created);
        (await mediation.EndAsync("2026-06-16", "no-agreement")).Is(HttpStatusCode.OK);

        Assert.Equal("1", (await mediation.CaseAsync()).Get("interestedParties"));
        Assert.Contains("mediation-party-added", (await municipality.CaseSystem.ReadAsync($"objections/{mediation.Objection}/timeline?limit=100")).Rows("type"));
        var next = await Mediation.ProposedAsync(municipality.CaseSystem, mediation.Objection);
        Assert.Equal("interested-party-1", (await next.ReadAsync()).Get("parties.2.id"));
    }

    [Fact]
    public async Task A_retry_adds_one_party_and_an_old_version_none()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        var (key, version) = ($"{Guid.NewGuid()}", mediation.ETag);

        var first = (await mediation.CreateAsync("parties", Neighbour, key, version)).Is(HttpStatusCode.Created);
        var again = (await mediation.CreateAsync("parties", Neighbour, key, version)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        (await mediation.CreateAsync("parties", Neighbour, ifMatch: version)).IsProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        Assert.Equal(3, (await mediation.ReadAsync()).Json.GetProperty("parties").GetArrayLength());
    }

    [Fact]
    public async Task What_does_not_fit_is_named()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);

        Assert.Equal(["#/role", "#/addedOn"], (await mediation.CreateAsync("parties", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/role"], (await mediation.CreateAsync("parties", new { role = "authority", addedOn = "2026-05-20" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/name"], (await mediation.CreateAsync("parties", new { role = "joint-objector", addedOn = "2026-05-20" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/addedOn"], (await mediation.CreateAsync("parties", new { role = "interested-party", addedOn = Calls.Today.AddDays(1) })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(
            ["#/consent/toMediation", "#/consent/toPostponement", "#/consent/manner"],
            (await mediation.CreateAsync("parties", new { role = "interested-party", addedOn = "2026-05-20", consent = new { manner = "portal" } })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await mediation.CreateAsync("parties", new { role = "interested-party", addedOn = "2026-04-19" })).IsProblem(HttpStatusCode.UnprocessableEntity, "joined-before-receipt");
        (await mediation.RevokeAsync()).Is(HttpStatusCode.OK);
        (await mediation.CreateAsync("parties", Neighbour)).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
    }

    [Fact]
    public async Task Standing_still_never_begins_before_the_consents_for_it()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        await mediation.ConsentAsync("objector", on: "2026-05-13");
        await mediation.ConsentAsync("authority");

        (await mediation.StartAsync(AllConsent)).IsProblem(HttpStatusCode.Conflict, "no-ground-for-clock");
        (await mediation.StartAsync(AllConsent, "2026-05-13")).Is(HttpStatusCode.OK);
    }
}
