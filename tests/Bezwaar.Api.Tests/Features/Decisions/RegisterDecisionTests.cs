using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Decisions;

public sealed class RegisterDecisionTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_registered_decision_stands_at_its_location_with_its_version()
    {
        var registered = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-1"));

        registered.Is(HttpStatusCode.Created);
        var location = registered.Response.Headers.Location!.ToString();
        Assert.Equal($"/{municipality.Slug}/api/v1/decisions/{registered.Get("id")}", location);
        var read = (await municipality.CaseSystem.ReadAsync(location)).Is(HttpStatusCode.OK);
        Assert.Equal(registered.Text, read.Text);
        Assert.Equal("\"1\"", registered.ETag);
        Assert.Equal("\"1\"", read.ETag);
    }

    [Fact]
    public async Task It_keeps_everything_that_was_sent()
    {
        var registered = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-2", "2026-03-10", "2026-03-09"));

        Assert.Equal("OMG-2", registered.Get("reference"));
        Assert.Equal("omgevingsvergunning", registered.Get("decisionType"));
        Assert.Equal("2026-03-09", registered.Get("dateOfNotice"));
        Assert.Equal("2026-03-10", registered.Get("publishedOn"));
        Assert.Equal("M. de Boer", registered.Get("addressee.name"));
        Assert.Equal("Dorpsstraat 12, 1234 AB Eikendam", registered.Get("addressee.address"));
        Assert.Equal("Weigering van een dakkapel aan de voorkant.", registered.Get("description"));
        Assert.Equal("Vergunningen", registered.Get("department"));
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var refused = await municipality.CaseSystem.CreateAsync("decisions", new { });

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(
            ["#/reference", "#/decisionType", "#/dateOfNotice", "#/publishedOn", "#/addressee", "#/description", "#/department"],
            refused.Pointers);
    }

    [Fact]
    public async Task Values_that_do_not_fit_are_named_where_they_stand()
    {
        var refused = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(new string('x', 101))
            .With("addressee", new { name = " ", address = new string('x', 301) }).With("description", new string('x', 2001)));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/reference", "#/addressee/name", "#/addressee/address", "#/description"], refused.Pointers);
    }

    [Fact]
    public async Task A_publication_in_the_future_is_refused_and_one_of_today_is_not()
    {
        var tomorrow = Calls.Today.AddDays(1).Iso();
        var refused = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-3", tomorrow));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/publishedOn"], refused.Pointers);
        Assert.Equal("in-future", refused.Get("errors.0.code"));
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-3", Calls.Today.Iso()))).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("2025-03-09", HttpStatusCode.Created)]
    [InlineData("2025-03-08", HttpStatusCode.BadRequest)]
    [InlineData("2027-03-11", HttpStatusCode.Created)]
    [InlineData("2027-03-12", HttpStatusCode.BadRequest)]
    public async Task The_date_of_notice_lies_at_most_366_days_from_publication(string dateOfNotice, HttpStatusCode expected)
    {
        var answer = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision($"GAP-{dateOfNotice}", "2026-03-10", dateOfNotice));

        answer.Is(expected);
        if (expected is HttpStatusCode.BadRequest)
            Assert.Equal("dates-too-far-apart", answer.Get("errors.0.code"));
    }

    [Fact]
    public async Task A_type_that_the_municipality_does_not_know_is_refused()
    {
        var refused = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-4", type: "kapvergunning"));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/decisionType"], refused.Pointers);
    }

    [Fact]
    public async Task A_reference_is_taken_once()
    {
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-5"))).Is(HttpStatusCode.Created);

        var second = await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-5", "2026-05-01"));

        second.IsProblem(HttpStatusCode.Conflict, "decision-reference-taken");
        var kept = await municipality.CaseSystem.ReadAsync("decisions?reference=OMG-5");
        Assert.Equal(["2026-03-10"], kept.Rows("publishedOn"));
    }

    [Fact]
    public async Task Spaces_around_a_reference_are_not_part_of_it()
    {
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(" OMG-6 "))).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision("OMG-6"))).IsProblem(HttpStatusCode.Conflict, "decision-reference-taken");
        (await municipality.Citizen.ReadAsync("decisions/lookup?reference=OMG-6&dateOfNotice=2026-03-10")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_decision_that_does_not_exist_is_not_found() =>
        (await municipality.CaseSystem.ReadAsync($"decisions/{Guid.NewGuid()}")).IsProblem(HttpStatusCode.NotFound, "not-found");
}
