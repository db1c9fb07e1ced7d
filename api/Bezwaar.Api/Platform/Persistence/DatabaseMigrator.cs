using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Creates and migrates databases. Used by the command line and by the development default, never by requests.</summary>
internal sealed class DatabaseMigrator(DatabaseProviders providers, TenantDbContextFactory databases)
{
    public async Task MigrateCatalogAsync(CancellationToken cancellationToken)
    {
        await providers.Default.CreateDatabaseAsync(providers.Default.CatalogConnectionString, cancellationToken);
        await using var catalog = providers.Default.CreateCatalogContext();
        await providers.Default.MigrateAsync(catalog, cancellationToken);
    }

    /// <summary>Makes the database where there is none and brings it up to date. One that a newer build migrated stays as it is.</summary>
    public async Task MigrateAsync(Municipality municipality, CancellationToken cancellationToken)
    {
        var latest = providers.Of(municipality.Provider).LatestTenantMigration;
        if (IsBehind(municipality.SchemaVersion, latest))
            municipality.Migrated(await MigrateAsync(municipality.AsTenant(), cancellationToken));
    }

    /// <summary>The same at a placement of its own choice; gives the migration that it ends at.</summary>
    public async Task<string> MigrateAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var provider = providers.Of(tenant);
        await provider.CreateDatabaseAsync(tenant.ConnectionString, cancellationToken);
        using var lease = await databases.LeaseAsync(tenant, cancellationToken);
        await provider.MigrateAsync(lease.Db, cancellationToken);
        return provider.LatestTenantMigration;
    }

    /// <summary>Whether a database misses migrations of this build. One that is ahead serves: see <see cref="ContractStepAttribute"/>.</summary>
    public bool IsBehind(Tenant tenant) => IsBehind(tenant.SchemaVersion, providers.Of(tenant).LatestTenantMigration);

    private static bool IsBehind(string schemaVersion, string latest) => string.CompareOrdinal(schemaVersion, latest) < 0;
}
