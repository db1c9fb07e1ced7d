using System.Data;
using Bezwaar.Api.Platform.Persistence.Copying;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence.SqlServer;

internal sealed class SqlServerTenantDbContext(DbContextOptions<SqlServerTenantDbContext> options) : TenantDbContext(options)
{
    private const int RewriteTimeoutInSeconds = 3600;

    /// <summary>Tables and indexes are written anew; SQL Server itself (not Azure SQL, which has no such procedure) then overwrites what they left.</summary>
    private const string Rewrite = """
        DECLARE @statements nvarchar(max) = N'';
        SELECT @statements += N'ALTER INDEX ALL ON ' + QUOTENAME(SCHEMA_NAME([schema_id])) + N'.' + QUOTENAME([name]) + N' REBUILD;' FROM sys.tables;
        EXEC sys.sp_executesql @statements;
        IF SERVERPROPERTY('EngineEdition') NOT IN (5, 6, 11)
        BEGIN
            DECLARE @database sysname = DB_NAME();
            EXEC sys.sp_clean_db_free_space @dbname = @database;
        END
        """;

    public override string HowRewritten => Rewritten.Tables;

    /// <summary>Application locks of this database; the server frees them with the transaction, or with the connection of a host that died.</summary>
    public override async Task TakeTurnAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsOfCase)
            await LockAsync(Turn.Alone, "Shared", cancellationToken);
        await LockAsync(turn, "Exclusive", cancellationToken);
    }

    /// <summary>HOLDLOCK: two transactions that find no row must not both insert one.</summary>
    internal override string CountUpStatement(string table, string key, string count) =>
        $"""
        MERGE [{table}] WITH (HOLDLOCK) AS counter USING (SELECT @key AS wanted) AS asked ON counter.[{key}] = asked.wanted
        WHEN MATCHED THEN UPDATE SET [{count}] = counter.[{count}] + 1
        WHEN NOT MATCHED THEN INSERT ([{key}], [{count}]) VALUES (asked.wanted, 1)
        OUTPUT inserted.[{count}];
        """;

    internal static void Configure(DbContextOptionsBuilder options) =>
        ConfigureQueries(options.UseSqlServer(server => server.MigrationsHistoryTable("Migrations")));

    /// <summary>A connection that the server closed is found out at its next use.</summary>
    protected override bool IsStillThere() => IsConnected;

    public override async Task<bool> TryRewriteAsync(CancellationToken cancellationToken)
    {
        var timeout = Database.GetCommandTimeout();
        Database.SetCommandTimeout(RewriteTimeoutInSeconds);
        try
        {
            await Database.ExecuteSqlRawAsync(Rewrite, cancellationToken);
            return true;
        }
        finally
        {
            Database.SetCommandTimeout(timeout);
        }
    }

    internal static string HoldStatement(TenantTable table) => $"SELECT TOP (1) 1 FROM {table.QuotedName} WITH (TABLOCKX, HOLDLOCK)";

    /// <summary>Locks every table against writing; readers see the versions of rows and do not wait.</summary>
    public override async Task<IDbContextTransaction> HoldAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        foreach (var table in TenantTable.Of(this))
        {
            await using var hold = NewCommand(HoldStatement(table));
            await hold.ExecuteNonQueryAsync(cancellationToken);
        }

        return transaction;
    }

    public override Task<IDbContextTransaction> SnapshotAsync(CancellationToken cancellationToken) => Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);

    public override Task InsertAsync(TenantTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken) => SqlServerInsert.RunAsync(this, table, rows, cancellationToken);

    private Task<int> LockAsync(Turn turn, string mode, CancellationToken cancellationToken) => Database.ExecuteSqlAsync(
        $"""
        DECLARE @outcome int, @resource nvarchar(255) = {$"turn/{turn.Name}"};
        EXEC @outcome = sys.sp_getapplock @Resource = @resource, @LockMode = {mode}, @LockOwner = N'Transaction', @LockTimeout = -1;
        IF @outcome < 0 THROW {SqlServerProvider.NoTurn}, N'The turn could not be taken.', 1;
        """, cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.CollateTexts(SqlServerCatalogDbContext.Collation);
    }

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqlServerTenantDbContext>
    {
        public SqlServerTenantDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<SqlServerTenantDbContext>();
            Configure(options);
            return new SqlServerTenantDbContext(options.Options);
        }
    }
}

internal sealed class SqlServerCatalogDbContext(DbContextOptions<SqlServerCatalogDbContext> options) : CatalogDbContext(options)
{
    /// <summary>
    /// By code unit, as .NET compares ordinally. No UTF-8 collation: its lengths count bytes, and a name of 200 letters
    /// would not fit into 200.
    /// </summary>
    public const string Collation = "Latin1_General_100_BIN2";

    internal static void Configure(DbContextOptionsBuilder options, string? connectionString) =>
        options.UseSqlServer(connectionString, server => server.MigrationsHistoryTable("Migrations"));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.CollateTexts(Collation);
    }

    /// <summary>Used by the EF Core tools alone, to add a migration.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqlServerCatalogDbContext>
    {
        public SqlServerCatalogDbContext CreateDbContext(string[] args)
        {
            var options = new DbContextOptionsBuilder<SqlServerCatalogDbContext>();
            Configure(options, null);
            return new SqlServerCatalogDbContext(options.Options);
        }
    }
}
