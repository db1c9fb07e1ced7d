using SQLitePCL;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>How this process runs SQLite.</summary>
internal static class SqliteEngine
{
    /// <summary>SQLITE_CONFIG_MEMSTATUS, see sqlite.org/c3ref/c_config_covering_index_scan.html.</summary>
    private const int MemoryStatistics = 9;

    private static readonly Lock Gate = new();
    private static bool isPrepared;

    /// <summary>
    /// Leaves out the statistics of memory, which nobody reads: every allocation counts itself under one lock, for which the
    /// connections of all municipalities wait. Possible only before the first connection; later it changes nothing.
    /// </summary>
    public static void Prepare()
    {
        lock (Gate)
        {
            if (isPrepared)
                return;

            isPrepared = true;
            Batteries_V2.Init();
            _ = raw.sqlite3_config(MemoryStatistics, 0);
        }
    }
}
