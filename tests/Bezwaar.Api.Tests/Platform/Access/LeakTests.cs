using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>
/// Valid credentials of one municipality, with the ids of another in every path, query and body parameter that the OpenAPI
/// document has: nothing of the other's contents may come back, and nothing of it may change.
/// </summary>
public sealed class LeakTests(TestMunicipality here, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private readonly TestMunicipality there = neighbour.Municipality;
    private readonly List<string> leaks = [];
    private int requests;

    [Fact]
    public async Task Nothing_of_another_municipality_comes_back_or_changes()
    {
        // The same person has a case in both: what proves who it is here must not open what is there.
        var bsn = Bsns.Next();
        var theirs = await Belongings.OfAsync(there, bsn);
        var mine = await Belongings.OfAsync(here, bsn);
        var before = await SnapshotAsync(theirs);
        var operations = await OperationsAsync();
        using var citizen = await here.CitizenAsync(bsn);
        using var staff = await here.StaffAsync(Enum.GetValues<Role>());

        foreach (var client in new[] { here.Coordinator, staff, citizen, here.Citizen })
        {
            foreach (var operation in operations)
            {
                await SwapPathAsync(client, operation, mine, theirs);
                await SwapQueryAsync(client, operation, mine, theirs);
                await SwapBodyAsync(client, operation, mine, theirs);
                await SwapMunicipalityAsync(client, operation, theirs);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{requests} requests to {operations.Count} operations, {leaks.Count} leaks");
        Assert.True(operations.Count > 45, $"Only {operations.Count} operations were found.");
        Assert.True(requests > 2_000, $"Only {requests} requests were sent.");
        Assert.True(leaks.Count == 0, $"{leaks.Count} of {requests} requests:\n{string.Join('\n', leaks.Take(20))}");
        Assert.Equal(before, await SnapshotAsync(theirs));
    }

    /// <summary>Each path parameter alone, and all of them, with the id of the other municipality.</summary>
    private async Task SwapPathAsync(HttpClient client, Operation operation, Belongings mine, Belongings theirs)
    {
        var parameters = operation.PathParameters.Where(parameter => theirs.IdFor(parameter) != mine.IdFor(parameter)).ToList();
        if (parameters.Count == 0)
            return;

        foreach (var swapped in parameters.Select(parameter => new[] { parameter }).Append([.. parameters]))
        {
            var path = operation.PathWith(parameter => swapped.Contains(parameter) ? theirs.IdFor(parameter) : mine.IdFor(parameter));
            var answer = await SendAsync(client, operation, path, operation.Example, theirs);
            if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest))
                leaks.Add($"{operation} with {string.Join(", ", swapped)} of the other: {(int)answer.Status}");
        }
    }

    private async Task SwapQueryAsync(HttpClient client, Operation operation, Belongings mine, Belongings theirs)
    {
        var path = operation.PathWith(mine.IdFor);
        foreach (var parameter in operation.QueryParameters)
        {
            foreach (var handle in theirs.Handles.Append(theirs.Mark))
                await SendAsync(client, operation, $"{path}?{parameter}={Uri.EscapeDataString(handle)}", operation.Example, theirs);
        }
    }

    /// <summary>Each leaf of the example body in turn with everything by which the other's belongings can be named.</summary>
    private async Task SwapBodyAsync(HttpClient client, Operation operation, Belongings mine, Belongings theirs)
    {
        if (operation.Example is null)
            return;

        var path = operation.PathWith(mine.IdFor);
        foreach (var leaf in LeavesOf(operation.Example))
        {
            foreach (var handle in theirs.Handles)
                await SendAsync(client, operation, path, With(operation.Example, leaf, handle), theirs);
        }
    }

    /// <summary>The credential of one municipality at the address of the other.</summary>
    private Task<Answer> SwapMunicipalityAsync(HttpClient client, Operation operation, Belongings theirs) =>
        // Anybody may file and calculate anywhere, with no credential at all.
        SendAsync(client, operation, operation.PathWith(theirs.IdFor), operation.IsPublicPost ? null : operation.Example, theirs, there.Slug);

    private async Task<Answer> SendAsync(HttpClient client, Operation operation, string path, JsonNode? body, Belongings theirs, string? slug = null)
    {
        requests++;
        var address = $"/{slug ?? here.Slug}/api/v1{path}";
        var answer = operation.Method is "PATCH" ? await client.ChunkAsync(address, 0, Uploads.Pdf) : await client.SendAsync(
            new HttpMethod(operation.Method), address, body, operation.Method is "POST" ? Guid.NewGuid().ToString() : null, "\"1\"");
        if (answer.Text.Contains(theirs.Mark, StringComparison.Ordinal) || answer.Response.Headers.ToString().Contains(theirs.Mark, StringComparison.Ordinal) && !path.Contains(theirs.Mark, StringComparison.Ordinal))
            leaks.Add($"{operation} {path}: {answer.Text[..Math.Min(answer.Text.Length, 200)]}");
        return answer;
    }

    /// <summary>What the other municipality has, as it sees it itself.</summary>
    private async Task<string> SnapshotAsync(Belongings theirs)
    {
        var objection = theirs.IdFor("objectionId");
        var parts = new List<string>();
        foreach (var path in new[] { $"objections/{objection}", $"objections/{objection}/timeline?limit=100", $"objections/{objection}/contact-attempts", $"objections/{objection}/mediation-referrals", $"objections/{objection}/informal-outcomes", $"objections/{objection}/documents", $"intended-decisions/{theirs.IdFor("intendedDecisionId")}", "objections?limit=100", "decisions?limit=100" })
            parts.Add((await there.Coordinator.ReadAsync(path)).Is(HttpStatusCode.OK).Text);
        using var administrator = await there.StaffAsync(Role.Administrator);
        parts.Add((await administrator.ReadAsync($"api-clients/{theirs.IdFor("apiClientId")}")).Is(HttpStatusCode.OK).Text);
        parts.Add((await administrator.ReadAsync($"destruction-lists/{theirs.IdFor("listId")}")).Is(HttpStatusCode.OK).Text);
        return string.Join('\n', parts);
    }

    private async Task<List<Operation>> OperationsAsync()
    {
        var document = JsonNode.Parse((await here.Citizen.ReadAsync("openapi.json")).Is(HttpStatusCode.OK).Text)!;
        return
        [
            .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => Operation.Read(path.Key, operation.Key, operation.Value!))),
        ];
    }

    private static IEnumerable<string[]> LeavesOf(JsonNode node, params string[] path) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [[.. path, member.Key]] : LeavesOf(member.Value, [.. path, member.Key])),
        JsonArray items => items.SelectMany((item, index) => item is null ? [] : LeavesOf(item, [.. path, index.ToString(CultureInfo.InvariantCulture)])),
        _ => [path],
    };

    private static JsonNode With(JsonNode example, string[] leaf, string value)
    {
        var copy = example.DeepClone();
        var holder = leaf[..^1].Aggregate(copy, (node, step) => node is JsonArray items ? items[int.Parse(step, null)]! : node[step]!);
        if (holder is JsonArray array)
            array[int.Parse(leaf[^1], null)] = value;
        else
            holder[leaf[^1]] = value;
        return copy;
    }

    /// <summary>An operation of the OpenAPI document.</summary>
    private sealed record Operation(string Method, string Path, IReadOnlyList<string> PathParameters, IReadOnlyList<string> QueryParameters, JsonNode? Example, bool IsPublicPost)
    {
        public static Operation Read(string path, string method, JsonNode operation)
        {
            var parameters = (operation["parameters"]?.AsArray() ?? []).Select(parameter => (Name: (string)parameter!["name"]!, In: (string)parameter["in"]!)).ToList();
            return new(
                method.ToUpperInvariant(), path,
                [.. parameters.Where(parameter => parameter.In == "path").Select(parameter => parameter.Name)],
                [.. parameters.Where(parameter => parameter.In == "query").Select(parameter => parameter.Name)],
                operation["requestBody"]?["content"]?["application/json"]?["example"],
                method == "post" && operation["security"] is null);
        }

        public string PathWith(Func<string, string?> idFor) => PathParameters.Aggregate(Path, (path, parameter) =>
            path.Replace($"{{{parameter}}}", idFor(parameter) ?? throw new InvalidOperationException($"Nothing has the id {parameter} of {this}."), StringComparison.Ordinal));

        public override string ToString() => $"{Method} {Path}";
    }
}
