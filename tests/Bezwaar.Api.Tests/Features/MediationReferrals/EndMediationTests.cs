using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

public sealed class EndMediationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("agreement")]
    [InlineData("partial-agreement")]
    [InlineData("no-agreement")]
    [InlineData("broken-off-by-objector")]
    [InlineData("broken-off-by-authority")]
    [InlineData("broken-off-by-mediator")]
    [InlineData("broken-off-by-interested-party")]
    public async Task It_ends_with_a_code_and_a_day(string outcome)
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        var ended = (await mediation.EndAsync("2026-06-16", outcome)).Is(HttpStatusCode.OK);

        Assert.Equal("ended", ended.Get("status"));
        Assert.Equal("2026-06-16", ended.Get("endedOn"));
        Assert.Equal(outcome, ended.Get("outcome"));
        Assert.Equal(ended.Text, (await mediation.ReadAsync()).Text);
        Assert.Equal("received", (await mediation.CaseAsync()).Get("status"));
    }

    [Fact]
    public async Task There_is_no_place_for_what_was_said()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);

        var refused = await mediation.ChangeAsync("end", new { endedOn = "2026-06-16", outcome = "agreement", summary = "Wat er is gezegd." });

        Assert.Equal(["#/summary"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(
            [
                "id", "objectionId", "version", "sequence", "status", "reason", "proposedBy", "proposedAt", "overrideReason", "suitabilityAdvice", "againstAdviceReason", "parties", "consentsComplete", "clockWarning",
                "mediator", "startedOn", "clockStoppedOn", "agreementSignedOn", "sessions", "contributions", "totalMinutes", "totalCostInCents", "totalContributionsInCents", "endedOn", "outcome", "followUp", "followedUpOn",
            ],
            (await mediation.ReadAsync()).Json.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task It_cannot_end_before_it_started_nor_start_before_the_objection_came()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");

        (await mediation.StartAsync(startedOn: "2026-04-19")).IsProblem(HttpStatusCode.UnprocessableEntity, "mediation-before-receipt");
        (await mediation.StartAsync()).Is(HttpStatusCode.OK);
        (await mediation.EndAsync("2026-05-11")).IsProblem(HttpStatusCode.UnprocessableEntity, "mediation-ended-before-start");
        (await mediation.EndAsync("2026-05-12")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_a_running_mediation_ends_and_only_once()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await mediation.EndAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-started");
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");
        (await mediation.StartAsync()).Is(HttpStatusCode.OK);
        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-proposed");
        (await mediation.EndAsync()).Is(HttpStatusCode.OK);

        (await mediation.EndAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-started");
    }

    [Fact]
    public async Task A_day_in_the_future_and_missing_values_are_named()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem);
        var tomorrow = Calls.Today.AddDays(1).Iso();

        Assert.Equal(["#/endedOn"], (await mediation.EndAsync(tomorrow)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/endedOn", "#/outcome"], (await mediation.ChangeAsync("end", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/outcome"], (await mediation.EndAsync(outcome: "great")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/startedOn"], (await mediation.StartAsync(startedOn: tomorrow)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/startedOn", "#/mediatorId"], (await mediation.ChangeAsync("start", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/mediatorId"], (await mediation.ChangeAsync("start", new { startedOn = "2026-05-12", mediatorId = "Mr. A. Bakker" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task It_can_still_end_when_the_objection_was_decided_meanwhile()
    {
        var mediation = await Mediation.StartedAsync(municipality.CaseSystem, new { ground = "all-parties-consent" });
        await municipality.CaseSystem.RecordAsync(mediation.Objection, new { type = "decided", on = "2026-06-10" });

        var ended = (await mediation.EndAsync("2026-06-16")).Is(HttpStatusCode.OK);

        Assert.Equal("ended", ended.Get("status"));
        Assert.Equal("decided", (await mediation.CaseAsync()).Get("status"));
    }

    [Fact]
    public async Task A_referral_belongs_to_its_own_objection()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        var other = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        var elsewhere = mediation.Path.Replace($"{mediation.Objection}", $"{other}", StringComparison.Ordinal);

        (await municipality.CaseSystem.ReadAsync(elsewhere)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ChangeAsync($"{elsewhere}/revocation", new { reason = "R" }, "\"1\"")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
