using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// Sets on every opened connection what SQLite does not remember in the file: a commit is on disk before it is
/// acknowledged (<c>synchronous=FULL</c>), foreign keys hold, and a reader waits for a checkpoint instead of failing.
/// The write-ahead log begins anew when it has grown to 256 MB: the writer then copies what <see cref="SqliteCheckpoint"/> has
/// left of it, and everybody else's commands wait for that.
/// A connection keeps 8 MB of pages in memory, four times what SQLite does by itself: reading them again takes longer than
/// what is done with them.
/// What is deleted is not overwritten at once, which would nearly halve the rate of filing: destruction rewrites the whole
/// database in the end (<see cref="TenantDbContext.TryRewriteAsync"/>).
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    public static readonly SqliteConnectionSettings Instance = new();

    private const string Settings = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=64000; PRAGMA cache_size=-8000;";

    /// <summary>
    /// The connection string of a database file. Serving never creates a file: a missing database is an error. No pooling
    /// below EF Core: contexts keep their connection open themselves.
    /// </summary>
    public static string ConnectionStringFor(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    internal static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
