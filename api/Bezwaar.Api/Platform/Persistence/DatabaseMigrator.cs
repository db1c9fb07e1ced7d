using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Creates and migrates databases. Used by the command line and by the development default, never by requests.</summary>
internal sealed class DatabaseMigrator(DatabaseProviders providers, TenantDbContextFactory databases)
{
    public async Task MigrateCatalogAsync(CancellationToken cancellationToken)
    {
        await providers.Default.CreateDatabaseAsync(providers.Default.CatalogConnectionString, cancellationToken);
        await using var catalog = providers.Default.CreateCatalogContext();
        await catalog.Database.MigrateAsync(cancellationToken);
    }

    public async Task MigrateAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        var provider = providers.Of(municipality.Provider);
        await provider.CreateDatabaseAsync(municipality.ConnectionString, cancellationToken);
        using var lease = await databases.LeaseAsync(municipality.AsTenant(), cancellationToken);
        await lease.Db.Database.MigrateAsync(cancellationToken);
        municipality.Migrated(provider.LatestTenantMigration);
    }
}
