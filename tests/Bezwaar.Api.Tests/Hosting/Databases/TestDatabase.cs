using Bezwaar.Api.Platform.Persistence.PostgreSql;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>On what the suite runs: BEZWAAR_TEST_DATABASE is sqlite (default), postgresql or sqlserver.</summary>
internal static class TestDatabase
{
    public static readonly string Provider = Environment.GetEnvironmentVariable("BEZWAAR_TEST_DATABASE")?.ToLowerInvariant() switch
    {
        null or "" or "sqlite" => SqliteProvider.ProviderName,
        "postgresql" => PostgreSqlProvider.ProviderName,
        "sqlserver" => SqlServerProvider.ProviderName,
        var other => throw new InvalidOperationException($"BEZWAAR_TEST_DATABASE is {other}; use sqlite, postgresql or sqlserver."),
    };

    private static readonly Lazy<ITestServer?> Started = new(() => Provider switch
    {
        PostgreSqlProvider.ProviderName => PostgreSqlServer.Start(),
        SqlServerProvider.ProviderName => SqlServer.Start(),
        _ => null,
    });

    private static readonly Lazy<ITestServer> Beside = new(PostgreSqlServer.Start);

    /// <summary>A PostgreSQL whatever the suite runs on, for what goes from one engine to another.</summary>
    public static ITestServer PostgreSql => Provider == PostgreSqlProvider.ProviderName ? Server! : Beside.Value;

    public static bool IsSqlite => Provider == SqliteProvider.ProviderName;

    /// <summary>The server, started by the first that needs it; null on SQLite.</summary>
    public static ITestServer? Server => Started.Value;

    /// <summary>Why nothing can run; null where it can.</summary>
    public static string? Missing => Server?.Missing;

    /// <summary>Ends a test that asks for what there is only with a database.</summary>
    public static T Skip<T>()
    {
        Assert.Skip(Missing ?? "");
        return default;
    }

    /// <summary>What makes a host put its databases there, each name of them beginning with the prefix.</summary>
    public static IEnumerable<(string Setting, string Value)> Settings(string prefix) => Server is { Missing: null } server
        ? [("Database:Provider", Provider), ("Database:Catalog", server.ConnectionStringOf($"{prefix}-catalog")), ("Database:Municipality", server.ConnectionStringOf($"{prefix}-{{slug}}"))]
        : [];

    /// <summary>A placement at which the same database can be read alone.</summary>
    public static string ReadOnly(string placement)
    {
        Assert.SkipWhen(Provider == SqlServerProvider.ProviderName, "SQL Server has no connection that can only read.");
        return IsSqlite
            ? new SqliteConnectionStringBuilder(placement) { Mode = SqliteOpenMode.ReadOnly }.ToString()
            : new NpgsqlConnectionStringBuilder(placement) { Options = "-c default_transaction_read_only=on" }.ToString();
    }

    /// <summary>For what is about SQLite's files.</summary>
    public static void OnlyOnSqlite(string why) => Assert.SkipUnless(IsSqlite, $"About SQLite alone: {why}");

    /// <summary>For what is about PostgreSQL's connections.</summary>
    public static void OnlyOnPostgreSql(string why) => Assert.SkipUnless(Provider == PostgreSqlProvider.ProviderName, $"About PostgreSQL alone: {why}");
}

/// <summary>A database server for the run.</summary>
internal interface ITestServer
{
    /// <summary>Why there is none; null where it runs.</summary>
    string? Missing { get; }

    string ConnectionStringOf(string database);

    /// <summary>Removes the databases whose name begins so.</summary>
    Task DropAsync(string prefix);

    /// <summary>Lets nobody into a database any more, and those who are in it out.</summary>
    Task ShutAsync(string database);

    Task OpenAsync(string database);

    /// <summary>The files of a database, where they can be read from here; else none.</summary>
    IReadOnlyList<string> FilesOf(string database);
}
