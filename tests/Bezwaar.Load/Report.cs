using System.Globalization;

namespace Bezwaar.Load;

/// <summary>Writes what was measured. Ratios are what counts: the rates of another machine, or of a busier one, are others.</summary>
internal static class Report
{
    /// <summary>What the platform aims at: this part of the rate of hand-written data access.</summary>
    private static readonly Dictionary<string, double> Aims = new() { ["file"] = 0.5, ["read"] = 0.4, ["list"] = 0.4 };

    public static void Write(OperationResult result)
    {
        Console.WriteLine();
        Console.WriteLine(Line($"{result.Name,-10} {"req/s",10} {"p50 ms",9} {"p99 ms",9} {"cpu us",9} {"requests",10}"));
        Write("platform", [.. result.Rounds.Select(round => round.Platform)]);
        Write("limit", [.. result.Rounds.Select(round => round.Limit)]);
        Console.WriteLine(Line($"{"ratio",-10} {result.Ratio,10:0.00}   rounds: {string.Join("  ", result.Rounds.Select(round => round.Ratio.ToString("0.00", CultureInfo.InvariantCulture)))}"));
    }

    public static void WriteSummary(IEnumerable<OperationResult> results)
    {
        Console.WriteLine();
        foreach (var result in results)
            Console.WriteLine(Line($"{result.Name} ratio {result.Ratio:0.00} (aim {Aims[result.Name]:0.0})"));
    }

    private static void Write(string host, Slice[] slices)
    {
        var latencies = slices.SelectMany(slice => slice.Latencies).Order().ToArray();
        Console.WriteLine(Line(
            $"{host,-10} {Median(slices.Select(slice => slice.PerSecond)),10:0} {At(latencies, 0.50),9:0.0} {At(latencies, 0.99),9:0.0} {Median(slices.Select(slice => slice.Cost.TotalMicroseconds)),9:0} {latencies.Length,10}"));
    }

    private static double At(TimeSpan[] latencies, double part) => latencies[(int)(part * (latencies.Length - 1))].TotalMilliseconds;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Both hosts, one right after the other.</summary>
internal sealed record Round(Slice Platform, Slice Limit)
{
    public double Ratio => Platform.PerSecond / Limit.PerSecond;
}

internal sealed record OperationResult(string Name, IReadOnlyList<Round> Rounds)
{
    /// <summary>Median over the rounds, so that one disturbed round does not count.</summary>
    public double Ratio => Report.Median(Rounds.Select(round => round.Ratio));
}
