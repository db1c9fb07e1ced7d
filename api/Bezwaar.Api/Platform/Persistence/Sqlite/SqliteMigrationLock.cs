using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// One migration of a file at a time, by a lock that the operating system frees with the process. EF Core's own lock is a
/// row, which a process that was killed leaves behind, and every later migration would wait for it for ever.
/// </summary>
internal static class SqliteMigrationLock
{
    /// <summary>The lock is a file beside the database, with this after its name.</summary>
    public const string Suffix = ".migrating";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    public static async Task MigrateAsync(DbContext db, CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        await using var held = await TakeAsync(file + Suffix, cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<FileStream> TakeAsync(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                // Nobody removes it: who waits for it and who comes next must find the same file.
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(Interval, cancellationToken);
            }
        }
    }
}
