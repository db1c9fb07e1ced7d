using SQLitePCL;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>How this process runs SQLite, see sqlite.org/c3ref/c_config_covering_index_scan.html.</summary>
internal static class SqliteEngine
{
    private const int OneThreadPerConnection = 2;
    private const int MemoryStatistics = 9;
    private const int StatementJournalSpill = 26;

    /// <summary>In bytes: the pages that a filing changes are a third of it.</summary>
    private const int SavepointInMemory = 512 * 1024;

    private static readonly Lock Gate = new();
    private static bool isPrepared;

    /// <summary>
    /// Sets what holds for all connections. No statistics of memory, which nobody reads: every allocation counts itself under
    /// one lock, for which the connections of all municipalities wait. And what undoes a savepoint stays in memory longer:
    /// otherwise every page that a command changes is also written to a temporary file, which is not needed after a crash.
    /// And no lock on a connection, which is taken for every value that is read: a context, and with it its connection, serves
    /// one piece of work at a time.
    /// Possible only before the first connection; later it changes nothing.
    /// </summary>
    public static void Prepare()
    {
        lock (Gate)
        {
            if (isPrepared)
                return;

            isPrepared = true;
            Batteries_V2.Init();
            _ = raw.sqlite3_config(OneThreadPerConnection);
            _ = raw.sqlite3_config(MemoryStatistics, 0);
            _ = raw.sqlite3_config(StatementJournalSpill, SavepointInMemory);
        }
    }
}
