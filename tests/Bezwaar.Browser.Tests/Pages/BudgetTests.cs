using System.IO.Compression;
using System.Text.Json;
using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>
/// What a page costs somebody who opens it for the first time: the size of its scripts, its requests, and how much it moves
/// while it loads. What depends on the speed of the machine is printed and not judged.
/// </summary>
public sealed class BudgetTests(BrowserRun run, ITestOutputHelper output) : IDisposable
{
    /// <summary>Greatest size of the scripts with which a citizen's page starts: bytes after gzip.</summary>
    private const int ScriptBudget = 150_000;

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

    [Theory]
    [InlineData("/")]
    [InlineData("/aanmelden")]
    [InlineData("/zaak")]
    public async Task A_page_for_citizens_starts_small_and_stands_still(string path)
    {
        await using var visitor = await run.VisitAsync(path: path, width: 375);
        var measured = await visitor.Page.EvaluateAsync<JsonElement>(Measure);
        var scripts = 0L;
        foreach (var script in measured.GetProperty("scripts").EnumerateArray())
            scripts += await GzippedAsync(new Uri(script.GetString()!));
        var shift = measured.GetProperty("shift").GetDouble();

        output.WriteLine(
            $"{path}: {scripts / 1000.0:0.0} kB of script after gzip, {measured.GetProperty("requests").GetInt32()} requests, largest paint after {measured.GetProperty("paint").GetInt32()} ms, layout shift {shift:0.000}");
        Assert.InRange(scripts, 1, ScriptBudget);
        Assert.InRange(shift, 0, ShiftBudget);
    }

    public void Dispose() => client.Dispose();

    private async Task<long> GzippedAsync(Uri script)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(await client.GetByteArrayAsync(script, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return packed.Length;
    }
}
