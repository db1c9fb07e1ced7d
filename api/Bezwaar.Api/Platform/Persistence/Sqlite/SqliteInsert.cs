using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>Inserts the rows of a copy by one prepared statement.</summary>
internal static class SqliteInsert
{
    public static async Task RunAsync(SqliteTenantDbContext db, TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var insert = (SqliteCommand)db.NewCommand(
            $"INSERT INTO {table.QuotedName} ({table.QuotedColumns}) VALUES ({string.Join(", ", table.Columns.Select((_, index) => $"$p{index}"))})");
        var parameters = table.Columns.Select((_, index) => insert.Parameters.Add(new SqliteParameter($"$p{index}", null))).ToArray();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            for (var index = 0; index < row.Length; index++)
                parameters[index].Value = row[index] ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
