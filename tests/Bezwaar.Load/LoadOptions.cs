namespace Bezwaar.Load;

/// <summary>What to measure and for how long.</summary>
internal sealed record LoadOptions
{
    public int Objections { get; init; } = 100_000;

    /// <summary>Measured time per operation and host, spread over the rounds.</summary>
    public int Seconds { get; init; } = 10;

    public int Rounds { get; init; } = 5;
    public int WarmUpSeconds { get; init; } = 10;
    public int Connections { get; init; } = 32;

    /// <summary>One of <see cref="Load.Operation.Names"/>, or "all".</summary>
    public string Operation { get; init; } = "all";

    /// <summary>The platform's assembly, which is run as a process of its own.</summary>
    public FileInfo Platform { get; init; } = new(Path.Combine(AppContext.BaseDirectory, "Bezwaar.Api.dll"));

    /// <summary>Time after which the run is given up, whatever hangs: far above what it needs.</summary>
    public TimeSpan Limit => TimeSpan.FromSeconds(300 + Objections / 1000 + (Operations().Count * 2 * (WarmUpSeconds + Seconds + Rounds)));

    /// <summary>The operations in the order in which they run: the one that adds rows comes last.</summary>
    public IReadOnlyList<string> Operations() => Operation == "all" ? Load.Operation.Names : [Operation];
}
