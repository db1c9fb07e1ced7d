using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>The types of the columns that are written, asked of the database: a null has none of its own, and binary copying must name them.</summary>
internal sealed class ColumnTypes(NpgsqlConnection connection)
{
    private readonly Dictionary<Table, NpgsqlDbType[]> known = [];

    public async ValueTask<NpgsqlDbType[]> OfAsync(Table table)
    {
        if (known.TryGetValue(table, out var types))
            return types;

        await using var command = new NpgsqlCommand($"""SELECT {table.ColumnList} FROM "{table.Name}" LIMIT 0""", connection);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SchemaOnly);
        return known[table] = [.. reader.GetColumnSchema().Select(column => column.NpgsqlDbType!.Value)];
    }
}
