using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence.SqlServer;

/// <summary>One database per municipality on SQL Server (2022 or newer) or Azure SQL.</summary>
internal sealed class SqlServerProvider(
    IDbContextFactory<SqlServerTenantDbContext> tenants, IDbContextFactory<SqlServerCatalogDbContext> catalogs, IOptions<DatabaseSettings> settings)
    : DatabaseProvider(typeof(SqlServerTenantDbContext))
{
    public const string ProviderName = "SqlServer";

    /// <summary>Raised by the platform itself where two transactions wait for each other's turn.</summary>
    public const int NoTurn = 50409;

    private const int CannotOpenDatabase = 4060;
    private const int DatabaseExists = 1801;

    public override string Name => ProviderName;

    /// <summary>A deadlock undoes all of a transaction.</summary>
    public override bool HasPartsThatFailAlone => false;

    public override string CatalogConnectionString => settings.Value.Catalog is { Length: > 0 } catalog ? catalog : throw Missing(nameof(DatabaseSettings.Catalog));

    private string Template => settings.Value.TemplateOf(Name) is { Length: > 0 } template ? template : throw Missing(nameof(DatabaseSettings.Municipality));

    public static void Register(IServiceCollection services)
    {
        services.AddDbContextFactory<SqlServerTenantDbContext>(SqlServerTenantDbContext.Configure);
        services.AddPooledDbContextFactory<SqlServerCatalogDbContext>((provider, options) => SqlServerCatalogDbContext.Configure(
            options, CatalogOf(provider.GetRequiredService<IOptions<DatabaseSettings>>().Value)));
        services.AddSingleton<DatabaseProvider, SqlServerProvider>();
    }

    /// <summary>Numbers: sys.messages, and for Azure SQL its list of transient and resource errors.</summary>
    public static DatabaseFailure? Classify(Exception exception) => exception is not SqlException { Number: var number } ? null : new(
        number switch
        {
            3906 or 3908 => DatabaseFailureKind.ReadOnly,
            1101 or 1105 or 9002 or 40544 => DatabaseFailureKind.Full,
            823 or 824 or 825 => DatabaseFailureKind.Corrupt,
            10928 or 10929 or 10936 or 17809 => DatabaseFailureKind.TooManyConnections,
            1205 or 1222 or 2601 or 2627 or 3960 or 3961 or NoTurn => DatabaseFailureKind.Conflict,
            515 or 547 or 2628 or 8152 => DatabaseFailureKind.Constraint,
            _ => DatabaseFailureKind.Unavailable,
        },
        $"{number}");

    /// <summary>Server and database alone: who may connect, and how, is configuration.</summary>
    public override string ConnectionStringFor(string slug)
    {
        var whole = new SqlConnectionStringBuilder(Template.Replace("{slug}", slug, StringComparison.Ordinal));
        return new SqlConnectionStringBuilder { DataSource = whole.DataSource, InitialCatalog = whole.InitialCatalog }.ToString();
    }

    public override string PlacementOf(string connectionString)
    {
        var said = new SqlConnectionStringBuilder(connectionString);
        if (said.Password.Length > 0)
            throw SecretInPlacement();
        return said is { DataSource.Length: > 0, InitialCatalog.Length: > 0 } ? said.ToString() : throw new ArgumentException("Name at least Server and Database.");
    }

    /// <summary>
    /// What the placement does not say comes from the template. No pool below EF Core: contexts keep their connection, and
    /// a pool for each municipality would grow without limit.
    /// </summary>
    public override string Complete(string placement)
    {
        var complete = new SqlConnectionStringBuilder(settings.Value.TemplateOf(Name));
        var said = new SqlConnectionStringBuilder(placement);
        foreach (string key in said.Keys)
        {
            if (said.ShouldSerialize(key))
                complete[key] = said[key];
        }

        return WithPlatformSettings(complete, pooling: false);
    }

    public override CatalogDbContext CreateCatalogContext()
    {
        _ = CatalogConnectionString;
        return catalogs.CreateDbContext();
    }

    public override async Task CreateDatabaseAsync(string placement, CancellationToken cancellationToken)
    {
        var target = new SqlConnectionStringBuilder(placement == settings.Value.Catalog ? placement : Complete(placement)) { Pooling = false };
        if (await ExistsAsync(target.ToString(), cancellationToken))
            return;

        var name = $"[{target.InitialCatalog.Replace("]", "]]", StringComparison.Ordinal)}]";
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(target.ToString()) { InitialCatalog = "master" }.ToString());
        await connection.OpenAsync(cancellationToken);
        try
        {
            await ExecuteAsync(connection, $"CREATE DATABASE {name} COLLATE {SqlServerCatalogDbContext.Collation}", cancellationToken);
        }
        catch (SqlException another) when (another.Number == DatabaseExists)
        {
            // Another host made it a moment ago.
        }

        // Readers do not wait for writers, and a backup reads one moment. Azure SQL has it so from the start.
        await ExecuteAsync(connection, $"ALTER DATABASE {name} SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE", cancellationToken);
        await ExecuteAsync(connection, $"ALTER DATABASE {name} SET ALLOW_SNAPSHOT_ISOLATION ON", cancellationToken);
    }

    protected override TenantDbContext NewTenantContext() => tenants.CreateDbContext();

    /// <summary>Contexts of the catalogue do not keep their connection, so there the driver's pool does; there is one catalogue.</summary>
    private static string? CatalogOf(DatabaseSettings settings) =>
        settings is { Provider: var name, Catalog: { Length: > 0 } catalog } && name.Equals(ProviderName, StringComparison.OrdinalIgnoreCase)
            ? WithPlatformSettings(new SqlConnectionStringBuilder(catalog), pooling: true)
            : null;

    private static string WithPlatformSettings(SqlConnectionStringBuilder builder, bool pooling)
    {
        builder.Pooling = pooling;
        builder.Enlist = false;
        if (!builder.ShouldSerialize("Application Name"))
            builder.ApplicationName = "Bezwaar";
        if (pooling && !builder.ShouldSerialize("Max Pool Size"))
            builder.MaxPoolSize = 20;
        return builder.ToString();
    }

    private static async Task<bool> ExistsAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (SqlException missing) when (missing.Number == CannotOpenDatabase)
        {
            return false;
        }
    }

    private static async Task ExecuteAsync(SqlConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
