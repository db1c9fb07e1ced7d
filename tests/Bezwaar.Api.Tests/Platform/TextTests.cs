using System.Net;
using System.Text;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What fits into the rules fits into every database, and what no database can store is named.</summary>
public sealed class TextTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("objections?text=a%00b", "text")]
    [InlineData("decisions/lookup?reference=%00&dateOfNotice=2026-03-10", "reference")]
    [InlineData("objections?handler=a&handler=%00", "handler")]
    public async Task A_character_that_is_none_is_named_in_the_query(string path, string key) =>
        Assert.Equal([key], (await municipality.CaseSystem.ReadAsync(path)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

    [Fact]
    public async Task A_character_that_is_none_is_named_in_the_body()
    {
        using var body = new StringContent("""{"signed":true,"grounds":"Mijn \u0000 grond"}""", Encoding.UTF8, "application/json");

        var refused = (await municipality.Citizen.CreateAsync("objections", body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["#/grounds"], refused.Pointers);
        Assert.Contains("U+0000", refused.Text, StringComparison.Ordinal);
    }

    /// <summary>Letters that become two in the search, and characters of two code units that its end would cut in half.</summary>
    [Theory]
    [InlineData("ß")]
    [InlineData("é")]
    [InlineData("😀")]
    public async Task The_longest_texts_are_stored_whole(string letter)
    {
        string Of(int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));
        var filing = Calls.Filing()
            .With("objector", new { name = Of(200), organisationName = "x" + Of(198), kind = "organisation", address = new { street = Of(200), houseNumber = "1", zipCode = "1234 AB", town = Of(100) } })
            .With("contestedDecision", new { description = "x" + Of(1998), reference = Of(100) })
            .With("grounds", Of(20_000));

        var id = await municipality.Citizen.FileAsync(filing);

        var read = (await municipality.CaseSystem.ReadAsync($"objections/{id}")).Is(HttpStatusCode.OK);
        Assert.Equal((Of(20_000), "x" + Of(1998)), (read.Get("grounds"), read.Get("contestedDecision.description")));
    }

    /// <summary>A timeline tells it as JSON, in which such letters take six characters.</summary>
    [Fact]
    public async Task The_longest_reason_stands_in_the_timeline()
    {
        var objection = await municipality.Coordinator.FileAsync(Journeys.CounterFiling());
        var reason = new string('é', 1000);

        (await municipality.Coordinator.CreateAsync(
            $"objections/{objection}/mediation-referrals", new { reason = new string('é', 2000), proposedBy = "j.jansen", overrideReason = reason })).Is(HttpStatusCode.Created);

        var timeline = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline?limit=100")).Is(HttpStatusCode.OK);
        Assert.All(timeline.Rows("intact"), intact => Assert.Equal("true", intact));
    }
}
