using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>Files in the data directory: nothing to install, for a small platform and for development.</summary>
internal sealed class SqliteProvider(
    IDbContextFactory<SqliteTenantDbContext> tenants, IDbContextFactory<SqliteCatalogDbContext> catalogs, IOptions<PlatformOptions> options, IHostEnvironment environment)
    : DatabaseProvider(typeof(SqliteTenantDbContext))
{
    public const string ProviderName = "Sqlite";

    // Primary result codes, see sqlite.org/rescode.html.
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int Constraint = 19;
    private const int NoDatabase = 26;
    private const int PrimaryKeyTaken = 1555;
    private const int UniqueKeyTaken = 2067;

    public override string Name => ProviderName;

    public override bool HasOneWriter => true;

    public override bool HasPartsThatFailAlone => true;

    public override string CatalogConnectionString => CatalogOf(options.Value, environment);

    public static void Register(IServiceCollection services)
    {
        SqliteEngine.Prepare();
        services.AddDbContextFactory<SqliteTenantDbContext>(SqliteTenantDbContext.Configure);
        services.AddPooledDbContextFactory<SqliteCatalogDbContext>((provider, options) => SqliteCatalogDbContext.Configure(
            options, CatalogOf(provider.GetRequiredService<IOptions<PlatformOptions>>().Value, provider.GetRequiredService<IHostEnvironment>())));
        services.AddSingleton<DatabaseProvider, SqliteProvider>();
    }

    public static DatabaseFailure? Classify(Exception exception) => exception is not SqliteException sqlite ? null : new(
        sqlite.SqliteErrorCode switch
        {
            ReadOnly => DatabaseFailureKind.ReadOnly,
            Corrupt or NoDatabase => DatabaseFailureKind.Corrupt,
            Full => DatabaseFailureKind.Full,
            Constraint when sqlite.SqliteExtendedErrorCode is PrimaryKeyTaken or UniqueKeyTaken => DatabaseFailureKind.Conflict,
            Constraint => DatabaseFailureKind.Constraint,
            _ => DatabaseFailureKind.Unavailable,
        },
        $"{sqlite.SqliteExtendedErrorCode}");

    public override string ConnectionStringFor(string slug) =>
        SqliteConnectionSettings.ConnectionStringFor(Path.Combine(RootOf(options.Value, environment), "municipalities", $"{slug}.db"));

    /// <summary>The path of a file, or a connection string with it.</summary>
    public override string PlacementOf(string connectionString)
    {
        var file = connectionString.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(connectionString).DataSource : connectionString;
        return file.Length > 0 ? SqliteConnectionSettings.ConnectionStringFor(Path.GetFullPath(file)) : throw new ArgumentException("Name the file of the database.");
    }

    public override string Complete(string placement) => placement;

    public override CatalogDbContext CreateCatalogContext() => catalogs.CreateDbContext();

    /// <summary>Makes the file in write-ahead mode, which SQLite remembers in the file.</summary>
    public override async Task CreateDatabaseAsync(string placement, CancellationToken cancellationToken)
    {
        var builder = new SqliteConnectionStringBuilder(placement) { Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false };
        if (Path.GetDirectoryName(Path.GetFullPath(builder.DataSource)) is { } directory)
            Directory.CreateDirectory(directory);

        await using var connection = new SqliteConnection(builder.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override Task MigrateAsync(DbContext db, CancellationToken cancellationToken) => SqliteMigrationLock.MigrateAsync(db, cancellationToken);

    protected override TenantDbContext NewTenantContext() => tenants.CreateDbContext();

    private static string CatalogOf(PlatformOptions options, IHostEnvironment environment) =>
        SqliteConnectionSettings.ConnectionStringFor(Path.Combine(RootOf(options, environment), "catalog.db"));

    private static string RootOf(PlatformOptions options, IHostEnvironment environment) => Path.GetFullPath(options.DataDirectory, environment.ContentRootPath);
}
