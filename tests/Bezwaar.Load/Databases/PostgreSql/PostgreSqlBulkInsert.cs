using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>Binary COPY without indexes, which are made at the end, and without looking up foreign keys where the role may leave that out.</summary>
internal sealed class PostgreSqlBulkInsert : BulkInsert
{
    private readonly NpgsqlConnection connection;
    private readonly ColumnTypes types;
    private readonly List<string> indexes;

    private PostgreSqlBulkInsert(NpgsqlConnection connection, List<string> indexes) =>
        (this.connection, types, this.indexes) = (connection, new ColumnTypes(connection), indexes);

    public static async Task<PostgreSqlBulkInsert> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Indexes = "FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT IN (SELECT conname FROM pg_constraint)";
        var statements = await connection.ColumnAsync<string>($"SELECT indexdef {Indexes}", cancellationToken);
        foreach (var name in await connection.ColumnAsync<string>($"SELECT indexname::text {Indexes}", cancellationToken))
            await connection.ExecuteAsync($"DROP INDEX \"{name}\"", cancellationToken);
        await connection.ExecuteAsync(
            """
            SET synchronous_commit = off;
            SET maintenance_work_mem = '256MB';
            SELECT set_config('session_replication_role', 'replica', false) WHERE (SELECT rolsuper FROM pg_roles WHERE rolname = current_user);
            """,
            cancellationToken);
        return new PostgreSqlBulkInsert(connection, statements);
    }

    public override async Task AddAsync(Table table, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var columns = await types.OfAsync(table);
        await using var copy = await connection.BeginBinaryImportAsync($"""COPY "{table.Name}" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)""", cancellationToken);
        foreach (var values in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            for (var index = 0; index < values.Length; index++)
            {
                if (values[index] is { } value)
                    await copy.WriteAsync(value, columns[index], cancellationToken);
                else
                    await copy.WriteNullAsync(cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    public override async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var index in indexes)
            await connection.ExecuteAsync(index, cancellationToken);
        await connection.ExecuteAsync("VACUUM (ANALYZE)", cancellationToken);
    }

    public override ValueTask DisposeAsync() => connection.DisposeAsync();
}
