using System.Globalization;
using Bezwaar.Load.Databases.Sqlite;

namespace Bezwaar.Load.Measuring;

/// <summary>The results as ratios, beside what the platform aims at.</summary>
internal static class MarkdownTables
{
    private const double MostGrowth = 1.3;

    private static readonly TimeSpan MostToReady = TimeSpan.FromSeconds(2);

    /// <summary>Least ratio of the platform's rate to that of the limit host, by kind of database and operation.</summary>
    private static readonly Dictionary<(bool IsSqlite, string Operation), double> Aims = new()
    {
        [(true, Operation.File)] = 2,
        [(true, Operation.Read)] = 0.55,
        [(true, Operation.List)] = 0.7,
        [(false, Operation.File)] = 0.6,
        [(false, Operation.Read)] = 0.6,
        [(false, Operation.List)] = 0.6,
    };

    public static IEnumerable<string> Of(IReadOnlyList<MunicipalityResult> measured)
    {
        yield return "| Database | Operation | Objections | Rate, to limit | Aim | Rate, to limit with group commit | Slowest hundredth, to limit | Processor time per request, to limit |";
        yield return "|---|---|---|---|---|---|---|---|";
        foreach (var (municipality, result) in measured.SelectMany(municipality => municipality.Operations.Select(result => (municipality, result))))
        {
            double? aim = Aims.TryGetValue((municipality.Database == SqliteDatabase.Name, result.Name), out var least) ? least : null;
            yield return Line(
                $"| {municipality.Database} | {result.Name} | {Count(municipality.Objections)} | {Judged(result.Ratio, aim is null || result.Ratio >= aim)} | {aim:≥ 0.##} | {result.RatioToGrouped:0.00} | {result.SlowestRatio:0.0} | {result.CostRatio:0.0} |");
        }

        foreach (var line in measured.GroupBy(municipality => municipality.Database).SelectMany(Growth))
            yield return line;

        yield return "";
        yield return "| Database | Objections | Ready after (aim: 2 s) | First answer after | Peak memory, to limit |";
        yield return "|---|---|---|---|---|";
        foreach (var municipality in measured)
        {
            var ready = Seconds(municipality.Starts.Select(start => start.Ready));
            var firstAnswer = Seconds(municipality.Starts.Select(start => start.FirstAnswer));
            yield return Line(
                $"| {municipality.Database} | {Count(municipality.Objections)} | {Judged(ready, ready <= MostToReady.TotalSeconds)} s | {firstAnswer:0.00} s | {(double)municipality.Peak / municipality.LimitPeak:0.0} |");
        }
    }

    /// <summary>How much dearer a page of the list is in the largest municipality than in the smallest: by itself, and beyond what it is on the limit host.</summary>
    private static IEnumerable<string> Growth(IEnumerable<MunicipalityResult> ofDatabase)
    {
        var bySize = ofDatabase.Where(municipality => municipality.Of(Operation.List) is not null).OrderBy(municipality => municipality.Objections).ToList();
        if (bySize.Count < 2)
            yield break;

        var (small, large) = (bySize[0], bySize[^1]);
        var (ofSmall, ofLarge) = (small.Of(Operation.List)!, large.Of(Operation.List)!);
        var growth = Statistics.Median(ofLarge.Platform.Select(slice => slice.Cost)) / Statistics.Median(ofSmall.Platform.Select(slice => slice.Cost));
        yield return "";
        yield return Line(
            $"{small.Database}: a page of the list costs {Judged(growth, growth <= MostGrowth)} times the processor time at {Count(large.Objections)} objections that it costs at {Count(small.Objections)} (aim: at most {MostGrowth}); the ratio to the limit host is {ofLarge.Ratio:0.00} there and {ofSmall.Ratio:0.00} here.");
    }

    private static double Seconds(IEnumerable<TimeSpan> times) => Statistics.Median(times.Select(time => time.TotalSeconds));

    /// <summary>Bold where the aim is not reached.</summary>
    private static string Judged(double figure, bool reached) => reached ? Line($"{figure:0.00}") : Line($"**{figure:0.00}**");

    private static string Count(int objections) => objections.ToString("N0", CultureInfo.InvariantCulture);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
