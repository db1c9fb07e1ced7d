using Bezwaar.Load.Hosts;
using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>Databases of the server, copied by the server itself.</summary>
/// <param name="run">Part of every name, so that two runs on one server do not meet.</param>
internal sealed class PostgreSqlSet(string server, string run, bool keeps, DirectoryInfo directory) : DatabaseSet(directory)
{
    private readonly List<string> made = [NameOf(run, "catalog"), NameOf(run, PlatformSetUp.Slug)];

    public override IReadOnlyDictionary<string, string> PlatformSettings { get; } = new Dictionary<string, string>
    {
        ["Database__Provider"] = "PostgreSql",
        ["Database__Catalog"] = On(server, NameOf(run, "catalog")),
        ["Database__Municipality"] = On(server, NameOf(run, "{slug}")),
    };

    public override MunicipalityDatabase Municipality => PostgreSqlDatabase.On(server, NameOf(run, PlatformSetUp.Slug));

    public override async Task<bool> TryTakeKeptAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        if (!keeps || (await connection.ColumnAsync<int>($"SELECT 1 FROM pg_database WHERE datname = '{KeptAs(name)}'", cancellationToken)).Count == 0)
            return false;

        await connection.ExecuteAsync($"DROP DATABASE \"{NameOf(run, PlatformSetUp.Slug)}\" WITH (FORCE)", cancellationToken);
        await CopyAsync(connection, KeptAs(name), NameOf(run, PlatformSetUp.Slug), cancellationToken);
        return true;
    }

    /// <summary>Renamed when it is whole, so that a run that is ended in between keeps nothing.</summary>
    public override async Task KeepAsync(string name, CancellationToken cancellationToken)
    {
        if (!keeps)
            return;

        await using var connection = await ConnectAsync(cancellationToken);
        var part = NameOf(run, "part");
        made.Add(part);
        await CopyAsync(connection, NameOf(run, PlatformSetUp.Slug), part, cancellationToken);
        await connection.ExecuteAsync($"ALTER DATABASE \"{part}\" RENAME TO \"{KeptAs(name)}\"", cancellationToken);
    }

    public override async Task<MunicipalityDatabase> CopyAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        made.Add(NameOf(run, name));
        await CopyAsync(connection, NameOf(run, PlatformSetUp.Slug), NameOf(run, name), cancellationToken);
        return PostgreSqlDatabase.On(server, NameOf(run, name));
    }

    public override async ValueTask DisposeAsync()
    {
        await using var connection = await ConnectAsync(CancellationToken.None);
        foreach (var name in made)
            await connection.ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)", CancellationToken.None);
        await base.DisposeAsync();
    }

    /// <summary>Copies files instead of writing every page to the log first.</summary>
    private static Task CopyAsync(NpgsqlConnection connection, string from, string to, CancellationToken cancellationToken) =>
        connection.ExecuteAsync($"CREATE DATABASE \"{to}\" TEMPLATE \"{from}\" STRATEGY FILE_COPY", cancellationToken);

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(On(server, "postgres"));
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static string On(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ToString();

    private static string NameOf(string run, string database) => $"bezwaar_load_{run}_{database}";

    private static string KeptAs(string name) => $"bezwaar_load_kept_{name}";
}
