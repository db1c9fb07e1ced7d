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

    /// <summary>Adds the parameters for a row of it.</summary>
    /// <param name="command">A command of the connection, which makes parameters.</param>
    public void AddParameters(DbParameterCollection parameters, DbCommand command, object row)
    {
        foreach (var column in columns)
            parameters.Add(column.Mapping.CreateParameter(command, column.Parameter, column.Read(row), column.IsNullable));
    }

    /// <summary>Sets the parameters that were added for another row.</summary>
    public void SetParameters(DbParameterCollection parameters, object row)
    {
        for (var index = 0; index < columns.Length; index++)
            parameters[index].Value = columns[index].Stored(row) ?? DBNull.Value;
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

    private sealed record Column(string Name, string Parameter, RelationalTypeMapping Mapping, IClrPropertyGetter Getter, bool IsNullable)
    {
        private readonly Func<object?, object?>? convert = Mapping.Converter?.ConvertToProvider;

        public object? Read(object row) => Getter.GetClrValue(row);

        public object? Stored(object row) => Read(row) is not { } value ? null : convert is null ? value : convert(value);
    }
}
