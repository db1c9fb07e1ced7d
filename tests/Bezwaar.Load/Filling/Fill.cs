using Bezwaar.Load.Databases;

namespace Bezwaar.Load.Filling;

/// <summary>
/// Fills a municipality's database with the cases of two years. The platform's own aggregate makes each case, so that
/// every column, date and hash is what the platform would have stored; bulk inserts store it, because filing that many
/// over HTTP would take longer than the measurement. Cases come and go in portions, so that a million need no more memory
/// than ten thousand.
/// </summary>
internal static class Fill
{
    public const int Decisions = 10_000;

    private const int Portion = 5_000;

    public static async Task IntoAsync(MunicipalityDatabase database, int objections, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var samples = new SampleCases(objections, Decisions, now);
        await using var bulk = await database.BeginBulkAsync(cancellationToken);
        await bulk.AddAsync(Tables.Decisions, samples.DecisionRows(), cancellationToken);
        foreach (var portion in samples.Cases().Chunk(Portion))
        {
            await bulk.AddAsync(Tables.Objections, portion.Select(CaseRows.Objection), cancellationToken);
            await bulk.AddAsync(Tables.Facts, portion.SelectMany(CaseRows.Facts), cancellationToken);
            await bulk.AddAsync(Tables.TimelineEntries, portion.SelectMany(CaseRows.TimelineEntries), cancellationToken);
            await bulk.AddAsync(Tables.AccessLinks, portion.Select(CaseRows.AccessLink), cancellationToken);
            await bulk.AddAsync(Tables.EmailConfirmations, portion.Select(CaseRows.EmailConfirmation), cancellationToken);
        }

        await bulk.AddAsync(Tables.NumberSeries, samples.NumberSeries.Select(series => new object?[] { series.Key, series.Value }), cancellationToken);
        await bulk.CompleteAsync(cancellationToken);
    }
}
