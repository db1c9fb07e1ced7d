using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>Mediation follows contact and never comes in its place; a coordinator may make an exception and says why.</summary>
public sealed class ProposeMediationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Exception = new { reason = "Samen praten.", proposedBy = "c.coordinator", overrideReason = "De buren vragen er zelf om." };

    [Theory]
    [InlineData(null)]
    [InlineData("no-answer")]
    [InlineData("voicemail")]
    [InlineData("wrong-number")]
    [InlineData("declined")]
    [InlineData("sent")]
    public async Task Without_an_attempt_that_reached_the_objector_there_is_no_referral(string? result)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        if (result is not null)
            (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt(result))).Is(HttpStatusCode.Created);

        (await ProposeAsync(municipality.CaseSystem, objection, Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "contact-first");
        (await ProposeAsync(municipality.Coordinator, objection, Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "contact-first");
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{objection}/mediation-referrals")).Rows("id"));
    }

    [Fact]
    public async Task After_contact_mediation_is_proposed()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        var proposed = (await ProposeAsync(municipality.CaseSystem, objection, Mediation.Proposal)).Is(HttpStatusCode.Created);

        Assert.Equal($"/{municipality.Slug}/api/v1/objections/{objection}/mediation-referrals/{proposed.Get("id")}", proposed.Response.Headers.Location!.ToString());
        Assert.Equal("\"1\"", proposed.ETag);
        Assert.Equal("proposed", proposed.Get("status"));
        Assert.Equal("1", proposed.Get("sequence"));
        Assert.Equal("Beide buren willen praten.", proposed.Get("reason"));
        Assert.Equal("j.jansen", proposed.Get("proposedBy"));
        Assert.Null(proposed.Get("overrideReason"));
        Assert.Equal(proposed.Text, (await municipality.CaseSystem.ReadAsync(proposed.Response.Headers.Location!.ToString())).Text);
    }

    [Fact]
    public async Task Only_a_coordinator_makes_an_exception_and_the_reason_stays()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        (await ProposeAsync(municipality.CaseSystem, objection, Exception)).IsProblem(HttpStatusCode.Forbidden, "override-not-allowed");
        var proposed = (await ProposeAsync(municipality.Coordinator, objection, Exception)).Is(HttpStatusCode.Created);

        Assert.Equal("De buren vragen er zelf om.", proposed.Get("overrideReason"));
        var entry = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline")).Json.GetProperty("items")[1];
        Assert.Equal("mediation-proposed", entry.Get("type"));
        Assert.Equal("true", entry.Get("details.overridden"));
        Assert.Equal("De buren vragen er zelf om.", entry.Get("details.overrideReason"));
    }

    [Fact]
    public async Task After_contact_a_reason_for_an_exception_has_no_meaning()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        Assert.Null((await ProposeAsync(municipality.CaseSystem, objection, Exception)).Is(HttpStatusCode.Created).Get("overrideReason"));
    }

    [Fact]
    public async Task Every_party_is_listed_and_none_has_agreed_yet()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, Journeys.CounterFiling().With("jointObjectors", new[] { new { name = "A. Bos" } }).With("interestedParties", 2));

        var parties = (await mediation.ReadAsync()).Json.GetProperty("parties").EnumerateArray().Select(party => (party.Get("id"), party.Get("role"), party.Get("name"), party.Get("consent")));

        Assert.Equal(
            [
                ("objector", "objector", "M. de Boer", null),
                ("joint-objector-1", "joint-objector", "A. Bos", null),
                ("authority", "authority", null, null),
                ("interested-party-1", "interested-party", null, null),
                ("interested-party-2", "interested-party", null, null),
            ],
            parties);
    }

    [Fact]
    public async Task A_second_referral_waits_until_the_first_is_over()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await ProposeAsync(municipality.CaseSystem, mediation.Objection, Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "mediation-already-open");
        await mediation.ConsentAsync("objector");
        await mediation.ConsentAsync("authority");
        (await mediation.StartAsync()).Is(HttpStatusCode.OK);
        (await ProposeAsync(municipality.CaseSystem, mediation.Objection, Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "mediation-already-open");
        (await mediation.EndAsync(outcome: "no-agreement")).Is(HttpStatusCode.OK);

        Assert.Equal("2", (await ProposeAsync(municipality.CaseSystem, mediation.Objection, Mediation.Proposal)).Is(HttpStatusCode.Created).Get("sequence"));
        Assert.Equal(["ended", "proposed"], (await municipality.CaseSystem.AllPagesAsync($"objections/{mediation.Objection}/mediation-referrals?limit=1")).SelectMany(page => page.Rows("status")));
    }

    [Fact]
    public async Task A_retry_with_its_key_gets_the_same_answer_and_proposes_once()
    {
        var (objection, key) = (await municipality.CaseSystem.ReachedCaseAsync(), $"{Guid.NewGuid()}");
        var path = $"objections/{objection}/mediation-referrals";

        var first = (await municipality.CaseSystem.CreateAsync(path, Mediation.Proposal, key)).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync(path, Mediation.Proposal, key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        Assert.Equal([first.Get("id")], (await municipality.CaseSystem.ReadAsync(path)).Rows("id"));
    }

    [Fact]
    public async Task A_proposal_can_be_taken_back_until_the_mediation_starts()
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        Assert.Equal(["#/reason"], (await mediation.ChangeAsync("revocation", new { reason = "" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

        Assert.Equal("revoked", (await mediation.RevokeAsync()).Is(HttpStatusCode.OK).Get("status"));

        (await mediation.RevokeAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-proposed");
        (await mediation.StartAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-proposed");
        (await mediation.ConsentAsync("objector")).IsProblem(HttpStatusCode.Conflict, "mediation-not-open");
        (await ProposeAsync(municipality.CaseSystem, mediation.Objection, Mediation.Proposal)).Is(HttpStatusCode.Created);
        (await (await Mediation.StartedAsync(municipality.CaseSystem)).RevokeAsync()).IsProblem(HttpStatusCode.Conflict, "mediation-not-proposed");
    }

    [Fact]
    public async Task A_reason_and_a_proposer_are_needed()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        var refused = (await ProposeAsync(municipality.CaseSystem, objection, new { overrideReason = "  " })).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["#/reason", "#/proposedBy", "#/overrideReason"], refused.Pointers);
        (await ProposeAsync(municipality.CaseSystem, Guid.NewGuid(), Mediation.Proposal)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/mediation-referrals")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    private static Task<Answer> ProposeAsync(HttpClient client, Guid objection, object proposal) =>
        client.CreateAsync($"objections/{objection}/mediation-referrals", proposal);
}
