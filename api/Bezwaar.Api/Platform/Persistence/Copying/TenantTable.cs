using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence.Copying;

/// <summary>A table of a municipality's database as the model knows it: what is copied, counted and hashed without knowing any feature.</summary>
internal sealed class TenantTable(string name, IReadOnlyList<TenantColumn> columns)
{
    public string Name => name;

    public IReadOnlyList<TenantColumn> Columns => columns;

    /// <summary>Every engine takes names in double quotes.</summary>
    public string QuotedName { get; } = TenantColumn.Quote(name);

    public string AnyStatement => $"SELECT CASE WHEN EXISTS (SELECT 1 FROM {QuotedName}) THEN 1 ELSE 0 END";

    public string ClearStatement => $"DELETE FROM {QuotedName}";

    public string ReadStatement => $"SELECT {QuotedColumns} FROM {QuotedName}";

    public string QuotedColumns { get; } = string.Join(", ", columns.Select(column => column.QuotedName));

    /// <summary>The tables of the model; one that others refer to stands before them.</summary>
    public static IReadOnlyList<TenantTable> Of(TenantDbContext db)
    {
        var waiting = db.Model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        List<TenantTable> ordered = [];
        while (waiting.Find(table => !table.ForeignKeyConstraints.Any(key => key.PrincipalTable != table && waiting.Contains(key.PrincipalTable))) is { } next)
        {
            waiting.Remove(next);
            ordered.Add(new(next.Name, [.. next.Columns.Select(TenantColumn.Of)]));
        }

        return waiting.Count == 0 ? ordered : throw new NotSupportedException($"Tables refer to each other in a circle: {string.Join(", ", waiting.Select(table => table.Name))}.");
    }

    public static async Task<bool> AnyRowAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        foreach (var table in Of(db))
        {
            await using var command = db.NewCommand(table.AnyStatement);
            if (Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), null) == 1)
                return true;
        }

        return false;
    }

    /// <summary>Removes every row of every table.</summary>
    public static async Task ClearAsync(TenantDbContext db, CancellationToken cancellationToken)
    {
        foreach (var table in Of(db).Reverse())
        {
            await using var command = db.NewCommand(table.ClearStatement);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Every row, one at a time, in no order. The array is the same one for each row.</summary>
    public async IAsyncEnumerable<object?[]> ReadAsync(TenantDbContext db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = db.NewCommand(ReadStatement);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var row = new object?[Columns.Count];
        while (await reader.ReadAsync(cancellationToken))
        {
            for (var index = 0; index < row.Length; index++)
                row[index] = await reader.IsDBNullAsync(index, cancellationToken) ? null : Columns[index].Read(reader, index);
            yield return row;
        }
    }
}

/// <summary>A column with the type that its values have on every engine.</summary>
/// <param name="Name">Name in the database.</param>
/// <param name="StoreType">The engine's own type.</param>
/// <param name="Type">Type of its values, none of them nullable.</param>
/// <param name="Read">Reads a value that is there.</param>
/// <param name="IsGenerated">Whether the database numbers it by itself.</param>
internal sealed record TenantColumn(string Name, string StoreType, Type Type, Func<DbDataReader, int, object> Read, bool IsGenerated)
{
    private static readonly Dictionary<Type, Func<DbDataReader, int, object>> Readers = new()
    {
        [typeof(string)] = (reader, index) => reader.GetString(index),
        [typeof(int)] = (reader, index) => reader.GetInt32(index),
        [typeof(long)] = (reader, index) => reader.GetInt64(index),
        [typeof(bool)] = (reader, index) => reader.GetBoolean(index),
        [typeof(Guid)] = (reader, index) => reader.GetGuid(index),
        [typeof(byte[])] = (reader, index) => reader.GetFieldValue<byte[]>(index),
        [typeof(DateOnly)] = (reader, index) => reader.GetFieldValue<DateOnly>(index),
        [typeof(DateTime)] = (reader, index) => DateTime.SpecifyKind(reader.GetDateTime(index), DateTimeKind.Utc),
    };

    public string QuotedName { get; } = Quote(Name);

    public static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static TenantColumn Of(IColumn column)
    {
        var property = column.PropertyMappings[0].Property;
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Readers.TryGetValue(type, out var read)
            ? new(column.Name, column.StoreType, type, read, property.ValueGenerated is ValueGenerated.OnAdd && property.IsPrimaryKey() && (type == typeof(long) || type == typeof(int)))
            : throw new NotSupportedException($"Nothing copies values of {type.Name} yet, which {column.Table.Name}.{column.Name} has: say how in {nameof(TenantColumn)}.");
    }
}
