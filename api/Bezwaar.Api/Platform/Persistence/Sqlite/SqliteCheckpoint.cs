using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// Copies the write-ahead log into the file beside the work of those who write, for whom the log grows on meanwhile. What is
/// not copied stays in the log, which is as durable: a checkpoint that fails or is broken off loses nothing. The log begins
/// anew after a checkpoint of the writer itself (<see cref="SqliteConnectionSettings"/>), which finds little left to copy.
/// </summary>
internal sealed class SqliteCheckpoint(SqliteConnection writer)
{
    /// <summary>Number of pages of 4 kB, 32 MB together: busy pages are copied once for many commits.</summary>
    private const int PagesUntilDue = 8000;

    /// <summary>Pages that a connection wrote to the log, see sqlite.org/c3ref/c_dbstatus_options.html.</summary>
    private const int PagesWritten = 9;

    private int pagesSeen;

    /// <summary>Asked by the writer after its commits; does not wait for the copying.</summary>
    public void StartIfDue()
    {
        if (writer.Handle is not { } handle)
            return;

        _ = raw.sqlite3_db_status(handle, PagesWritten, out var pages, out _, 0);
        if (pages - pagesSeen < PagesUntilDue)
            return;

        pagesSeen = pages;
        var connectionString = writer.ConnectionString;
        _ = Task.Run(() => TryRun(connectionString));
    }

    private static void TryRun(string connectionString)
    {
        try
        {
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            SqliteConnectionSettings.Apply(connection);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(PASSIVE);";
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The writer's own checkpoint copies it later, and what ails the disk is told to those who write.
        }
    }
}
