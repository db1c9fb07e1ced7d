using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>How one row of a table is inserted, as the model describes the table: made once per model.</summary>
internal sealed class InsertStatement
{
    private readonly Column[] columns;

    private InsertStatement(string text, Column[] columns) => (Text, this.columns) = (text, columns);

    public string Text { get; }

    /// <exception cref="InvalidOperationException">The table has a column that no property of the row holds.</exception>
    public static InsertStatement For(TenantDbContext db, Type row)
    {
        var entity = db.Model.FindEntityType(row) ?? throw new InvalidOperationException($"{row.Name} is no table of a municipality.");
        return entity.GetOrAddRuntimeAnnotationValue("Bezwaar:Insert", static made => Make(made.db, made.entity), (db, entity));
    }

    /// <summary>What takes long to make of a row, made before it is its turn to be written.</summary>
    public Prepared[] Prepare(object row) =>
        Array.ConvertAll(columns, column => column.TakesLong && column.Read(row) is { } value ? new Prepared(value, column.Stored(value)) : default);

    /// <summary>Adds the parameters for a row of it.</summary>
    /// <param name="parameters">The command's, empty.</param>
    /// <param name="command">A command of the connection, which makes parameters.</param>
    /// <param name="row">The row.</param>
    public void AddParameters(DbParameterCollection parameters, DbCommand command, object row)
    {
        foreach (var column in columns)
            parameters.Add(column.Mapping.CreateParameter(command, column.Parameter, column.Read(row), column.IsNullable));
    }

    /// <summary>Sets the parameters that were added for another row.</summary>
    /// <param name="parameters">The command's.</param>
    /// <param name="row">The row.</param>
    /// <param name="prepared">By column, or nothing at all. A value that the row has not any more is made anew.</param>
    public void SetParameters(DbParameterCollection parameters, object row, Prepared[] prepared)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            var value = columns[index].Read(row);
            var stored = prepared.Length > 0 && ReferenceEquals(prepared[index].Value, value) ? prepared[index].Stored : columns[index].Stored(value);
            parameters[index].Value = stored ?? DBNull.Value;
        }
    }

    private static InsertStatement Make(TenantDbContext db, IEntityType entity)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        Column[] columns = [.. entity.GetProperties().Where(property => !IsMadeByTheDatabase(property)).Select((property, index) => new Column(
            sql.DelimitIdentifier(property.GetColumnName(table)!), sql.GenerateParameterName($"p{index}"), property.GetRelationalTypeMapping(), property.GetGetter(), property.IsNullable))];
        var text = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter))})";
        return entity.GetProperties().Any(property => property.IsShadowProperty())
            ? throw new InvalidOperationException($"{entity.DisplayName()} has a column that no property of the row holds.")
            : new(text, columns);
    }

    private static bool IsMadeByTheDatabase(IProperty property) => property.ValueGenerated is ValueGenerated.OnAdd && property.ClrType != typeof(Guid);

    /// <param name="Value">As the row had it, which is immutable.</param>
    /// <param name="Stored">As the database gets it.</param>
    internal readonly record struct Prepared(object? Value, object? Stored);

    private sealed record Column(string Name, string Parameter, RelationalTypeMapping Mapping, IClrPropertyGetter Getter, bool IsNullable)
    {
        private readonly Func<object?, object?>? convert = Mapping.Converter?.ConvertToProvider;

        /// <summary>Whatever is stored as JSON.</summary>
        public bool TakesLong => convert is not null && !Mapping.ClrType.IsValueType;

        public object? Read(object row) => Getter.GetClrValue(row);

        public object? Stored(object? value) => value is null || convert is null ? value : convert(value);
    }
}
