using System.Reflection;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
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

    /// <summary>The same for engines beside the default one, by name: what the placement of a municipality that was moved there does not say.</summary>
    public IReadOnlyDictionary<string, string> Connections { get; init; } = new Dictionary<string, string>();

    /// <summary>Connection string of a municipality's database on this engine; null where none is set.</summary>
    public string? TemplateOf(string provider) =>
        Connections.FirstOrDefault(connection => IsSame(connection.Key, provider)).Value
        ?? (IsSame(Provider, provider) || IsSame(Provider, Sqlite.SqliteProvider.ProviderName) ? Municipality : null);

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// All that differs between database engines and is not in the model. Features and the rest of the platform know none of
/// them: a municipality is on the engine that the catalogue says, and one host serves municipalities on several.
/// </summary>
internal abstract class DatabaseProvider
{
    private readonly Lazy<string> latestTenantMigration;

    /// <param name="tenantContext">The engine's subclass of <see cref="TenantDbContext"/>, which its migrations name.</param>
    protected DatabaseProvider(Type tenantContext) => latestTenantMigration = new(() => (
        from type in tenantContext.Assembly.GetTypes()
        where type.GetCustomAttribute<DbContextAttribute>()?.ContextType == tenantContext
        select type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal)!);

    /// <summary>Value of the setting Database:Provider, and of the catalogue's column.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a database of this engine has one writer at a time.</summary>
    public virtual bool HasOneWriter => false;

    /// <summary>Whether a transaction survives whatever fails in a part of it, so that work of several people can share one.</summary>
    public abstract bool HasPartsThatFailAlone { get; }

    /// <summary>Connection string of the catalogue.</summary>
    public abstract string CatalogConnectionString { get; }

    /// <summary>The newest migration of a municipality's database that this build knows.</summary>
    public string LatestTenantMigration => latestTenantMigration.Value;

    /// <summary>Placement of a new municipality as the catalogue keeps it: where the database is, without a secret.</summary>
    public abstract string ConnectionStringFor(string slug);

    /// <summary>A placement as somebody typed it, in the form in which the catalogue keeps it.</summary>
    /// <exception cref="ArgumentException">It cannot be read, says too little, or holds a secret.</exception>
    public abstract string PlacementOf(string connectionString);

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

    /// <summary>Brings the schema up to date. Whoever comes second waits; what was broken off is done again.</summary>
    public virtual Task MigrateAsync(DbContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);

    protected abstract TenantDbContext NewTenantContext();

    protected ArgumentException SecretInPlacement() =>
        new($"Leave the password out: the catalogue keeps no secrets. It comes from {DatabaseSettings.Section}:{nameof(DatabaseSettings.Connections)}:{Name}, or {DatabaseSettings.Section}:{nameof(DatabaseSettings.Municipality)}.");

    protected StartupRefusedException Missing(string setting) => new($"{DatabaseSettings.Section}:{setting} is not set, which {Name} needs.");
}

/// <summary>The providers by name.</summary>
internal sealed class DatabaseProviders(IEnumerable<DatabaseProvider> providers, IOptions<DatabaseSettings> settings)
{
    /// <summary>All that there are.</summary>
    public static readonly IReadOnlyList<string> Names = [Sqlite.SqliteProvider.ProviderName, PostgreSql.PostgreSqlProvider.ProviderName, SqlServer.SqlServerProvider.ProviderName];

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
