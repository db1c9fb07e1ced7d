using System.Globalization;
using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>
/// Three round trips for a transaction, however many filings are in it: look up, begin and take numbers, insert and commit.
/// Numbers come late, because nobody else gets one until the commit.
/// </summary>
internal sealed class PostgreSqlWriteSession(NpgsqlConnection connection) : WriteSession
{
    private static readonly string FindAnswerText = FindAnswerSql + "$1";
    private static readonly string FindDecisionText = FindDecisionSql("$1", "$2");
    private static readonly string TakeNumbersText = TakeNumbersSql("$1", "$2");

    private readonly ColumnTypes types = new(connection);
    private readonly Dictionary<Table, string> inserts = [];
    private bool inTransaction;

    /// <summary>Begins with <see cref="TakeNumbersAsync"/>; rows without a number need no more than their one batch, which is a transaction by itself.</summary>
    public override Task BeginAsync() => Task.CompletedTask;

    public override async Task<IReadOnlyList<KnownBefore>> FindAsync(IReadOnlyList<FilingKeys> filings)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var keys in filings)
        {
            Add(batch, FindAnswerText, new NpgsqlParameter<string> { TypedValue = keys.AnswerKey });
            Add(batch, FindDecisionText, new NpgsqlParameter<string> { TypedValue = keys.Reference }, new NpgsqlParameter<DateOnly> { TypedValue = keys.DateOfNotice });
        }

        await using var row = await batch.ExecuteReaderAsync();
        var known = new KnownBefore[filings.Count];
        for (var index = 0; index < known.Length; index++)
        {
            var answer = await row.ReadAsync() ? row.GetFieldValue<byte[]>(0) : null;
            await row.NextResultAsync();
            var decision = await row.ReadAsync() ? new KnownDecision(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetFieldValue<DateOnly>(3)) : null;
            await row.NextResultAsync();
            known[index] = new(answer, decision);
        }

        return known;
    }

    public override async Task<int> TakeNumbersAsync(int year, int count)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, "BEGIN");
        Add(batch, TakeNumbersText, new NpgsqlParameter<int> { TypedValue = year }, new NpgsqlParameter<int> { TypedValue = count });
        inTransaction = true;
        return Convert.ToInt32(await batch.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public override async Task CommitAsync(IReadOnlyList<Row> rows)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (table, values) in rows)
        {
            var columns = await types.OfAsync(table);
            var parameters = new NpgsqlParameter[values.Length];
            for (var index = 0; index < values.Length; index++)
                parameters[index] = new NpgsqlParameter { NpgsqlDbType = columns[index], Value = values[index] ?? DBNull.Value };
            Add(batch, InsertInto(table), parameters);
        }

        if (inTransaction)
            Add(batch, "COMMIT");
        await batch.ExecuteNonQueryAsync();
        inTransaction = false;
    }

    public override async Task RollbackAsync()
    {
        if (inTransaction)
            await connection.ExecuteAsync("ROLLBACK", CancellationToken.None);
        inTransaction = false;
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();

    private string InsertInto(Table table)
    {
        if (!inserts.TryGetValue(table, out var text))
            inserts[table] = text = table.InsertStatement(index => string.Create(CultureInfo.InvariantCulture, $"${index + 1}"));
        return text;
    }

    private static void Add(NpgsqlBatch batch, string text, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(text);
        command.Parameters.AddRange(parameters);
        batch.BatchCommands.Add(command);
    }
}
