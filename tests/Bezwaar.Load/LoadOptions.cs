using Bezwaar.Load.Databases.Sqlite;
using Bezwaar.Load.Measuring;

namespace Bezwaar.Load;

/// <summary>What to measure and for how long.</summary>
internal sealed record LoadOptions
{
    /// <summary>Kinds of database, measured one after the other.</summary>
    public IReadOnlyList<string> Databases { get; init; } = [SqliteDatabase.Name];

    /// <summary>Sizes of the municipality, in objections; measured one after the other.</summary>
    public IReadOnlyList<int> Objections { get; init; } = [100_000];

    /// <summary>Names of operations.</summary>
    public IReadOnlyList<string> Operations { get; init; } = Operation.Names;

    /// <summary>Measured time per operation and host, spread over the rounds.</summary>
    public int Seconds { get; init; } = 10;

    public int Rounds { get; init; } = 5;
    public int WarmUpSeconds { get; init; } = 10;
    public int Connections { get; init; } = 32;

    /// <summary>How often the platform is started to measure how long that takes.</summary>
    public int Starts { get; init; } = 3;

    /// <summary>Where filled databases are kept for the next run; null: nowhere.</summary>
    public DirectoryInfo? Keep { get; init; }

    /// <summary>Whether nothing is measured, but only checked that the platform and the limit hosts give the same answers.</summary>
    public bool CompareOnly { get; init; }

    /// <summary>The platform's assembly, which is run as a process of its own.</summary>
    public FileInfo Platform { get; init; } = new(Path.Combine(AppContext.BaseDirectory, "Bezwaar.Api.dll"));

    /// <summary>Time after which a measurement is given up, whatever hangs: far above what it needs.</summary>
    public TimeSpan LimitFor(int objections) =>
        TimeSpan.FromSeconds(400 + (objections / 500) + (Operations.Count * 3 * (WarmUpSeconds + Seconds + Rounds)));
}
