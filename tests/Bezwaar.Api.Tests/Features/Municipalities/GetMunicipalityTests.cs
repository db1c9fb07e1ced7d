using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Municipalities;

public sealed class GetMunicipalityTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Everybody_may_know_the_name_and_how_to_reach_the_municipality()
    {
        var answer = (await municipality.Citizen.ReadAsync("municipality")).Is(HttpStatusCode.OK);

        Assert.Equal(municipality.Slug, answer.Get("slug"));
        Assert.Equal($"Gemeente {municipality.Slug}", answer.Get("name"));
        Assert.Equal("+31101234567", answer.Get("contact.phone"));
        Assert.Equal("bezwaar@voorbeeld.example", answer.Get("contact.email"));
        Assert.Equal("Postbus 1, 1234 AA Voorbeeld", answer.Get("contact.address"));
        Assert.Equal("op werkdagen van 9.00 tot 17.00 uur", answer.Get("contact.openingHours"));
    }

    [Fact]
    public async Task It_says_how_it_looks_and_which_languages_it_speaks()
    {
        var answer = await municipality.Citizen.ReadAsync("municipality");

        Assert.Equal("voorbeeld-theme", answer.Get("theme.name"));
        Assert.Equal("#154273", answer.Get("theme.primaryColor"));
        Assert.Null(answer.Get("theme.logoUrl"));
        Assert.Equal("""["nl","en"]""", answer.Get("languages"));
    }

    [Fact]
    public async Task It_names_every_kind_of_decision_that_can_be_objected_to_with_its_regime()
    {
        var types = (await municipality.Citizen.ReadAsync("municipality")).Json.GetProperty("decisionTypes").EnumerateArray().ToList();

        Assert.Equal(
            ["omgevingsvergunning", "bijstand", "wmo", "jeugdhulp", "parkeervergunning", "handhaving", "subsidie", "woz"],
            types.Select(type => type.Get("code")));
        Assert.Equal("woz", Assert.Single(types, type => type.Get("regime") == "municipal-tax").Get("code"));
        Assert.Equal("Omgevingsvergunning", types[0].Get("name"));
        Assert.Equal("Environmental permit", types[0].Get("nameEn"));
        Assert.Equal("Vergunningen", types[0].Get("department"));
    }

    [Fact]
    public async Task Nothing_of_its_internal_policy_is_shown()
    {
        var answer = await municipality.Citizen.ReadAsync("municipality");

        Assert.Equal(
            ["slug", "name", "contact", "theme", "decisionTypes", "languages"],
            answer.Json.EnumerateObject().Select(member => member.Name));
    }
}
