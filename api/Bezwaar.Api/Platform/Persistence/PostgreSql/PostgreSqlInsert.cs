using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Bezwaar.Api.Platform.Persistence.PostgreSql;

/// <summary>Inserts the rows of a copy by COPY.</summary>
internal static class PostgreSqlInsert
{
    public static async Task RunAsync(PostgreSqlTenantDbContext db, TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var types = table.Columns.Select(column => column.StoreType.Split('(')[0]).ToArray();
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.QuotedName} ({table.QuotedColumns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        copy.Timeout = TimeSpan.Zero;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await copy.StartRowAsync(cancellationToken);
            for (var index = 0; index < row.Length; index++)
            {
                if (row[index] is { } value)
                    await copy.WriteAsync(value, types[index], cancellationToken);
                else
                    await copy.WriteNullAsync(cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    public static async Task AdvanceSequencesAsync(PostgreSqlTenantDbContext db, CancellationToken cancellationToken)
    {
        foreach (var table in TenantTable.Of(db))
        {
            foreach (var column in table.Columns.Where(column => column.IsGenerated))
            {
                await using var advance = db.NewCommand(
                    $"SELECT setval(pg_get_serial_sequence('{table.QuotedName}', '{column.Name}'), COALESCE(MAX({column.QuotedName}), 0) + 1, false) FROM {table.QuotedName}");
                await advance.ExecuteScalarAsync(cancellationToken);
            }
        }
    }
}
