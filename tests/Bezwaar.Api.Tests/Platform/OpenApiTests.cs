using System.Net;
using System.Text;
using System.Text.Json;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform.Access;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>The document that partners build on says what the host really does.</summary>
public sealed class OpenApiTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_document_is_there_without_sign_in_for_every_origin()
    {
        using var client = municipality.Host.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/{municipality.Slug}/api/v1/openapi.json", UriKind.Relative));
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        var answer = (await Answer.ReadAsync(response)).Is(HttpStatusCode.OK);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("3.", answer.Json.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal($"https://bezwaar.test/{municipality.Slug}/api/v1", answer.Get("servers.0.url"));
        Assert.Equal($"https://bezwaar.test/{municipality.Slug}/oauth2/token", answer.Get("components.securitySchemes.partner.flows.clientCredentials.tokenUrl"));
    }

    [Fact]
    public async Task Nothing_else_is_open_to_other_origins()
    {
        using var client = municipality.Host.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/{municipality.Slug}/api/v1/municipality", UriKind.Relative));
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Every_operation_of_the_host_is_described_and_nothing_else()
    {
        var mapped = Route.AllOf(municipality.Host).Where(route => route.IsApi).Select(route => $"{route.Method} {route.Pattern[EndpointConventions.ApiPrefix.Length..]}");

        var described = (await OperationsAsync()).Select(operation => $"{operation.Method} {operation.Path}");

        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_its_answers()
    {
        var operations = await OperationsAsync();
        Assert.NotEmpty(operations);
        Assert.Equal(operations.Count, operations.Select(operation => operation.Id).Distinct().Count());
        foreach (var operation in operations)
        {
            Assert.Matches("^[a-z][a-zA-Z]+$", operation.Id);
            Assert.True(operation.Json.TryGetProperty("summary", out var summary) && summary.GetString()!.Length > 5, $"{operation.Id} has no summary.");
            Assert.True(operation.Json.GetProperty("tags").GetArrayLength() == 1, $"{operation.Id} has no tag.");

            var responses = operation.Json.GetProperty("responses");
            foreach (var status in new[] { "400", "404", "429", "500", "503" })
                Assert.True(responses.TryGetProperty(status, out _), $"{operation.Id} does not describe {status}.");
            foreach (var response in responses.EnumerateObject())
            {
                Assert.True(response.Value.GetProperty("headers").TryGetProperty("API-Version", out _), $"{operation.Id} {response.Name} has no API-Version.");
                if (response.Name[0] is '4' or '5')
                    Assert.True(response.Value.GetProperty("content").TryGetProperty("application/problem+json", out _), $"{operation.Id} {response.Name} is no problem.");
            }
        }
    }

    [Fact]
    public async Task The_scope_in_the_document_is_the_scope_that_the_host_asks_for()
    {
        var routes = Route.AllOf(municipality.Host).Where(route => route.IsApi).ToDictionary(route => $"{route.Method} {route.Pattern[EndpointConventions.ApiPrefix.Length..]}");
        foreach (var operation in await OperationsAsync())
        {
            var permission = routes[$"{operation.Method} {operation.Path}"].Permission;
            var ways = operation.Json.TryGetProperty("security", out var security) ? security.EnumerateArray().SelectMany(way => way.EnumerateObject()).ToList() : [];

            Assert.Equal(permission is not null, ways.Exists(way => way.Name == "session"));
            Assert.Equal(permission is not null && Permissions.OfLinkHolder.Concat(Permissions.OfIntentionLinkHolder).Concat(Permissions.OfDraftHolder).Contains(permission), ways.Exists(way => way.Name == "accessLink"));
            Assert.Equal(
                permission is not null && Permissions.Scopes.ContainsKey(permission) ? [permission] : [],
                ways.Where(way => way.Name == "partner").Select(way => way.Value[0].GetString()!));
        }
    }

    [Fact]
    public async Task Every_body_that_is_sent_or_answered_has_an_example()
    {
        var (requests, responses) = (0, 0);
        foreach (var operation in await OperationsAsync())
        {
            if (operation.Json.TryGetProperty("requestBody", out var body) && !IsBytes(body))
            {
                requests++;
                Assert.True(body.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _), $"{operation.Id} has no request example.");
            }

            var success = Assert.Single(operation.Json.GetProperty("responses").EnumerateObject(), response => response.Name[0] == '2');
            if (success.Value.TryGetProperty("content", out var content) && !IsBytes(success.Value))
            {
                responses++;
                Assert.True(content.GetProperty("application/json").TryGetProperty("example", out _), $"{operation.Id} has no response example.");
            }
        }

        Assert.True(requests > 5 && responses > 10, $"Only {requests} bodies and {responses} answers were found.");
    }

    /// <summary>A document, or a part of one, has no example in JSON.</summary>
    private static bool IsBytes(JsonElement bodyOrAnswer) => bodyOrAnswer.GetProperty("content").EnumerateObject().Single().Name == "application/octet-stream";

    /// <summary>Ids in the paths are nobody's, so most answers are 404; but the body was read and its values were checked.</summary>
    [Fact]
    public async Task Every_request_example_is_what_the_host_takes()
    {
        var sent = 0;
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var staff = await municipality.StaffAsync(Enum.GetValues<Role>());
        foreach (var operation in await OperationsAsync())
        {
            if (!operation.Json.TryGetProperty("requestBody", out var body) || IsBytes(body))
                continue;

            var example = body.GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();
            var route = new Route(operation.Method, EndpointConventions.ApiPrefix + operation.Path, false, null);
            var isOfCitizens = (operation.Path.StartsWith("/my/", StringComparison.Ordinal) || operation.Path.StartsWith("/filing-drafts", StringComparison.Ordinal)) && !operation.Path.StartsWith("/my/mediation-referrals", StringComparison.Ordinal);
            var client = isOfCitizens ? citizen : staff;
            var answer = await client.SendAsync(
                new HttpMethod(operation.Method), $"/{municipality.Slug}{route.Path(Guid.Empty)}", new StringContent(example, Encoding.UTF8, "application/json"), Guid.NewGuid().ToString(), "\"1\"");

            Assert.NotInRange((int)answer.Status, 401, 403);
            Assert.True((int)answer.Status < 500 && !IsRefusedByTheReader(answer), $"{operation.Id}: {answer.Text}");
            sent++;
        }

        Assert.True(sent > 5, $"Only {sent} examples were found.");
    }

    [Fact]
    public async Task Every_reference_in_the_document_leads_somewhere()
    {
        var document = await DocumentAsync();
        var names = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name).ToHashSet();

        var references = ReferencesIn(document).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references.Where(reference => reference.StartsWith("#/components/schemas/", StringComparison.Ordinal)), reference => Assert.Contains(reference["#/components/schemas/".Length..], names));
    }

    [Fact]
    public async Task The_page_shows_the_document()
    {
        using var client = municipality.Host.Anonymous();

        var moved = await client.ReadAsync($"/{municipality.Slug}/api/docs");
        var page = await client.ReadAsync($"/{municipality.Slug}/api/docs/index.html");

        Assert.True(moved.Status is HttpStatusCode.OK or HttpStatusCode.Moved or HttpStatusCode.Found, moved.Text);
        page.Is(HttpStatusCode.OK);
        Assert.Equal("text/html", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Bezwaar API", page.Text, StringComparison.Ordinal);
        (await client.ReadAsync("/api/docs/index.html")).Is(HttpStatusCode.NotFound);
    }

    private static bool IsRefusedByTheReader(Answer answer) =>
        answer.Status is HttpStatusCode.UnsupportedMediaType
        || (answer.Status is HttpStatusCode.BadRequest
            && answer.Json.TryGetProperty("errors", out var errors)
            && errors.EnumerateArray().Any(error => error.GetProperty("code").GetString() is "json" or "body-missing" or "format" or "required"));

    private static IEnumerable<string> ReferencesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : ReferencesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ReferencesIn),
        _ => [],
    };

    private async Task<JsonElement> DocumentAsync() => (await municipality.Citizen.ReadAsync("openapi.json")).Is(HttpStatusCode.OK).Json;

    private async Task<List<Operation>> OperationsAsync() =>
    [
        .. (await DocumentAsync()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Select(operation => new Operation(operation.Name.ToUpperInvariant(), path.Name, operation.Value))),
    ];

    private sealed record Operation(string Method, string Path, JsonElement Json)
    {
        public string Id => Json.GetProperty("operationId").GetString()!;
    }
}
