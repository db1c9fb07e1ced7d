using System.Data;
using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence.SqlServer;

/// <summary>Inserts the rows of a copy by bulk copy, some thousand at a time.</summary>
internal static class SqlServerInsert
{
    private const int RowsAtATime = 2000;

    public static async Task RunAsync(SqlServerTenantDbContext db, TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        using var bulk = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction())
        {
            DestinationTableName = table.QuotedName,
            BulkCopyTimeout = 0,
        };
        using var batch = new DataTable();
        batch.Locale = System.Globalization.CultureInfo.InvariantCulture;
        foreach (var column in table.Columns)
        {
            batch.Columns.Add(column.Name, column.Type == typeof(DateOnly) ? typeof(DateTime) : column.Type);
            bulk.ColumnMappings.Add(column.Name, column.Name);
        }

        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            batch.Rows.Add([.. row.Select(value => value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value ?? DBNull.Value)]);
            if (batch.Rows.Count == RowsAtATime)
                await SendAsync(bulk, batch, cancellationToken);
        }

        await SendAsync(bulk, batch, cancellationToken);
    }

    private static async Task SendAsync(SqlBulkCopy bulk, DataTable batch, CancellationToken cancellationToken)
    {
        await bulk.WriteToServerAsync(batch, cancellationToken);
        batch.Clear();
    }
}
