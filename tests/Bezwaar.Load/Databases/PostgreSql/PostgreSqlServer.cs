using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>The server of a run: the one that the environment names, or one of its own (<see cref="LocalPostgreSql"/>).</summary>
internal sealed class PostgreSqlServer : DatabaseServer
{
    /// <summary>Connection string of a server whose role may create databases; not an option, because it may hold a password.</summary>
    public const string Variable = "BEZWAAR_LOAD_POSTGRESQL";

    private readonly string connectionString;
    private readonly bool keeps;
    private readonly LocalPostgreSql? own;

    private PostgreSqlServer(string connectionString, bool keeps, LocalPostgreSql? own) => (this.connectionString, this.keeps, this.own) = (connectionString, keeps, own);

    public override string Kind => PostgreSqlDatabase.Name;

    public static async Task<PostgreSqlServer> StartAsync(DirectoryInfo? keep, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return new PostgreSqlServer(given, keep is not null, null);

        var own = await LocalPostgreSql.StartAsync(keep, cancellationToken);
        return new PostgreSqlServer(own.ConnectionString, keep is not null, own);
    }

    public override DatabaseSet SetFor(DirectoryInfo directory, int objections) => new PostgreSqlSet(
        connectionString, string.Create(CultureInfo.InvariantCulture, $"{RandomNumberGenerator.GetHexString(8, lowercase: true)}_{objections}"), keeps, directory);

    public override ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return own?.DisposeAsync() ?? ValueTask.CompletedTask;
    }
}
