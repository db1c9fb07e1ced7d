using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence.Copying;

/// <summary>A municipality's database as a file to work on: nobody else may read it, and it is gone afterwards.</summary>
internal sealed class WorkFile(string file) : IDisposable
{
    public Placement Placement { get; } = new(SqliteProvider.ProviderName, SqliteConnectionSettings.ConnectionStringFor(file));

    public string Path => file;

    /// <summary>Beside another file, on the disk that has room for it.</summary>
    public static WorkFile Beside(string other) => new($"{System.IO.Path.GetFullPath(other)}.{Guid.NewGuid():N}.db");

    /// <summary>A new file that its owner alone may read.</summary>
    public static FileStream CreatePrivate(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(file, options);
    }

    public void Dispose()
    {
        foreach (var part in new[] { "", "-wal", "-shm", SqliteMigrationLock.Suffix })
            File.Delete(file + part);
    }
}
