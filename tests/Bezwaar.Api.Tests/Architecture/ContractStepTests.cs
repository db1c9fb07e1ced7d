using System.Reflection;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>No migration takes away what the release before it uses, unless it says since when nothing does.</summary>
public sealed class ContractStepTests
{
    [Fact]
    public void Every_migration_of_every_provider_expands_or_says_since_when_nothing_uses_what_goes()
    {
        var found = 0;
        foreach (var context in Models.AllContexts())
        {
            using (context)
            {
                var (assembly, provider) = (context.GetService<IMigrationsAssembly>(), context.Database.ProviderName!);
                foreach (var type in assembly.Migrations.Values)
                {
                    found++;
                    var contractions = Contractions.Of(assembly.CreateMigration(type, provider));
                    Assert.True(
                        contractions.Count == 0 || type.GetCustomAttribute<ContractStepAttribute>() is { UnusedSince.Length: > 0 },
                        $"{type.FullName} breaks hosts of the version before: {string.Join("; ", contractions)}. See the head of infra/add-migration.sh.");
                }
            }
        }

        Assert.True(found >= 9, $"Only {found} migrations were found.");
    }

    [Theory]
    [InlineData("dropTable", "drops Cases")]
    [InlineData("renameTable", "renames Cases")]
    [InlineData("dropColumn", "drops Cases.Name")]
    [InlineData("renameColumn", "renames Cases.Name")]
    [InlineData("requireColumn", "requires Cases.Name")]
    [InlineData("addRequired", "requires Cases.Name")]
    [InlineData("changeType", "changes the type of Cases.Name")]
    [InlineData("addNullable", null)]
    [InlineData("addWithDefault", null)]
    [InlineData("createTable", null)]
    public void What_breaks_an_older_host_is_known(string change, string? contraction)
    {
        var found = Contractions.Of(new Changing(change));

        Assert.Equal(contraction is null ? [] : new[] { contraction }, found);
    }

    private sealed class Changing(string change) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => _ = change switch
        {
            "dropTable" => (object)migrationBuilder.DropTable("Cases"),
            "renameTable" => migrationBuilder.RenameTable("Cases", newName: "Files"),
            "dropColumn" => migrationBuilder.DropColumn("Name", "Cases"),
            "renameColumn" => migrationBuilder.RenameColumn("Name", "Cases", "Title"),
            "requireColumn" => migrationBuilder.AlterColumn<string>("Name", "Cases", nullable: false, oldClrType: typeof(string), oldNullable: true),
            "addRequired" => migrationBuilder.AddColumn<string>("Name", "Cases", nullable: false),
            "changeType" => migrationBuilder.AlterColumn<int>("Name", "Cases", nullable: true, oldClrType: typeof(string), oldNullable: true),
            "addNullable" => migrationBuilder.AddColumn<string>("Name", "Cases", nullable: true),
            "addWithDefault" => migrationBuilder.AddColumn<string>("Name", "Cases", nullable: false, defaultValue: ""),
            _ => migrationBuilder.CreateTable("Cases", table => new { Id = table.Column<int>(nullable: false) }),
        };
    }

    private static class Contractions
    {
        public static IReadOnlyList<string> Of(Migration migration) => [.. migration.UpOperations.Select(Describe).OfType<string>()];

        private static string? Describe(MigrationOperation operation) => operation switch
        {
            DropTableOperation drop => $"drops {drop.Name}",
            RenameTableOperation rename => $"renames {rename.Name}",
            DropColumnOperation drop => $"drops {drop.Table}.{drop.Name}",
            RenameColumnOperation rename => $"renames {rename.Table}.{rename.Name}",
            AlterColumnOperation alter when alter.ClrType != alter.OldColumn.ClrType => $"changes the type of {alter.Table}.{alter.Name}",
            AlterColumnOperation { IsNullable: false, OldColumn.IsNullable: true } alter when HasNoDefault(alter) => $"requires {alter.Table}.{alter.Name}",
            AddColumnOperation { IsNullable: false } add when HasNoDefault(add) => $"requires {add.Table}.{add.Name}",
            _ => null,
        };

        private static bool HasNoDefault(ColumnOperation column) => column is { DefaultValue: null, DefaultValueSql: null, ComputedColumnSql: null };
    }
}
