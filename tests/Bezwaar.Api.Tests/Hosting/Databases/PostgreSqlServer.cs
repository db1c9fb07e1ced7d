using System.Diagnostics;
using Npgsql;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>
/// The server of BEZWAAR_TEST_POSTGRESQL, or one of the suite's own: PostgreSQL's programs on a directory and a socket that
/// are removed in the end. The suite's syncs nothing to disk: what its tests kill is the host. One that is going to be
/// stopped itself is <see cref="StartLasting"/>.
/// </summary>
internal sealed class PostgreSqlServer : ITestServer
{
    private const string ServerAccount = "postgres";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string template;
    private readonly string? directory;
    private readonly string? programs;

    private PostgreSqlServer(string template, string? directory = null, string? programs = null) => (this.template, this.directory, this.programs) = (template, directory, programs);

    public string? Missing { get; private init; }

    public static PostgreSqlServer Start()
    {
        if (Environment.GetEnvironmentVariable("BEZWAAR_TEST_POSTGRESQL") is { Length: > 0 } configured)
            return new(configured);
        return FindPrograms() is { } programs
            ? Start(programs, "fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_connections = 1500")
            : new("") { Missing = "There is no PostgreSQL here: install it, or set BEZWAAR_TEST_POSTGRESQL to a connection string of a user who may create databases." };
    }

    /// <summary>A server of a test's own, which keeps what it acknowledged; null where there are no programs.</summary>
    public static PostgreSqlServer? StartLasting(int maxConnections) =>
        FindPrograms() is { } programs ? Start(programs, $"max_connections = {maxConnections}", "superuser_reserved_connections = 0") : null;

    private static PostgreSqlServer Start(string programs, params string[] settings)
    {
        var directory = Directory.CreateTempSubdirectory("bezwaar-pg-").FullName;
        if (Environment.UserName == "root")
            Run("chown", ServerAccount, directory);
        RunAsServer(Path.Combine(programs, "initdb"), "-D", $"{directory}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C");
        File.AppendAllText($"{directory}/data/postgresql.conf", $"""

            listen_addresses = ''
            unix_socket_directories = '{directory}'
            {string.Join(Environment.NewLine, settings)}
            """);
        var server = new PostgreSqlServer($"Host={directory};Username=postgres", directory, programs);
        server.Continue();
        StopAfterwards(programs, directory);
        return server;
    }

    /// <summary>Ends the server as a crash does.</summary>
    public void Crash() => RunAsServer(Path.Combine(programs!, "pg_ctl"), "-D", $"{directory}/data", "-m", "immediate", "-w", "stop");

    public void Continue() => RunAsServer(Path.Combine(programs!, "pg_ctl"), "-D", $"{directory}/data", "-l", $"{directory}/log", "-w", "-t", "60", "start");

    public string ConnectionStringOf(string database) => new NpgsqlConnectionStringBuilder(template) { Database = database }.ToString();

    public Task DropAsync(string prefix) => ForEachAsync(prefix, "DROP DATABASE {0} WITH (FORCE)");

    public async Task ShutAsync(string database)
    {
        await ForEachAsync(database, "ALTER DATABASE {0} ALLOW_CONNECTIONS false");
        await using var connection = await ConnectAsync();
        await using var end = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", connection) { Parameters = { new() { Value = database } } };
        await end.ExecuteNonQueryAsync();
    }

    public Task OpenAsync(string database) => ForEachAsync(database, "ALTER DATABASE {0} ALLOW_CONNECTIONS true");

    /// <summary>On disk, after a checkpoint, stands what the tables and what they left behind hold.</summary>
    public IReadOnlyList<string> FilesOf(string database)
    {
        if (directory is null)
            return [];

        using var connection = new NpgsqlConnection(ConnectionStringOf("postgres") + ";Pooling=false");
        connection.Open();
        using var find = new NpgsqlCommand("CHECKPOINT", connection);
        find.ExecuteNonQuery();
        find.CommandText = "SELECT oid FROM pg_database WHERE datname = $1";
        find.Parameters.Add(new() { Value = database });
        // Beside tables and indexes, which have numbers for names, the server makes and removes small files of its own.
        return [.. Directory.GetFiles($"{directory}/data/base/{find.ExecuteScalar()}").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0]))];
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionStringOf("postgres")) { Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    private async Task ForEachAsync(string prefix, string statement)
    {
        await using var connection = await ConnectAsync();
        List<string> statements = [];
        await using (var find = new NpgsqlCommand("SELECT replace($2, '{0}', quote_ident(datname)) FROM pg_database WHERE starts_with(datname, $1)", connection))
        {
            find.Parameters.Add(new() { Value = prefix });
            find.Parameters.Add(new() { Value = statement });
            await using var rows = await find.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                statements.Add(rows.GetString(0));
        }

        foreach (var each in statements)
        {
#pragma warning disable CA2100 // The statements stand in this class; the server quoted the names.
            await using var command = new NpgsqlCommand(each, connection);
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string? FindPrograms() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => int.TryParse(Path.GetFileName(version), out var number) ? number : 0).Select(version => Path.Combine(version, "bin"))
            : [])
        .FirstOrDefault(directory => File.Exists(Path.Combine(directory, "initdb")) && File.Exists(Path.Combine(directory, "pg_ctl")));

    /// <summary>Stops the server when this process is gone, however it ended, and removes what it wrote.</summary>
    private static void StopAfterwards(string programs, string directory)
    {
        var (program, arguments) = AsServer(Path.Combine(programs, "pg_ctl"), "-D", $"{directory}/data", "-m", "immediate", "-w", "stop");
        Run("/bin/sh", "-c", $"(while kill -0 {Environment.ProcessId} 2>/dev/null; do sleep 1; done; {program} {string.Join(' ', arguments)}; rm -rf {directory}) &");
    }

    private static void RunAsServer(string program, params string[] arguments)
    {
        var (actual, all) = AsServer(program, arguments);
        Run(actual, all);
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static (string Program, string[] Arguments) AsServer(string program, params string[] arguments) => Environment.UserName == "root"
        ? ("setpriv", [$"--reuid={ServerAccount}", $"--regid={ServerAccount}", "--init-groups", program, .. arguments])
        : (program, arguments);

    private static void Run(string program, params string[] arguments)
    {
        // The server outlives pg_ctl and would hold on to its pipes, so nothing is read from them.
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program }, WorkingDirectory = "/" };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(Patience) || process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} did not succeed.");
    }
}
