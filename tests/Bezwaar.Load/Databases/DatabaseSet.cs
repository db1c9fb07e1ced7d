namespace Bezwaar.Load.Databases;

/// <summary>
/// The databases of one measurement: those that the platform makes for itself, and copies of the municipality's for the
/// limit hosts. Disposing removes them, except what was kept for other runs.
/// </summary>
internal abstract class DatabaseSet(DirectoryInfo directory) : IAsyncDisposable
{
    /// <summary>The platform's data directory.</summary>
    public DirectoryInfo Directory => directory;

    /// <summary>Settings of the platform: in which databases to work.</summary>
    public abstract IReadOnlyDictionary<string, string> PlatformSettings { get; }

    /// <summary>The municipality's database, once the platform has added the municipality.</summary>
    public abstract MunicipalityDatabase Municipality { get; }

    /// <summary>Puts a filled database that an earlier run kept in the place of the municipality's empty one.</summary>
    /// <param name="name">What it was kept as.</param>
    /// <returns>Whether there is one.</returns>
    public abstract Task<bool> TryTakeKeptAsync(string name, CancellationToken cancellationToken);

    /// <summary>Keeps a copy of the municipality's database for other runs, where the user asked for that.</summary>
    public abstract Task KeepAsync(string name, CancellationToken cancellationToken);

    /// <summary>Copies the municipality's database for a limit host.</summary>
    public abstract Task<MunicipalityDatabase> CopyAsync(string name, CancellationToken cancellationToken);

    public virtual ValueTask DisposeAsync()
    {
        directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Where the databases of a run are.</summary>
internal abstract class DatabaseServer : IAsyncDisposable
{
    public abstract string Kind { get; }

    /// <param name="directory">An empty directory for the files of this measurement.</param>
    /// <param name="objections">Number of objections that it is about.</param>
    public abstract DatabaseSet SetFor(DirectoryInfo directory, int objections);

    public abstract ValueTask DisposeAsync();
}
