using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Creates and migrates databases. Used by the command line and by the development default, never by requests.</summary>
internal sealed class DatabaseMigrator(IDbContextFactory<CatalogDbContext> catalogs, TenantDbContextFactory databases)
{
    /// <summary>The newest migration of a municipality's database that this build knows.</summary>
    public string LatestTenantMigration => latestTenantMigration.Value;

    private readonly Lazy<string> latestTenantMigration = new(() =>
    {
        using var context = new Sqlite.SqliteTenantDbContext.DesignTimeFactory().CreateDbContext([]);
        return context.Database.GetMigrations().Last();
    });

    public async Task MigrateCatalogAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        await CreateFileAsync(catalog.Database.GetConnectionString()!, cancellationToken);
        await catalog.Database.MigrateAsync(cancellationToken);
    }

    public async Task MigrateAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        await CreateFileAsync(municipality.ConnectionString, cancellationToken);
        using var lease = await databases.LeaseAsync(municipality.AsTenant(), cancellationToken);
        await lease.Db.Database.MigrateAsync(cancellationToken);
        municipality.Migrated(LatestTenantMigration);
    }

    /// <summary>Makes the file where it is missing, in write-ahead mode, which SQLite remembers in the file.</summary>
    private static async Task CreateFileAsync(string connectionString, CancellationToken cancellationToken)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        if (Path.GetDirectoryName(Path.GetFullPath(builder.DataSource)) is { } directory)
            Directory.CreateDirectory(directory);

        await using var connection = new SqliteConnection(builder.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
