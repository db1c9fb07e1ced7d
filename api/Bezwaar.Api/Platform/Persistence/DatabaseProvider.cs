using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Which databases new municipalities and the catalogue are placed in.</summary>
internal sealed class DatabaseSettings
{
    public const string Section = "Database";

    /// <summary>Sqlite (files in <see cref="PlatformOptions.DataDirectory"/>), PostgreSql or SqlServer.</summary>
    public string Provider { get; init; } = Sqlite.SqliteProvider.ProviderName;

    /// <summary>Connection string of the catalogue; not for Sqlite.</summary>
    public string? Catalog { get; init; }

    /// <summary>Connection string of a municipality's database, with {slug} where its name goes; not for Sqlite.</summary>
    public string? Municipality { get; init; }
}

/// <summary>
/// All that differs between database engines and is not in the model. Features and the rest of the platform know none of
/// them: a municipality is on the engine that the catalogue says, and one host serves municipalities on several.
/// </summary>
internal abstract class DatabaseProvider
{
    private readonly Lazy<string> latestTenantMigration;

    protected DatabaseProvider() => latestTenantMigration = new(() =>
    {
        using var context = NewTenantContext();
        return context.Database.GetMigrations().Last();
    });

    /// <summary>Value of the setting Database:Provider, and of the catalogue's column.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a database of this engine has one writer at a time.</summary>
    public virtual bool HasOneWriter => false;

    /// <summary>Connection string of the catalogue.</summary>
    public abstract string CatalogConnectionString { get; }

    /// <summary>The newest migration of a municipality's database that this build knows.</summary>
    public string LatestTenantMigration => latestTenantMigration.Value;

    /// <summary>Placement of a new municipality as the catalogue keeps it: where the database is, without a secret.</summary>
    public abstract string ConnectionStringFor(string slug);

    /// <summary>From the placement to what a connection is opened with: the credentials of the configuration, and what the platform needs of every connection.</summary>
    public abstract string Complete(string placement);

    /// <summary>A context that is not bound to a municipality yet.</summary>
    public TenantDbContext CreateTenantContext()
    {
        var context = NewTenantContext();
        context.Provider = this;
        return context;
    }

    /// <summary>A context of the catalogue.</summary>
    public abstract CatalogDbContext CreateCatalogContext();

    /// <summary>Makes the database where there is none yet. Serving never does: a missing database is an error.</summary>
    public abstract Task CreateDatabaseAsync(string placement, CancellationToken cancellationToken);

    protected abstract TenantDbContext NewTenantContext();

    protected StartupRefusedException Missing(string setting) => new($"{DatabaseSettings.Section}:{setting} is not set, which {Name} needs.");
}

/// <summary>The providers by name.</summary>
internal sealed class DatabaseProviders(IEnumerable<DatabaseProvider> providers, IOptions<DatabaseSettings> settings)
{
    private readonly Dictionary<string, DatabaseProvider> byName = providers.ToDictionary(provider => provider.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The provider of the catalogue and of new municipalities.</summary>
    public DatabaseProvider Default => byName.GetValueOrDefault(settings.Value.Provider)
        ?? throw new StartupRefusedException($"{DatabaseSettings.Section}:{nameof(DatabaseSettings.Provider)} must be one of: {string.Join(", ", byName.Keys.Order())}.");

    public DatabaseProvider Of(Tenant tenant) => Of(tenant.Provider);

    /// <exception cref="InvalidOperationException">A newer build placed a municipality where this one cannot look.</exception>
    public DatabaseProvider Of(string name) => byName.GetValueOrDefault(name) ?? throw new InvalidOperationException($"This build knows no database provider {name}.");
}

/// <summary>Lets the platform ask for a catalogue without knowing the provider.</summary>
internal sealed class CatalogFactory(DatabaseProviders providers) : IDbContextFactory<CatalogDbContext>
{
    public CatalogDbContext CreateDbContext() => providers.Default.CreateCatalogContext();
}

internal static class DatabaseProviderSetup
{
    public static void AddDatabaseProviders(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DatabaseSettings>(configuration.GetSection(DatabaseSettings.Section));
        Sqlite.SqliteProvider.Register(services);
        PostgreSql.PostgreSqlProvider.Register(services);
        SqlServer.SqlServerProvider.Register(services);
        services.AddSingleton<DatabaseProviders>();
        services.AddSingleton<IDbContextFactory<CatalogDbContext>, CatalogFactory>();
    }
}
