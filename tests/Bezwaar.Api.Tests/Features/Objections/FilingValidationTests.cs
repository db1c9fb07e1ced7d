using System.Net;
using System.Text.Json.Nodes;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Every value that does not fit is refused where it stands, and nothing else is.</summary>
public sealed class FilingValidationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("objector", "null", "#/objector", "required")]
    [InlineData("objector", """{"name":"A"}""", "#/objector/address", "required")]
    [InlineData("objector", """{"address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":"T"}}""", "#/objector/name", "required")]
    [InlineData("objector", """{"kind":"organisation","name":"A","address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":"T"}}""", "#/objector/organisationName", "required")]
    [InlineData("objector", """{"name":"A","kvkNumber":"1234567","address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":"T"}}""", "#/objector/kvkNumber", "kvk-number")]
    [InlineData("objector", """{"name":"A","email":"geen adres","address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":"T"}}""", "#/objector/email", "email")]
    [InlineData("objector", """{"name":"A","phone":"bel maar","address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":"T"}}""", "#/objector/phone", "phone")]
    [InlineData("objector", """{"name":"A","address":{"street":"S","houseNumber":"1","zipCode":"0234 AB","town":"T"}}""", "#/objector/address/zipCode", "zip-code")]
    [InlineData("objector", """{"name":"A","address":{"street":"S","houseNumber":"1","zipCode":"1234 AB","town":""}}""", "#/objector/address/town", "required")]
    [InlineData("objector", """{"name":"A","address":{"street":"S","houseNumber":"1","zipCode":"1234","town":"T","country":"Belgium"}}""", "#/objector/address/country", "country")]
    [InlineData("contestedDecision", "null", "#/contestedDecision", "required")]
    [InlineData("contestedDecision", "{}", "#/contestedDecision/description", "required")]
    [InlineData("contestedDecision", """{"description":"X","decisionType":"kapvergunning"}""", "#/contestedDecision/decisionType", "unknown-decision-type")]
    [InlineData("contestedDecision", """{"description":"X","publishedOn":"1993-12-31"}""", "#/contestedDecision/publishedOn", "impossible-date")]
    [InlineData("contestedDecision", """{"description":"X","dateOfNotice":"1993-12-31"}""", "#/contestedDecision/dateOfNotice", "impossible-date")]
    [InlineData("grounds", "\"\"", "#/grounds", "grounds-missing")]
    [InlineData("signed", "false", "#/signed", "signature-missing")]
    [InlineData("interestedParties", "101", "#/interestedParties", "out-of-range")]
    [InlineData("interestedParties", "-1", "#/interestedParties", "out-of-range")]
    [InlineData("receivedOn", "\"2026-04-20\"", "#/receivedOn", "paper-only")]
    [InlineData("postedOn", "\"2026-04-20\"", "#/postedOn", "post-only")]
    [InlineData("contactPreferences", """{"phone":"zeg maar niet"}""", "#/contactPreferences/phone", "phone")]
    [InlineData("contactPreferences", """{"language":"Nederlands"}""", "#/contactPreferences/language", "language")]
    public async Task A_value_that_does_not_fit_is_named_with_the_rule_that_it_breaks(string member, string json, string pointer, string code)
    {
        var refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With(member, JsonNode.Parse(json)));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal([pointer], refused.Pointers);
        Assert.Equal(code, refused.Get("errors.0.code"));
    }

    [Theory]
    [InlineData("grounds", 20_000)]
    [InlineData("desiredOutcome", 4_000)]
    public async Task A_text_has_a_longest_length(string member, int longest)
    {
        (await municipality.Citizen.CreateAsync("objections", Calls.Filing().With(member, new string('é', longest)))).Is(HttpStatusCode.Created);

        var refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With(member, new string('é', longest + 1)));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal([$"#/{member}"], refused.Pointers);
    }

    [Fact]
    public async Task A_publication_in_the_future_is_refused()
    {
        var refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing(Calls.Today.AddDays(1)));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(["#/contestedDecision/publishedOn"], refused.Pointers);
    }

    [Fact]
    public async Task A_foreign_address_keeps_its_own_kind_of_postal_code()
    {
        var address = new { street = "Rue Haute", houseNumber = "8", zipCode = "1000", town = "Brussel", country = "BE" };
        var objection = await municipality.Citizen.FileAsync(Calls.Filing().With("objector", new { name = "J. Peeters", address }));

        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("1000", view.Get("objector.address.zipCode"));
        Assert.Equal("BE", view.Get("objector.address.country"));
    }

    [Fact]
    public async Task Errors_of_every_part_come_together()
    {
        var refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing()
            .With("objector", new { name = "", address = new { street = "", houseNumber = "1", zipCode = "x", town = "T" } })
            .With("contestedDecision", new { reference = "OMG-1" })
            .With("grounds", null)
            .With("signed", null));

        refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input");
        Assert.Equal(
            ["#/contestedDecision/description", "#/grounds", "#/objector/address/street", "#/objector/address/zipCode", "#/objector/name", "#/signed"],
            refused.Pointers.Order(StringComparer.Ordinal));
    }
}
