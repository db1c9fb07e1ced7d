using System.Text.Json.Nodes;

namespace Bezwaar.Load;

/// <summary>Before anything is measured: both hosts give the same answer to the same request, or the ratio would say nothing.</summary>
internal static class AnswerCheck
{
    public static async Task SameAsync(Operation operation, RunningHost platform, RunningHost limit, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        for (var seed = 0; seed < 5; seed++)
        {
            var ofPlatform = await AskAsync(http, operation, platform, seed, cancellationToken);
            var ofLimit = await AskAsync(http, operation, limit, seed, cancellationToken);
            if (operation.Name == "file")
            {
                foreach (var answer in new[] { ofPlatform, ofLimit })
                    Blank(answer);
            }

            if (!JsonNode.DeepEquals(ofPlatform, ofLimit))
                throw new LoadFailedException($"The hosts answer '{operation.Name}' differently:{Environment.NewLine}{ofPlatform}{Environment.NewLine}{ofLimit}");
        }
    }

    private static async Task<JsonNode> AskAsync(HttpClient http, Operation operation, RunningHost host, int seed, CancellationToken cancellationToken)
    {
        using var request = operation.Request(host, new Random(seed));
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new LoadFailedException($"The {host.Name} host answers '{operation.Name}' with {(int)response.StatusCode}: {text}");
    }

    /// <summary>Ids, secrets and dates of a receipt differ by nature; names, texts and steps may not.</summary>
    private static void Blank(JsonNode receipt)
    {
        foreach (var property in new[] { "objectionId", "number", "receivedAt", "filingLastDay", "decisionDeadline", "accessToken" })
            receipt[property] = receipt[property] is null ? null : "";
        foreach (var step in receipt["nextSteps"]!.AsArray())
            step!["by"] = step["by"] is null ? null : "";
    }
}
