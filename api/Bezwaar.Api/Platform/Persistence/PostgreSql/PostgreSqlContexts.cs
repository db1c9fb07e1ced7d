using System.Data;
using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Bezwaar.Api.Platform.Persistence.PostgreSql;

internal sealed class PostgreSqlTenantDbContext(DbContextOptions<PostgreSqlTenantDbContext> options) : TenantDbContext(options)
{
    /// <summary>Longer than any of the platform's statements takes, and no longer than anybody waits for a page.</summary>
    private const int RewriteTimeoutInSeconds = 3600;

    public override string HowRewritten => Rewritten.Tables;

    /// <summary>Advisory locks of this database; the server frees them with the transaction, or with the connection of a host that died.</summary>
    public override Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken) => turn.IsOfCase
        ? Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared(hashtextextended({Turn.Alone.Name}, 0)), pg_advisory_xact_lock(hashtextextended({turn.Name}, 0))", cancellationToken)
        : Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({turn.Name}, 0))", cancellationToken);

    internal override string CountUpStatement(string table, string key, string count) =>
        $"""INSERT INTO "{table}" ("{key}", "{count}") VALUES (@key, 1) ON CONFLICT ("{key}") DO UPDATE SET "{count}" = "{table}"."{count}" + 1 RETURNING "{count}" """;

    internal static void Configure(DbContextOptionsBuilder options) =>
        ConfigureQueries(options.UseNpgsql(postgres => postgres.MigrationsHistoryTable("Migrations")));

    /// <summary>A connection that the server closed is found out at its next use.</summary>
    protected override bool IsStillThere() => IsConnected;

    /// <summary>
    /// Writes every table and index to new files and removes the old ones. VACUUM alone would leave deleted rows readable in
    /// their pages. The write-ahead log of the server holds them until it is recycled: that is the server's, as its backups are.
    /// </summary>
    public override async Task<bool> TryRewriteAsync(CancellationToken cancellationToken)
    {
        var timeout = Database.GetCommandTimeout();
        Database.SetCommandTimeout(RewriteTimeoutInSeconds);
        try
        {
            await Database.ExecuteSqlRawAsync("SET lock_timeout = '30s'", cancellationToken);
            await Database.ExecuteSqlRawAsync("VACUUM (FULL, ANALYZE)", cancellationToken);
            return true;
        }
        catch (PostgresException held) when (held.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            Database.SetCommandTimeout(timeout);
            await Database.ExecuteSqlRawAsync("RESET lock_timeout", CancellationToken.None);
        }
    }

    /// <summary>Locks every table against writing. The hold may be idle for longer than a transaction of a request may.</summary>
    public override async Task<IDbContextTransaction> HoldAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await using var hold = NewCommand(
            $"SET LOCAL idle_in_transaction_session_timeout = 0; LOCK TABLE {string.Join(", ", TenantTable.Of(this).Select(table => table.QuotedName))} IN SHARE ROW EXCLUSIVE MODE");
        await hold.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }

    public override async Task<IDbContextTransaction> SnapshotAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await using var stay = NewCommand("SET LOCAL idle_in_transaction_session_timeout = 0");
        await stay.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }

    public override Task InsertAsync(TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken) => PostgreSqlInsert.RunAsync(this, table, rows, cancellationToken);

    public override Task AfterCopyAsync(CancellationToken cancellationToken) => PostgreSqlInsert.AdvanceSequencesAsync(this, cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.CollateTexts(PostgreSqlCatalogDbContext.Collation);
    }

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlTenantDbContext>
    {
        public PostgreSqlTenantDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<PostgreSqlTenantDbContext>();
            Configure(options);
            return new PostgreSqlTenantDbContext(options.Options);
        }
    }
}

internal sealed class PostgreSqlCatalogDbContext(DbContextOptions<PostgreSqlCatalogDbContext> options) : CatalogDbContext(options)
{
    /// <summary>By code point, as on SQLite. It is the server's own and never changes, so that no update of the system breaks an index.</summary>
    public const string Collation = "C";

    internal static void Configure(DbContextOptionsBuilder options, string? connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres.MigrationsHistoryTable("Migrations"));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.CollateTexts(Collation);
    }

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlCatalogDbContext>
    {
        public PostgreSqlCatalogDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<PostgreSqlCatalogDbContext>();
            Configure(options, null);
            return new PostgreSqlCatalogDbContext(options.Options);
        }
    }
}
