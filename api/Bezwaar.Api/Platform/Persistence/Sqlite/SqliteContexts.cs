using System.Data.Common;
using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

internal sealed class SqliteTenantDbContext(DbContextOptions<SqliteTenantDbContext> options) : TenantDbContext(options)
{
    /// <summary>See sqlite.org/rescode.html.</summary>
    private const int CannotOpen = 14;

    /// <summary>In milliseconds: looking costs more than most of what a query does.</summary>
    private const int SeenFor = 100;

    private SqliteCheckpoint? checkpoint;
    private long seenAt;

    internal SqliteStatements Statements { get; } = new();

    private bool HasFile => File.Exists(Database.GetDbConnection().DataSource);

    internal override string CountUpStatement(string table, string key, string count) =>
        $"""INSERT INTO "{table}" ("{key}", "{count}") VALUES (@key, 1) ON CONFLICT ("{key}") DO UPDATE SET "{count}" = "{table}"."{count}" + 1 RETURNING "{count}" """;

    internal static void Configure(DbContextOptionsBuilder options) =>
        ConfigureQueries(options.UseSqlite(sqlite => sqlite.MigrationsHistoryTable("Migrations")).AddInterceptors(SqliteConnectionSettings.Instance, SqliteStatements.Interceptor.Instance));

    protected override DbCommand CreateCommand() => new SqliteStatement(Statements, (SqliteConnection)Database.GetDbConnection());

    public override string HowRewritten => Rewritten.Files;

    internal override Task BeginPartAsync() => ExecuteAsync($"SAVEPOINT {Part}");

    internal override Task UndoPartAsync() => ExecuteAsync($"ROLLBACK TO {Part}");

    internal override Task EndPartAsync() => ExecuteAsync($"RELEASE {Part}");

    /// <summary>A transaction has the file to itself from its beginning.</summary>
    public override Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken) => Task.CompletedTask;

    internal override void TidyAfterWriting() => (checkpoint ??= new((SqliteConnection)Database.GetDbConnection())).StartIfDue();

    /// <summary>An open file that was removed goes on working, which does a reader no harm for a moment.</summary>
    protected override bool IsStillThere()
    {
        if (Environment.TickCount64 - seenAt < SeenFor)
            return true;
        if (!HasFile)
            return false;

        seenAt = Environment.TickCount64;
        return true;
    }

    /// <summary>What is written to a file that was removed is lost with the connection.</summary>
    internal override void EnsureStillThere()
    {
        if (!HasFile)
            throw new SqliteException("The database file is not where it was.", CannotOpen);
    }

    /// <summary>
    /// Overwriting what is deleted is not enough: where rows moved between pages, SQLite leaves copies in the pages' unused
    /// room (of a thousand deleted rows, parts of some seven). The write-ahead log is cut off last, as it holds the old pages.
    /// </summary>
    public override async Task<bool> TryRewriteAsync(CancellationToken cancellationToken)
    {
        await Database.ExecuteSqlRawAsync("VACUUM;", cancellationToken);
        await using var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        return await command.ExecuteScalarAsync(cancellationToken) is 0L;
    }

    /// <summary>A transaction of EF Core takes the file's one place for a writer at its beginning.</summary>
    public override Task<IDbContextTransaction> HoldAsync(CancellationToken cancellationToken) => Database.BeginTransactionAsync(cancellationToken);

    public override async Task<IDbContextTransaction> SnapshotAsync(CancellationToken cancellationToken) =>
        (await Database.UseTransactionAsync(((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true), cancellationToken))!;

    public override Task InsertAsync(TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken) => SqliteInsert.RunAsync(this, table, rows, cancellationToken);

    /// <summary>Prepared, which statements of EF Core's savepoints are not.</summary>
    private async Task ExecuteAsync(string statement)
    {
        await using var command = NewCommand(statement);
        await command.ExecuteScalarAsync(CancellationToken.None);
    }

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
