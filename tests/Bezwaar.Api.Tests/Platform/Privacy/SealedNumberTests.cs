using System.Net;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform.Privacy;

/// <summary>A citizen service number goes in, and comes out for its owner alone.</summary>
public sealed class SealedNumberTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Neither_file_of_the_database_holds_the_number_of_who_filed()
    {
        var (bsn, other) = (Bsns.Next(), Bsns.Next());
        using var citizen = await municipality.CitizenAsync(bsn);
        using var representative = await municipality.CitizenAsync(other, onBehalfOf: bsn);
        await citizen.FileAsync(Calls.Filing().By("Zichtbare Naam"));
        await representative.FileAsync();

        Assert.Equal(["Zichtbare Naam"], DatabaseFiles.Find(municipality, "Zichtbare Naam", bsn, other));
        await DatabaseFiles.RewriteAsync(municipality);
        Assert.Equal(["Zichtbare Naam"], DatabaseFiles.Find(municipality, "Zichtbare Naam", bsn, other));
    }

    [Fact]
    public async Task Nothing_that_is_read_of_a_case_holds_the_number()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var handler = await municipality.StaffAsync(Role.Handler);
        var receipt = (await citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var objection = receipt.Get("objectionId");

        Assert.DoesNotContain(bsn, receipt.Text, StringComparison.Ordinal);
        foreach (var path in new[] { "objections", $"objections/{objection}", $"objections/{objection}/timeline", $"objections/{objection}/deadlines", $"objections/{objection}/objector" })
        {
            var answer = (await handler.ReadAsync(path)).Is(HttpStatusCode.OK);
            Assert.DoesNotContain(bsn, answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(bsn, answer.Response.Headers.ToString(), StringComparison.Ordinal);
        }
    }

    /// <summary>Addresses end up in logs, histories and bookmarks.</summary>
    [Fact]
    public async Task No_address_has_a_place_for_a_number()
    {
        var document = (await municipality.Citizen.ReadAsync("openapi.json")).Is(HttpStatusCode.OK).Json;
        var parameters = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (Operation: $"{operation.Name} {path.Name}", operation.Value)))
            .SelectMany(operation => operation.Value.TryGetProperty("parameters", out var list) ? list.EnumerateArray().Select(parameter => (operation.Operation, Parameter: parameter)) : [])
            .Where(found => found.Parameter.GetProperty("in").GetString() is "path" or "query")
            .ToList();

        Assert.True(parameters.Count > 40, $"Only {parameters.Count} parameters were found.");
        Assert.All(parameters, found =>
        {
            var name = found.Parameter.GetProperty("name").GetString()!;
            Assert.DoesNotMatch("(?i)bsn|kvk|citizen|person|subject|sofi", name);
            Assert.DoesNotMatch("(?i)bsn|citizen service number|burgerservicenummer", found.Parameter.TryGetProperty("description", out var description) ? description.GetString()! : "");
        });
        Assert.Contains("bsn", BodiesOf(document).SelectMany(schema => schema.EnumerateObject().Select(property => property.Name)));
    }

    private static IEnumerable<JsonElement> BodiesOf(JsonElement document) =>
        document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _)).Select(schema => schema.Value.GetProperty("properties"));
}
