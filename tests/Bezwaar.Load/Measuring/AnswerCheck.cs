using System.Text.Json.Nodes;
using Bezwaar.Load.Hosts;

namespace Bezwaar.Load.Measuring;

/// <summary>Before anything is measured: both hosts give the same answer to the same request, or the ratio would say nothing.</summary>
internal static class AnswerCheck
{
    /// <summary>Number of requests that it sends to each host.</summary>
    public const int Requests = 5;

    public static async Task SameAsync(Operation operation, IReadOnlyList<RunningHost> hosts, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        for (var seed = 0; seed < Requests; seed++)
        {
            var answers = new List<JsonNode>();
            foreach (var host in hosts)
            {
                var answer = await AskAsync(http, operation, host, seed, cancellationToken);
                if (operation.Name == Operation.File)
                    Blank(answer);
                answers.Add(answer);
            }

            if (answers.Find(answer => !JsonNode.DeepEquals(answer, answers[0])) is { } other)
                throw new LoadFailedException($"The hosts answer '{operation.Name}' differently:{Environment.NewLine}{answers[0]}{Environment.NewLine}{other}");
        }
    }

    private static async Task<JsonNode> AskAsync(HttpClient http, Operation operation, RunningHost host, int seed, CancellationToken cancellationToken)
    {
        using var request = operation.Request(host, new Random(seed));
        using var response = await http.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!
            : throw await host.FailureAsync(operation.Name, response, cancellationToken);
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
