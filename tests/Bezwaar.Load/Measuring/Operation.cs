using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Load.Filling;
using Bezwaar.Load.Hosts;
using Bezwaar.Load.Limit;

namespace Bezwaar.Load.Measuring;

/// <summary>One of the measured operations: how to ask for it. All hosts get the same requests.</summary>
internal sealed class Operation(string name, Func<RunningHost, Random, HttpRequestMessage> request)
{
    public const string Read = "read";
    public const string FirstLook = "first-look";
    public const string List = "list";
    public const string Search = "search";
    public const string File = "file";

    private const int PreparedRequests = 500;

    /// <summary>Cases that a handler at work reads again and again: few enough for their looks to be going on.</summary>
    private const int WorkingSet = 300;

    /// <summary>In the order in which they run: filing adds rows, so it comes last.</summary>
    public static readonly IReadOnlyList<string> Names = [Read, FirstLook, List, Search, File];

    public string Name => name;

    /// <summary>Writes before it answers, so that it matters whether the limit host commits in groups.</summary>
    public bool Writes => name is FirstLook or File;

    /// <summary>How often it can be asked of one host in all; null where there is no end to it.</summary>
    public int? Supply { get; private init; }

    /// <summary>How many ask at the same time at most. A search may read every case: more of them would measure a queue.</summary>
    public int MostConnections => name is Search ? 8 : int.MaxValue;

    public HttpRequestMessage Request(RunningHost host, Random random) => request(host, random);

    public static IReadOnlyList<Operation> Over(Population population)
    {
        var workingSet = new ArraySegment<Guid>(population.Ids, 0, Math.Min(WorkingSet, population.Ids.Length / 2));
        var deck = new Deck(new ArraySegment<Guid>(population.Ids, workingSet.Count, population.Ids.Length - workingSet.Count));
        return
        [
            new(Read, (host, random) => Get(host, $"{host.Objections}/{Samples.Pick(random, workingSet)}")),
            new(FirstLook, (host, _) => Get(host, $"{host.Objections}/{deck.Next(host)}")) { Supply = deck.Count },
            Listing(population),
            Searching(population),
            Filing(population),
        ];
    }

    /// <summary>Half of the requests ask for the first page, half for one somewhere in the middle.</summary>
    private static Operation Listing(Population population)
    {
        var cursors = population.Samples.Where(sample => sample.SortDeadline.Year < 9999)
            .Select(sample => new Cursor("deadline", sample.SortDeadline.ToString("O", CultureInfo.InvariantCulture), sample.Number).Encode())
            .ToArray();
        return new(List, (host, random) => Get(host, random.Next(2) == 0 ? $"{host.Objections}?limit=20" : $"{host.Objections}?limit=20&cursor={Samples.Pick(random, cursors)}"));
    }

    /// <summary>Two in five ask for a name, two for a case number, one for something that is not there.</summary>
    private static Operation Searching(Population population)
    {
        var texts = Enumerable.Range(0, PreparedRequests)
            .Select(index => (population.Samples[index % population.Samples.Count], index % 5) switch
            {
                (var sample, 0 or 1) => sample.ObjectorName,
                (var sample, 2 or 3) => sample.Number,
                _ => string.Create(CultureInfo.InvariantCulture, $"zonnewijzer {index}"),
            })
            .Select(Uri.EscapeDataString)
            .ToArray();
        return new(Search, (host, random) => Get(host, $"{host.Objections}?limit=20&text={Samples.Pick(random, texts)}"));
    }

    private static Operation Filing(Population population)
    {
        var seeded = new Random(1);
        var bodies = Enumerable.Range(0, PreparedRequests)
            .Select(_ => JsonSerializer.SerializeToUtf8Bytes(Samples.FilingBody(seeded, Samples.Pick(seeded, population.RecentDecisions)), WireJson.Default.Body))
            .ToArray();
        return new(File, (host, random) => Post(host, Samples.Pick(random, bodies)));
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
