using System.Data;
using System.Data.Common;
using Bezwaar.Awb.Calendar;
using Bezwaar.Load.Databases;

namespace Bezwaar.Load.Filling;

/// <summary>What requests can ask for in a filled database, read from it: the ids of all cases, and of a few of them more.</summary>
/// <param name="Ids">All objections, shuffled.</param>
/// <param name="Samples">Some objections, at random.</param>
/// <param name="RecentDecisions">Decisions whose filing term still runs.</param>
internal sealed record Population(Guid[] Ids, IReadOnlyList<SampleCase> Samples, IReadOnlyList<SampleDecision> RecentDecisions)
{
    private const int MostSamples = 2_000;

    public static async Task<Population> ReadAsync(MunicipalityDatabase database, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = (await connection.ColumnAsync<Guid>("""SELECT "Id" FROM "Objections" """, cancellationToken)).ToArray();
        Array.Sort(ids);
        new Random(1).Shuffle(ids);
        return new(ids, await ReadSamplesAsync(connection, ids.Take(MostSamples), cancellationToken), await ReadDecisionsAsync(connection, now, cancellationToken));
    }

    private static async Task<List<SampleCase>> ReadSamplesAsync(DbConnection connection, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("""SELECT "Number", "ObjectorName", "SortDeadline" FROM "Objections" WHERE "Id" = @id""", ("@id", DbType.Guid));
        var samples = new List<SampleCase>();
        foreach (var id in ids)
        {
            await using var row = await command.With(id).ExecuteReaderAsync(cancellationToken);
            await row.ReadAsync(cancellationToken);
            samples.Add(new(row.GetString(0), row.GetString(1), row.GetFieldValue<DateOnly>(2)));
        }

        return samples;
    }

    private static async Task<List<SampleDecision>> ReadDecisionsAsync(DbConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            """SELECT "Id", "Reference", "DecisionType", "Description", "PublishedOn" FROM "Decisions" WHERE "PublishedOn" > @day""", ("@day", DbType.Date));
        await using var row = await command.With(AmsterdamTime.DateOf(now).AddDays(-SampleCases.DaysToFile)).ExecuteReaderAsync(cancellationToken);
        var decisions = new List<SampleDecision>();
        while (await row.ReadAsync(cancellationToken))
            decisions.Add(new(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(4)));
        return decisions.Count > 0 ? decisions : throw new LoadFailedException("The kept databases are too old to file against: remove them.");
    }
}

internal sealed record SampleCase(string Number, string ObjectorName, DateOnly SortDeadline);
