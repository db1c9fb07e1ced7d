using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Load;

/// <summary>One of the measured operations: how to ask for it. Both hosts get the same requests.</summary>
internal sealed class Operation(string name, Func<RunningHost, Random, HttpRequestMessage> request)
{
    private const string File = "file";
    private const string Read = "read";
    private const string List = "list";
    private const int PreparedBodies = 500;

    /// <summary>In the order in which they run: filing adds rows, so it comes last.</summary>
    public static readonly IReadOnlyList<string> Names = [Read, List, File];

    public string Name { get; } = name;

    public HttpRequestMessage Request(RunningHost host, Random random) => request(host, random);

    public static IReadOnlyList<Operation> Over(FilledDatabase filled)
    {
        var seeded = new Random(1);
        var bodies = Enumerable.Range(0, PreparedBodies)
            .Select(_ => JsonSerializer.SerializeToUtf8Bytes(Samples.FilingBody(seeded, Samples.Pick(seeded, filled.RecentDecisions)), WireJson.Default.Body))
            .ToArray();
        var cursors = filled.Cases.Where(filledCase => filledCase.SortDeadline.Year < 9999)
            .Select(filledCase => new Cursor("deadline", filledCase.SortDeadline.ToString("O", CultureInfo.InvariantCulture), filledCase.Number).Encode())
            .ToArray();

        return
        [
            new(Read, (host, random) => Get(host, $"{host.Objections}/{Samples.Pick(random, filled.Cases).Id}")),

            // Half of the requests ask for the first page, half for one somewhere in the middle.
            new(List, (host, random) => Get(host, random.Next(2) == 0 ? $"{host.Objections}?limit=20" : $"{host.Objections}?limit=20&cursor={Samples.Pick(random, cursors)}")),
            new(File, (host, random) => Post(host, Samples.Pick(random, bodies))),
        ];
    }

    private static HttpRequestMessage Get(RunningHost host, string address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation("Authorization", $"Bearer {host.Token}");
        return message;
    }

    /// <summary>As a citizen files: without a token, with a key of its own.</summary>
    private static HttpRequestMessage Post(RunningHost host, byte[] body)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, host.Objections) { Content = new ByteArrayContent(body) };
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        message.Headers.TryAddWithoutValidation(IdempotencyKey.Header, Guid.NewGuid().ToString("N"));
        return message;
    }
}
