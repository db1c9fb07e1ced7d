namespace Bezwaar.Load.Measuring;

/// <summary>What one host did in one stretch of time.</summary>
/// <param name="Latencies">Of every answered request, shortest first.</param>
/// <param name="Elapsed">From the first request to the last answer.</param>
/// <param name="ProcessorTime">What the host's process used.</param>
/// <param name="OwnProcessorTime">What the load generator used.</param>
internal sealed record Slice(TimeSpan[] Latencies, TimeSpan Elapsed, TimeSpan ProcessorTime, TimeSpan OwnProcessorTime)
{
    public double PerSecond => Latencies.Length / Elapsed.TotalSeconds;

    /// <summary>Microseconds of processor time per request; steadier than the rate on a machine that does other things too.</summary>
    public double Cost => ProcessorTime.TotalMicroseconds / Latencies.Length;

    /// <summary>The same of the load generator, which the hosts share the machine with.</summary>
    public double OwnCost => OwnProcessorTime.TotalMicroseconds / Latencies.Length;
}

/// <summary>The hosts, one right after the other.</summary>
/// <param name="Limit">One transaction per request.</param>
/// <param name="Grouped">Group commit; null for an operation that only reads.</param>
internal sealed record Round(Slice Platform, Slice Limit, Slice? Grouped);

/// <summary>One operation; every figure is the median over the rounds, so that one disturbed round does not count.</summary>
internal sealed record OperationResult(string Name, IReadOnlyList<Round> Rounds)
{
    public IEnumerable<Slice> Platform => Rounds.Select(round => round.Platform);

    public IEnumerable<Slice> Limit => Rounds.Select(round => round.Limit);

    public IEnumerable<Slice> Grouped => Rounds.Select(round => round.Grouped).OfType<Slice>();

    /// <summary>The platform's rate to that of the limit host.</summary>
    public double Ratio => Statistics.Median(Rounds.Select(round => round.Platform.PerSecond / round.Limit.PerSecond));

    /// <summary>The platform's rate to that of the limit host with group commit.</summary>
    public double? RatioToGrouped => Grouped.Any() ? Statistics.Median(Rounds.Select(round => round.Platform.PerSecond / round.Grouped!.PerSecond)) : null;

    /// <summary>The platform's processor time per request to that of the limit host.</summary>
    public double CostRatio => Statistics.Median(Rounds.Select(round => round.Platform.Cost / round.Limit.Cost));

    /// <summary>The platform's slowest hundredth to that of the limit host.</summary>
    public double SlowestRatio => Statistics.Latency(Platform, 0.99) / Statistics.Latency(Limit, 0.99);
}

/// <summary>Everything about a municipality of one size.</summary>
/// <param name="Peak">Most memory that the platform used, in bytes.</param>
/// <param name="LimitPeak">Most memory that the limit host used, in bytes.</param>
internal sealed record MunicipalityResult(
    string Database, int Objections, IReadOnlyList<StartTimes> Starts, IReadOnlyList<OperationResult> Operations, long Peak, long LimitPeak)
{
    public OperationResult? Of(string operation) => Operations.FirstOrDefault(result => result.Name == operation);
}

internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Milliseconds within which a part of all requests was answered.</summary>
    public static double Latency(IEnumerable<Slice> slices, double part)
    {
        var latencies = slices.SelectMany(slice => slice.Latencies).Order().ToArray();
        return latencies[(int)(part * (latencies.Length - 1))].TotalMilliseconds;
    }
}
