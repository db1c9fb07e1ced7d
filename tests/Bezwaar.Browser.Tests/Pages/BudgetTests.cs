using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>
/// What a page costs somebody who opens it for the first time: the size of its scripts, its requests, and how much it moves
/// while it loads. What depends on the speed of the machine is printed and not judged.
/// </summary>
public sealed class BudgetTests(BrowserRun run) : IDisposable
{
    /// <summary>Pages where citizens come in, and the greatest size of all scripts that they start with: bytes after gzip.</summary>
    private static readonly (string Path, int ScriptBudget)[] Entries =
        [("/", 150_000), ("/aanmelden", 150_000), ("/zaak", 175_000), ("/wat-kan-ik-doen", 175_000), ("/bezwaar-maken", 200_000)];

    /// <summary>Greatest layout shift that readers do not notice, as browsers measure it (no unit).</summary>
    private const double ShiftBudget = 0.1;

    private const string Measure =
        """
        () => new Promise((resolve) => {
          const seen = (type) => { const entries = []; new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true }); return entries; };
          const [paints, shifts] = [seen('largest-contentful-paint'), seen('layout-shift')];
          setTimeout(() => resolve({
            paint: Math.round(paints.at(-1)?.startTime ?? 0),
            shift: shifts.reduce((sum, { value }) => sum + value, 0),
            requests: performance.getEntriesByType('resource').length,
            scripts: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')),
          }), 500);
        })
        """;

    private readonly HttpClient client = new();

    /// <summary>The figures are in budgets.txt beside the tests, and at the end of their run in infra/test.sh.</summary>
    [Fact]
    public async Task Pages_for_citizens_start_small_and_stand_still()
    {
        List<Cost> costs = [];
        foreach (var (path, _) in Entries)
            costs.Add(await MeasureAsync(path));

        await File.WriteAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "budgets.txt"), costs.Select(cost => cost.ToString()), TestContext.Current.CancellationToken);
        Assert.All(costs.Zip(Entries), each => Assert.InRange(each.First.ScriptBytes, 1, each.Second.ScriptBudget));
        Assert.All(costs, cost => Assert.InRange(cost.Shift, 0, ShiftBudget));
    }

    private async Task<Cost> MeasureAsync(string path)
    {
        await using var visitor = await run.VisitAsync(path: path, width: 375);
        var measured = await visitor.Page.EvaluateAsync<JsonElement>(Measure);
        var scripts = 0L;
        foreach (var script in measured.GetProperty("scripts").EnumerateArray())
            scripts += await GzippedAsync(new Uri(script.GetString()!));
        return new(path, scripts, measured.GetProperty("requests").GetInt32(), measured.GetProperty("paint").GetInt32(), measured.GetProperty("shift").GetDouble());
    }

    public void Dispose() => client.Dispose();

    private async Task<long> GzippedAsync(Uri script)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(await client.GetByteArrayAsync(script, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return packed.Length;
    }

    /// <param name="Path">The page.</param>
    /// <param name="ScriptBytes">Size of its scripts after gzip.</param>
    /// <param name="Requests">Files and answers that it asks for.</param>
    /// <param name="LargestPaint">Milliseconds until its largest part was there.</param>
    /// <param name="Shift">How much of it moved, and how far.</param>
    private sealed record Cost(string Path, long ScriptBytes, int Requests, int LargestPaint, double Shift)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Path,-18} {ScriptBytes / 1000.0,6:0.0} kB of script after gzip, {Requests,2} requests, largest paint after {LargestPaint,5} ms, layout shift {Shift:0.000}");
    }
}
