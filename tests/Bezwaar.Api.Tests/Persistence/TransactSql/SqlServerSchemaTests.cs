using System.Globalization;
using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>The schema on SQL Server: what it would refuse, when the scripts run or only at a row that is too long.</summary>
public sealed partial class SqlServerSchemaTests
{
    private const int LongestClusteredKeyInBytes = 900;
    private const int LongestKeyInBytes = 1700;

    private static readonly List<ITable> Tables = [.. Contexts().SelectMany(context => context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)];

    [Fact]
    public void Migration_scripts_can_be_read()
    {
        foreach (var context in Contexts())
        {
            foreach (var options in (MigrationsSqlGenerationOptions[])[MigrationsSqlGenerationOptions.Default, MigrationsSqlGenerationOptions.Idempotent])
            {
                var script = context.GetService<IMigrator>().GenerateScript(options: options);
                Assert.Contains("CREATE TABLE", script, StringComparison.Ordinal);
                Assert.Empty(SqlServerCheck.ParseErrorsIn(script));
            }
        }
    }

    [Fact]
    public void The_schemas_are_whole()
    {
        Assert.Empty(SqlServerCheck.ErrorsIn(SqlServerCheck.SchemaOf(typeof(TenantDbContext)), []));
        Assert.Empty(SqlServerCheck.ErrorsIn(SqlServerCheck.SchemaOf(typeof(CatalogDbContext)), []));
    }

    /// <summary>A longer key can be declared; the row that fills it is refused.</summary>
    [Fact]
    public void No_key_can_be_longer_than_an_index_takes()
    {
        var indexes = Tables.SelectMany(table => table.Indexes).ToList();

        Assert.True(indexes.Count > 20, $"Only {indexes.Count} indexes were found.");
        Assert.All(indexes, index => Assert.InRange(index.Columns.Sum(BytesOf), 1, LongestKeyInBytes));
        Assert.All(Tables, table => Assert.InRange(table.PrimaryKey!.Columns.Sum(BytesOf), 1, LongestClusteredKeyInBytes));
    }

    /// <summary>SQL Server counts a null as a value, so that a unique index without a filter takes one row without it.</summary>
    [Fact]
    public void A_unique_index_lets_any_number_of_rows_be_without_a_value()
    {
        var unique = Tables.SelectMany(table => table.Indexes).Where(index => index.IsUnique).ToList();

        Assert.True(unique.Count > 5, $"Only {unique.Count} unique indexes were found.");
        foreach (var index in unique)
        {
            foreach (var column in index.Columns.Where(column => column.IsNullable))
                Assert.Contains($"[{column.Name}] IS NOT NULL", index.Filter, StringComparison.Ordinal);
        }
    }

    /// <summary>SQL Server refuses a table that one deletion reaches on two ways (1785).</summary>
    [Fact]
    public void No_deletion_reaches_a_table_on_two_ways()
    {
        Assert.NotEmpty(Tables.SelectMany(table => table.ForeignKeyConstraints));
        Assert.All(Tables, table =>
        {
            var reached = ReachedFrom(table, [table]).ToList();
            Assert.Equal(reached.Distinct(), reached);
        });
    }

    private static IEnumerable<ITable> ReachedFrom(ITable table, IReadOnlyList<ITable> way) => table.ReferencingForeignKeyConstraints
        .Where(key => key.OnDeleteAction is not (ReferentialAction.NoAction or ReferentialAction.Restrict))
        .SelectMany(key => way.Contains(key.Table) ? [key.Table, key.Table] : ReachedFrom(key.Table, [.. way, key.Table]).Prepend(key.Table));

    private static int BytesOf(IColumn column) => Sized().Match(column.StoreType) is { Success: true } sized
        ? int.Parse(sized.Groups["size"].Value, CultureInfo.InvariantCulture) * (sized.Groups["wide"].Success ? 2 : 1)
        : column.StoreType switch
        {
            "bit" => 1,
            "date" => 3,
            "int" => 4,
            "bigint" or "datetime2" or "float" => 8,
            "uniqueidentifier" => 16,
            var type => throw new InvalidOperationException($"{column.Table.Name}.{column.Name} is {type}, of which no length is known: not for an index."),
        };

    private static IEnumerable<DbContext> Contexts() =>
        [new SqlServerTenantDbContext.DesignTimeFactory().CreateDbContext([]), new SqlServerCatalogDbContext.DesignTimeFactory().CreateDbContext([])];

    [GeneratedRegex(@"^(?<wide>n)?(var)?(char|binary)\((?<size>[0-9]+)\)$")]
    private static partial Regex Sized();
}
