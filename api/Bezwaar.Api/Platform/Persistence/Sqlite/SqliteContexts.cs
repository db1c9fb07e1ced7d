using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

internal sealed class SqliteTenantDbContext(DbContextOptions<SqliteTenantDbContext> options) : TenantDbContext(options)
{
    internal static void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(sqlite => sqlite.MigrationsHistoryTable("Migrations")).AddInterceptors(SqliteConnectionSettings.Instance, UnboundGuard.Instance);

    /// <summary>An open file that was removed goes on working, and what is written to it is lost with the connection.</summary>
    protected override bool IsStillThere() => File.Exists(Database.GetDbConnection().DataSource);

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteTenantDbContext>
    {
        public SqliteTenantDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<SqliteTenantDbContext>();
            Configure(options);
            return new SqliteTenantDbContext(options.Options);
        }
    }
}

internal sealed class SqliteCatalogDbContext(DbContextOptions<SqliteCatalogDbContext> options) : CatalogDbContext(options)
{
    internal static void Configure(DbContextOptionsBuilder options, string? connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable("Migrations")).AddInterceptors(SqliteConnectionSettings.Instance);

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteCatalogDbContext>
    {
        public SqliteCatalogDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<SqliteCatalogDbContext>();
            Configure(options, null);
            return new SqliteCatalogDbContext(options.Options);
        }
    }
}
