using Bezwaar.Load.Hosts;

namespace Bezwaar.Load.Databases.Sqlite;

/// <summary>No server: the files are in the directory of the measurement.</summary>
internal sealed class SqliteFiles(DirectoryInfo? kept) : DatabaseServer
{
    public override string Kind => SqliteDatabase.Name;

    public override DatabaseSet SetFor(DirectoryInfo directory, int objections) => new SqliteSet(directory, kept);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The platform's own layout of files, and copies beside it.</summary>
internal sealed class SqliteSet(DirectoryInfo directory, DirectoryInfo? kept) : DatabaseSet(directory)
{
    private string DatabaseFile => Path.Combine(Directory.FullName, "municipalities", $"{PlatformSetUp.Slug}.db");

    /// <summary>SQLite is what the platform uses by itself.</summary>
    public override IReadOnlyDictionary<string, string> PlatformSettings { get; } = new Dictionary<string, string>();

    public override MunicipalityDatabase Municipality => SqliteDatabase.In(DatabaseFile);

    public override Task<bool> TryTakeKeptAsync(string name, CancellationToken cancellationToken)
    {
        if (kept is null || !File.Exists(KeptAs(kept, name)))
            return Task.FromResult(false);

        File.Copy(KeptAs(kept, name), DatabaseFile, overwrite: true);
        return Task.FromResult(true);
    }

    /// <summary>Renamed when it is whole, so that a run that is ended in between keeps nothing.</summary>
    public override Task KeepAsync(string name, CancellationToken cancellationToken)
    {
        if (kept is not null)
        {
            kept.Create();
            var part = KeptAs(kept, name) + ".part";
            File.Copy(DatabaseFile, part, overwrite: true);
            File.Move(part, KeptAs(kept, name));
        }

        return Task.CompletedTask;
    }

    public override Task<MunicipalityDatabase> CopyAsync(string name, CancellationToken cancellationToken)
    {
        var copy = Path.Combine(Directory.FullName, $"{name}.db");
        File.Copy(DatabaseFile, copy);
        return Task.FromResult<MunicipalityDatabase>(SqliteDatabase.In(copy));
    }

    private static string KeptAs(DirectoryInfo kept, string name) => Path.Combine(kept.FullName, $"{name}.db");
}
