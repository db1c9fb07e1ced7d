using System.Globalization;

namespace Bezwaar.Load.Measuring;

/// <summary>Writes what was measured, as it comes in. Ratios are what counts: the rates of another machine, or of a busier one, are others.</summary>
internal static class Report
{
    public static void Write(OperationResult result)
    {
        Console.WriteLine();
        Console.WriteLine(Line($"{result.Name,-10} {"req/s",10} {"p50 ms",9} {"p99 ms",9} {"cpu us",9} {"load us",9} {"requests",10}"));
        Write("platform", result.Platform);
        Write("limit", result.Limit);
        Console.WriteLine(Line($"{"ratio",-10} {result.Ratio,10:0.00}   rounds: {Rounds(result.Rounds.Select(round => round.Platform.PerSecond / round.Limit.PerSecond))}"));
        if (result.RatioToGrouped is not { } ratio)
            return;

        Write("grouped", result.Grouped);
        Console.WriteLine(Line($"{"ratio",-10} {ratio,10:0.00}   rounds: {Rounds(result.Rounds.Select(round => round.Platform.PerSecond / round.Grouped!.PerSecond))}"));
    }

    public static void Write(IReadOnlyList<StartTimes> starts) => Console.WriteLine(
        $"Starts: ready after {string.Join(", ", starts.Select(start => Milliseconds(start.Ready)))} ms, first answer after {string.Join(", ", starts.Select(start => Milliseconds(start.FirstAnswer)))} ms.");

    /// <summary>Ready to paste into the README.</summary>
    public static void WriteTables(IReadOnlyList<MunicipalityResult> measured)
    {
        Console.WriteLine();
        foreach (var line in MarkdownTables.Of(measured))
            Console.WriteLine(line);
    }

    private static void Write(string host, IEnumerable<Slice> slices) => Console.WriteLine(Line(
        $"{host,-10} {Statistics.Median(slices.Select(slice => slice.PerSecond)),10:0} {Statistics.Latency(slices, 0.50),9:0.0} {Statistics.Latency(slices, 0.99),9:0.0} {Statistics.Median(slices.Select(slice => slice.Cost)),9:0} {Statistics.Median(slices.Select(slice => slice.OwnCost)),9:0} {slices.Sum(slice => slice.Latencies.Length),10}"));

    private static string Rounds(IEnumerable<double> ratios) => string.Join("  ", ratios.Select(ratio => ratio.ToString("0.00", CultureInfo.InvariantCulture)));

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
