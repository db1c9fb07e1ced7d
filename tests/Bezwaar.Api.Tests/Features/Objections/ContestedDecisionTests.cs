using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>An objection points at a registered decision, or describes one that is not known.</summary>
public sealed class ContestedDecisionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Reference_and_date_link_the_objection_to_the_registered_decision()
    {
        var decision = (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("WOZ-1", "2026-02-24", "2026-02-28", "woz"))).Get("id");

        var view = await FiledAsync(new { reference = " WOZ-1 ", dateOfNotice = "2026-02-28", publishedOn = "2020-01-01", decisionType = "wmo", description = "Iets anders" });

        Assert.Equal(decision, view.Get("contestedDecision.decisionId"));
        Assert.Equal("WOZ-1", view.Get("contestedDecision.reference"));
        Assert.Equal("woz", view.Get("contestedDecision.decisionType"));
        Assert.Equal("Weigering van een dakkapel aan de voorkant.", view.Get("contestedDecision.description"));
        Assert.Equal("2026-02-28", view.Get("contestedDecision.dateOfNotice"));
        Assert.Equal("2026-02-24", view.Get("contestedDecision.publishedOn"));
        Assert.Equal("false", view.Get("contestedDecision.publicationAssumed"));
        Assert.Equal("2026-04-13", view.Get("filingLastDay"));
        Assert.Equal("late", view.Get("timeliness"));
    }

    [Fact]
    public async Task A_reference_and_date_that_match_nothing_need_a_description()
    {
        var refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("contestedDecision", new { reference = "NIETS-1", dateOfNotice = "2026-03-10" }));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/contestedDecision/description"], refused.Pointers);
    }

    [Fact]
    public async Task A_decision_is_not_linked_by_its_reference_alone()
    {
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-1"))).Is(HttpStatusCode.Created);

        var view = await FiledAsync(new { reference = "OMG-1", dateOfNotice = "2026-03-11", description = "Mijn dakkapel" });

        Assert.Null(view.Get("contestedDecision.decisionId"));
        Assert.Equal("Mijn dakkapel", view.Get("contestedDecision.description"));
    }

    [Fact]
    public async Task Without_a_day_of_publication_the_date_of_the_letter_is_taken_for_it()
    {
        var view = await FiledAsync(new { description = "Mijn dakkapel", dateOfNotice = "2026-03-10" });

        Assert.Equal("2026-03-10", view.Get("contestedDecision.publishedOn"));
        Assert.Equal("true", view.Get("contestedDecision.publicationAssumed"));
        Assert.Equal("2026-04-21", view.Get("filingLastDay"));
        Assert.Equal("2026-06-02", view.Get("decisionDeadline"));
    }

    [Fact]
    public async Task A_known_day_of_publication_goes_before_the_date_of_the_letter()
    {
        var view = await FiledAsync(new { description = "Mijn dakkapel", dateOfNotice = "2026-03-06", publishedOn = "2026-03-10" });

        Assert.Equal("2026-03-10", view.Get("contestedDecision.publishedOn"));
        Assert.Equal("false", view.Get("contestedDecision.publicationAssumed"));
        Assert.Equal("2026-04-21", view.Get("filingLastDay"));
    }

    [Fact]
    public async Task Without_any_date_no_term_is_made_up()
    {
        var filed = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("contestedDecision", new { description = "De brief ben ik kwijt" }));

        filed.Is(HttpStatusCode.Created);
        Assert.Equal("undetermined", filed.Get("timeliness"));
        Assert.Null(filed.Get("filingLastDay"));
        Assert.Null(filed.Get("decisionDeadline"));
        Assert.DoesNotContain("we-decide", filed.Json.GetProperty("nextSteps").EnumerateArray().Select(step => step.Get("code")));
    }

    [Fact]
    public async Task The_type_gives_the_regime_of_a_described_decision()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-01")
            .With("contestedDecision", new { description = "WOZ-waarde", decisionType = "woz", publishedOn = "2026-02-24", dateOfNotice = "2026-02-28" }));

        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("2026-04-13", view.Get("filingLastDay"));
        Assert.Equal("2026-12-31", view.Get("decisionDeadline"));
    }

    private async Task<Answer> FiledAsync(object contestedDecision)
    {
        var objection = await municipality.Citizen.FileAsync(Calls.Filing().With("contestedDecision", contestedDecision));
        return (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);
    }
}
