using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>What an objection holds (Awb 6:5), who may take part in it and what the municipality gets to see.</summary>
public sealed class FilingContentsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Address = new { street = "Kade", houseNumber = "3-A", zipCode = "2345cd", town = "Eikendam" };

    [Fact]
    public async Task Everything_that_was_filed_is_shown_to_the_municipality()
    {
        var filing = Calls.Filing()
            .With("desiredOutcome", "Een dakkapel aan de achterkant.")
            .With("interestedParties", 2)
            .With("contactPreferences", new { phone = "06 12 34 56 78", times = new[] { "weekday-evening", "weekday-morning", "weekday-evening" }, language = "en", helpNeeded = "Een tolk." });
        var view = await FiledAsync(filing);

        Assert.Equal("received", view.Get("status"));
        Assert.Equal("electronic", view.Get("channel"));
        Assert.Equal("M. de Boer", view.Get("objector.name"));
        Assert.Equal("person", view.Get("objector.kind"));
        Assert.Equal("1234 AB", view.Get("objector.address.zipCode"));
        Assert.Equal("NL", view.Get("objector.address.country"));
        Assert.Equal("De dakkapel past in de straat.", view.Get("grounds"));
        Assert.Equal("false", view.Get("groundsFollow"));
        Assert.Equal("Een dakkapel aan de achterkant.", view.Get("desiredOutcome"));
        Assert.Equal("2", view.Get("interestedParties"));
        Assert.Equal("""["weekday-evening","weekday-morning"]""", view.Get("contactPreferences.times"));
        Assert.Equal("en", view.Get("contactPreferences.language"));
        Assert.Equal("Een tolk.", view.Get("contactPreferences.helpNeeded"));
        Assert.Null(view.Get("handler"));
        Assert.Null(view.Get("withdrawal"));
    }

    [Fact]
    public async Task An_organisation_objects_by_its_own_name()
    {
        var view = await FiledAsync(Calls.Filing().With("objector", new { kind = "organisation", name = "P. Smit", organisationName = "Bakkerij Smit", kvkNumber = "12345678", address = Address }));

        Assert.Equal("organisation", view.Get("objector.kind"));
        Assert.Equal("P. Smit", view.Get("objector.name"));
        Assert.Equal("Bakkerij Smit", view.Get("objector.organisationName"));
        Assert.Equal("12345678", view.Get("objector.kvkNumber"));
        Assert.Equal("2345CD", view.Get("objector.address.zipCode"));
        Assert.Equal(["Bakkerij Smit"], (await municipality.CaseSystem.ReadAsync("objections?text=bakkerij")).Rows("objectorName"));
    }

    [Theory]
    [InlineData("by-law")]
    [InlineData("written")]
    [InlineData("to-follow")]
    public async Task A_representative_acts_with_an_authorisation(string authorisation)
    {
        var view = await FiledAsync(Calls.Filing().With("representative", new { party = new { name = "Mr. L. Vos", email = "vos@kantoor.example" }, authorisation }));

        Assert.Equal("Mr. L. Vos", view.Get("representative.party.name"));
        Assert.Equal("vos@kantoor.example", view.Get("representative.party.email"));
        Assert.Equal(authorisation, view.Get("representative.authorisation"));
    }

    [Fact]
    public async Task A_representative_needs_a_name_and_an_authorisation()
    {
        var refused = await RefusedAsync(Calls.Filing().With("representative", new { party = new { name = "" } }));

        Assert.Equal(["#/representative/party/name", "#/representative/authorisation"], refused.Pointers);
    }

    [Fact]
    public async Task Others_object_in_the_same_document()
    {
        var view = await FiledAsync(Calls.Filing().With("jointObjectors", new object[] { new { name = "A. Bos" }, new { name = "B. Dijk", address = Address } }));

        Assert.Equal("A. Bos", view.Get("jointObjectors.0.name"));
        Assert.Equal("B. Dijk", view.Get("jointObjectors.1.name"));
        Assert.Equal("3-A", view.Get("jointObjectors.1.address.houseNumber"));
    }

    [Fact]
    public async Task A_joint_objector_without_a_name_is_pointed_at()
    {
        var refused = await RefusedAsync(Calls.Filing().With("jointObjectors", new object?[] { new { name = "A. Bos" }, new { name = "" }, null }));

        Assert.Equal(["#/jointObjectors/1/name", "#/jointObjectors/2"], refused.Pointers.Order());
    }

    [Theory]
    [InlineData(50, HttpStatusCode.Created)]
    [InlineData(51, HttpStatusCode.BadRequest)]
    public async Task At_most_50_others_object_together(int others, HttpStatusCode expected) =>
        (await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("jointObjectors", Enumerable.Range(1, others).Select(number => new { name = $"Buur {number}" })))).Is(expected);

    [Fact]
    public async Task The_grounds_may_follow()
    {
        var filed = await municipality.Citizen.CreateAsync("objections", Calls.Filing().Without("grounds").With("groundsFollow", true));

        filed.Is(HttpStatusCode.Created);
        Assert.Equal("true", filed.Get("groundsFollow"));
        Assert.Contains("send-grounds", filed.Json.GetProperty("nextSteps").EnumerateArray().Select(step => step.Get("code")));
        var view = await municipality.CaseSystem.ReadAsync($"objections/{filed.Get("objectionId")}");
        Assert.Null(view.Get("grounds"));
        Assert.Equal("true", view.Get("groundsFollow"));
    }

    [Fact]
    public async Task Electronic_post_needs_an_email_address()
    {
        string[] kinds = ["hearing-invitation", "decision", "decision"];
        var refused = await RefusedAsync(Calls.Filing().With("electronicPost", kinds));
        var view = await FiledAsync(Calls.Filing().With("objector", new { name = "M. de Boer", address = Address, email = "boer@voorbeeld.example" }).With("electronicPost", kinds));

        Assert.Equal(["#/electronicPost"], refused.Pointers);
        Assert.Equal("""["hearing-invitation","decision"]""", view.Get("electronicPost"));
    }

    [Fact]
    public async Task Without_consent_everything_goes_by_post() =>
        Assert.Equal("[]", (await FiledAsync(Calls.Filing())).Get("electronicPost"));

    private async Task<Answer> FiledAsync(object filing)
    {
        var objection = await municipality.Citizen.FileAsync(filing);
        return (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).Is(HttpStatusCode.OK);
    }

    private async Task<Answer> RefusedAsync(object filing) =>
        (await municipality.Citizen.CreateAsync("objections", filing)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
}
