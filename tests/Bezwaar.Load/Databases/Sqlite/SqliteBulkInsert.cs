using Microsoft.Data.Sqlite;

namespace Bezwaar.Load.Databases.Sqlite;

/// <summary>
/// Without a journal and without indexes, which are made at the end: sorting a million keys once is many times faster than
/// finding the place of each. A crash in between costs no more than the filling.
/// </summary>
internal sealed class SqliteBulkInsert : BulkInsert
{
    private readonly SqliteConnection connection;
    private readonly SqliteInserts inserts;
    private readonly List<string> indexes;

    private SqliteBulkInsert(SqliteConnection connection, List<string> indexes) =>
        (this.connection, inserts, this.indexes) = (connection, new SqliteInserts(connection), indexes);

    public static async Task<SqliteBulkInsert> BeginAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string Indexes = "FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
        var statements = await connection.ColumnAsync<string>($"SELECT sql {Indexes}", cancellationToken);
        foreach (var name in await connection.ColumnAsync<string>($"SELECT name {Indexes}", cancellationToken))
            await connection.ExecuteAsync($"DROP INDEX \"{name}\"", cancellationToken);
        await connection.ExecuteAsync(
            "PRAGMA foreign_keys=OFF; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-500000; PRAGMA temp_store=FILE; BEGIN;", cancellationToken);
        return new SqliteBulkInsert(connection, statements);
    }

    public override Task AddAsync(Table table, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        foreach (var values in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            inserts.Execute(table, values);
        }

        return Task.CompletedTask;
    }

    public override async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var index in indexes)
            await connection.ExecuteAsync(index, cancellationToken);
        await connection.ExecuteAsync("COMMIT; PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken);
    }

    public override ValueTask DisposeAsync()
    {
        inserts.Dispose();
        return connection.DisposeAsync();
    }
}
