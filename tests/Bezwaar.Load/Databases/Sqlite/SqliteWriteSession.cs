using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Load.Databases.Sqlite;

/// <summary>Statement by statement: there is no round trip to save, and everything happens on the caller's thread.</summary>
internal sealed class SqliteWriteSession : WriteSession
{
    private readonly SqliteConnection connection;
    private readonly SqliteInserts inserts;
    private readonly DbCommand begin;
    private readonly DbCommand commit;
    private readonly DbCommand findAnswer;
    private readonly DbCommand findDecision;
    private readonly DbCommand takeNumbers;

    public SqliteWriteSession(SqliteConnection connection)
    {
        this.connection = connection;
        inserts = new SqliteInserts(connection);
        begin = connection.Prepare("BEGIN IMMEDIATE");
        commit = connection.Prepare("COMMIT");
        findAnswer = connection.Prepare(FindAnswerSql + "@key", ("@key", DbType.String));
        findDecision = connection.Prepare(FindDecisionSql("@reference", "@date"), ("@reference", DbType.String), ("@date", DbType.Date));
        takeNumbers = connection.Prepare(TakeNumbersSql("@year", "@count"), ("@year", DbType.Int32), ("@count", DbType.Int32));
    }

    public override Task BeginAsync() => begin.ExecuteNonQueryAsync();

    public override Task<IReadOnlyList<KnownBefore>> FindAsync(IReadOnlyList<FilingKeys> filings)
    {
        var known = new KnownBefore[filings.Count];
        for (var index = 0; index < known.Length; index++)
        {
            known[index] = findAnswer.With(filings[index].AnswerKey).ExecuteScalar() is byte[] answer
                ? new(answer, null)
                : new(null, FindDecision(filings[index]));
        }

        return Task.FromResult<IReadOnlyList<KnownBefore>>(known);
    }

    public override Task<int> TakeNumbersAsync(int year, int count) =>
        Task.FromResult(Convert.ToInt32(takeNumbers.With(year, count).ExecuteScalar(), CultureInfo.InvariantCulture));

    public override Task CommitAsync(IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
            inserts.Execute(row.Table, row.Values);
        return commit.ExecuteNonQueryAsync();
    }

    public override Task RollbackAsync() => connection.ExecuteAsync("ROLLBACK", CancellationToken.None);

    public override async ValueTask DisposeAsync()
    {
        foreach (IDisposable statement in new IDisposable[] { inserts, begin, commit, findAnswer, findDecision, takeNumbers })
            statement.Dispose();
        await connection.DisposeAsync();
    }

    private KnownDecision? FindDecision(FilingKeys keys)
    {
        using var row = findDecision.With(keys.Reference, keys.DateOfNotice).ExecuteReader();
        return row.Read() ? new(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3)) : null;
    }
}
