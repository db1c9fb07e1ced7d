using Microsoft.Data.SqlClient;
using Testcontainers.MsSql;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>The server of BEZWAAR_TEST_SQLSERVER, or a container where Docker answers; else the run skips every test and says why.</summary>
internal sealed class SqlServer : ITestServer
{
    private readonly string template;

    private SqlServer(string template) => this.template = template;

    public string? Missing { get; private init; }

    public static SqlServer Start()
    {
        if (Environment.GetEnvironmentVariable("BEZWAAR_TEST_SQLSERVER") is { Length: > 0 } configured)
            return new(configured);

        try
        {
            var container = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
            container.StartAsync().GetAwaiter().GetResult();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => container.DisposeAsync().AsTask().GetAwaiter().GetResult();
            return new(container.GetConnectionString());
        }
        catch (Exception exception)
        {
            return new("") { Missing = $"There is no SQL Server here ({exception.GetType().Name}): set BEZWAAR_TEST_SQLSERVER to a connection string of a login that may create databases, or start Docker." };
        }
    }

    public string ConnectionStringOf(string database) => new SqlConnectionStringBuilder(template) { InitialCatalog = database }.ToString();

    public Task DropAsync(string prefix) => ForEachAsync(prefix, "ALTER DATABASE {0} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE {0};");

    public Task ShutAsync(string database) => ForEachAsync(database, "ALTER DATABASE {0} SET OFFLINE WITH ROLLBACK IMMEDIATE;");

    public Task OpenAsync(string database) => ForEachAsync(database, "ALTER DATABASE {0} SET ONLINE;");

    public IReadOnlyList<string> FilesOf(string database) => [];

    private async Task ForEachAsync(string prefix, string statement)
    {
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(ConnectionStringOf("master")) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new SqlCommand(
            """
            DECLARE @statements nvarchar(max) = N'';
            SELECT @statements += REPLACE(@statement, N'{0}', QUOTENAME([name])) FROM sys.databases WHERE LEFT([name], LEN(@prefix)) = @prefix;
            EXEC sys.sp_executesql @statements;
            """,
            connection);
        command.Parameters.AddWithValue("@statement", statement);
        command.Parameters.AddWithValue("@prefix", prefix);
        await command.ExecuteNonQueryAsync();
    }
}
