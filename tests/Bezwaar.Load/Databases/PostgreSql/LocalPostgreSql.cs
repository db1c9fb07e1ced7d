using Bezwaar.Load.Hosts;
using Npgsql;

namespace Bezwaar.Load.Databases.PostgreSql;

/// <summary>
/// A PostgreSQL server of the run's own, from the installed binaries. It listens on a socket in its own directory and
/// nowhere else, so that it needs no password; only the account that runs it, and root, can reach that. It refuses to run
/// as root, so root gives it to another account.
/// </summary>
internal sealed class LocalPostgreSql : IAsyncDisposable
{
    private static readonly string[] Accounts = ["postgres", "nobody"];

    private readonly DirectoryInfo directory;
    private readonly string account;
    private readonly bool isKept;
    private ChildProcess? server;

    private LocalPostgreSql(DirectoryInfo directory, string account, bool isKept) => (this.directory, this.account, this.isKept) = (directory, account, isKept);

    public string ConnectionString => new NpgsqlConnectionStringBuilder { Host = directory.FullName, Username = "bezwaar", Database = "postgres", Pooling = false }.ToString();

    private string Data => Path.Combine(directory.FullName, "data");

    public static async Task<LocalPostgreSql> StartAsync(DirectoryInfo? keep, CancellationToken cancellationToken)
    {
        // Not below the run's own temporary directory, which no other account may enter.
        var directory = new DirectoryInfo(keep is null ? Path.Combine(Path.GetTempPath(), $"bezwaar-load-{Path.GetRandomFileName()}") : Path.Combine(keep.FullName, "postgresql"));
        var local = new LocalPostgreSql(directory, Environment.IsPrivilegedProcess ? FindAccount() : Environment.UserName, keep is not null);
        try
        {
            await local.StartAsync(cancellationToken);
            return local;
        }
        catch
        {
            await local.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await RunAsync("pg_ctl", ["stop", "--pgdata", Data, "--mode", "fast"], CancellationToken.None);
            await server.DisposeAsync();
        }

        if (!isKept && directory.Exists)
            directory.Delete(recursive: true);
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        await ChildProcess.RunProgramAsync("install", ["--directory", "--mode=700", $"--owner={account}", directory.FullName], cancellationToken);
        if (!Directory.Exists(Data))
            await RunAsync("initdb", ["--pgdata", Data, "--username", "bezwaar", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8"], cancellationToken);
        var (program, arguments) = AsAccount("postgres",
        [
            "-D", Data, "-c", "listen_addresses=", "-c", $"unix_socket_directories={directory.FullName}", "-c", "max_connections=200",
            "-c", "shared_buffers=512MB", "-c", "max_wal_size=8GB",
        ]);
        server = ChildProcess.StartProgram(program, arguments);
        await WaitUntilReadyAsync(cancellationToken);
        directory.Refresh();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString);
                await connection.OpenAsync(cancellationToken);
                return;
            }
            catch (NpgsqlException) when (server!.SinceStart < TimeSpan.FromSeconds(30))
            {
                // Not listening yet, or still repairing what a crash left.
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    private Task<string> RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var (file, all) = AsAccount(program, arguments);
        return ChildProcess.RunProgramAsync(file, all, cancellationToken);
    }

    private (string Program, string[] Arguments) AsAccount(string program, string[] arguments)
    {
        var file = FindProgram(program);
        return Environment.IsPrivilegedProcess
            ? ("setpriv", [$"--reuid={account}", $"--regid={account}", "--clear-groups", file, .. arguments])
            : (file, arguments);
    }

    private static string FindAccount() =>
        Accounts.FirstOrDefault(name => File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{name}:", StringComparison.Ordinal)))
        ?? throw new LoadFailedException("PostgreSQL refuses to run as root, and there is no account postgres to give it to.");

    /// <summary>Debian keeps the binaries of each version in a directory that is not searched.</summary>
    private static string FindProgram(string name)
    {
        const string Debian = "/usr/lib/postgresql";
        var places = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending().Select(version => Path.Combine(version, "bin")) : []);
        return places.Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists)
            ?? throw new LoadFailedException($"PostgreSQL is not installed: there is no {name}. Install it, or name a server in {PostgreSqlServer.Variable}.");
    }
}
