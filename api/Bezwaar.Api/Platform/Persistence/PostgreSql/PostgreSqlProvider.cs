using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Bezwaar.Api.Platform.Persistence.PostgreSql;

/// <summary>One database per municipality on a PostgreSQL server (15 or newer).</summary>
internal sealed class PostgreSqlProvider(
    IDbContextFactory<PostgreSqlTenantDbContext> tenants, IDbContextFactory<PostgreSqlCatalogDbContext> catalogs, IOptions<DatabaseSettings> settings)
    : DatabaseProvider(typeof(PostgreSqlTenantDbContext))
{
    public const string ProviderName = "PostgreSql";

    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(30);

    private const string MaintenanceDatabase = "postgres";

    /// <summary>Else Npgsql stores 9999-12-31, which stands for "no deadline", as infinity, and another engine would not.</summary>
    static PostgreSqlProvider() => AppContext.SetSwitch("Npgsql.DisableDateTimeInfinityConversions", true);

    public override string Name => ProviderName;

    public override bool HasPartsThatFailAlone => true;

    public override string CatalogConnectionString => settings.Value.Catalog is { Length: > 0 } catalog ? catalog : throw Missing(nameof(DatabaseSettings.Catalog));

    private string Template => settings.Value.TemplateOf(Name) is { Length: > 0 } template ? template : throw Missing(nameof(DatabaseSettings.Municipality));

    public static void Register(IServiceCollection services)
    {
        services.AddDbContextFactory<PostgreSqlTenantDbContext>(PostgreSqlTenantDbContext.Configure);
        services.AddPooledDbContextFactory<PostgreSqlCatalogDbContext>((provider, options) => PostgreSqlCatalogDbContext.Configure(
            options, CatalogOf(provider.GetRequiredService<IOptions<DatabaseSettings>>().Value)));
        services.AddSingleton<DatabaseProvider, PostgreSqlProvider>();
    }

    /// <summary>Codes: PostgreSQL, appendix A.</summary>
    public static DatabaseFailure? Classify(Exception exception) => exception switch
    {
        PostgresException { SqlState: var state } => new(
            state switch
            {
                PostgresErrorCodes.ReadOnlySqlTransaction => DatabaseFailureKind.ReadOnly,
                PostgresErrorCodes.DiskFull => DatabaseFailureKind.Full,
                PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => DatabaseFailureKind.Corrupt,
                PostgresErrorCodes.TooManyConnections => DatabaseFailureKind.TooManyConnections,
                PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => DatabaseFailureKind.Conflict,
                _ when state.StartsWith("22", StringComparison.Ordinal) || state.StartsWith("23", StringComparison.Ordinal) => DatabaseFailureKind.Constraint,
                _ => DatabaseFailureKind.Unavailable,
            },
            state),
        NpgsqlException => new(DatabaseFailureKind.Unavailable, "-"),
        // What Npgsql 10.0.3 throws, now and then, over a connection that broke while a prepared statement was sent.
        NullReferenceException { Source: "Npgsql" } => new(DatabaseFailureKind.Unavailable, "-"),
        _ => null,
    };

    /// <summary>Host, port and database alone: who may connect, and how, is configuration.</summary>
    public override string ConnectionStringFor(string slug)
    {
        var whole = new NpgsqlConnectionStringBuilder(Template.Replace("{slug}", slug, StringComparison.Ordinal));
        return new NpgsqlConnectionStringBuilder { Host = whole.Host, Port = whole.Port, Database = whole.Database }.ToString();
    }

    public override string PlacementOf(string connectionString)
    {
        var said = new NpgsqlConnectionStringBuilder(connectionString);
        if (said.Password is { Length: > 0 })
            throw SecretInPlacement();
        return said is { Host.Length: > 0, Database.Length: > 0 } ? said.ToString() : throw new ArgumentException("Name at least Host and Database.");
    }

    /// <summary>
    /// What the placement does not say comes from the template. No pool below EF Core: contexts keep their connection, and
    /// a pool for each municipality would grow without limit. Statements are prepared at their second use. A host that
    /// hangs in a transaction loses its locks after a minute.
    /// </summary>
    public override string Complete(string placement)
    {
        var complete = settings.Value.TemplateOf(Name) is { Length: > 0 } template ? new NpgsqlConnectionStringBuilder(template) : [];
        foreach (var (key, value) in new NpgsqlConnectionStringBuilder(placement))
            complete[key] = value;
        return WithPlatformSettings(complete, pooling: false);
    }

    public override CatalogDbContext CreateCatalogContext()
    {
        _ = CatalogConnectionString;
        return catalogs.CreateDbContext();
    }

    public override async Task CreateDatabaseAsync(string placement, CancellationToken cancellationToken)
    {
        var target = new NpgsqlConnectionStringBuilder(placement == settings.Value.Catalog ? placement : Complete(placement)) { Pooling = false };
        if (await ExistsAsync(target.ToString(), cancellationToken))
            return;

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(target.ToString()) { Database = MaintenanceDatabase }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        // Texts sort and compare by code point, as the model's columns do, whatever the server's own language is.
        command.CommandText = $"""CREATE DATABASE "{target.Database!.Replace("\"", "\"\"", StringComparison.Ordinal)}" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'""";
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException another) when (another.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another host made it a moment ago.
        }
    }

    /// <summary>
    /// One at a time. EF Core's own lock ends with the transaction of each migration: who comes second would begin in between
    /// and do the next one as well. A connection that ends gives this lock back.
    /// </summary>
    public override async Task MigrateAsync(DbContext db, CancellationToken cancellationToken)
    {
        var timeout = db.Database.GetCommandTimeout();
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            db.Database.SetCommandTimeout(LongestMigration);
            await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_lock(6192026);", cancellationToken);
            await base.MigrateAsync(db, cancellationToken);
        }
        finally
        {
            if (db.Database.GetDbConnection().State is ConnectionState.Open)
                await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_unlock_all();", CancellationToken.None);
            db.Database.SetCommandTimeout(timeout);
            await db.Database.CloseConnectionAsync();
        }
    }

    protected override TenantDbContext NewTenantContext() => tenants.CreateDbContext();

    /// <summary>Contexts of the catalogue do not keep their connection, so there the driver's pool does; there is one catalogue.</summary>
    private static string? CatalogOf(DatabaseSettings settings) =>
        settings is { Provider: var name, Catalog: { Length: > 0 } catalog } && name.Equals(ProviderName, StringComparison.OrdinalIgnoreCase)
            ? WithPlatformSettings(new NpgsqlConnectionStringBuilder(catalog), pooling: true)
            : null;

    private static string WithPlatformSettings(NpgsqlConnectionStringBuilder builder, bool pooling)
    {
        builder.Pooling = pooling;
        builder.Enlist = false;
        builder.MaxAutoPrepare = 100;
        builder.AutoPrepareMinUsages = 2;
        builder.ApplicationName ??= "Bezwaar";
        builder.Options ??= "-c idle_in_transaction_session_timeout=60s";
        if (pooling && !builder.ShouldSerialize("Maximum Pool Size"))
            builder.MaxPoolSize = 20;
        return builder.ToString();
    }

    private static async Task<bool> ExistsAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException missing) when (missing.SqlState is PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }
}
