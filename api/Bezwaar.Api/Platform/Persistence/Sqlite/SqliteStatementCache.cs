using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// Keeps what a connection has prepared. SQLite parses and plans a statement on each execution of a new command, and EF Core
/// makes a new command for each: together as much work as running it. Connections stay open with their contexts, so the
/// parsed statements are found again. (PostgreSQL's driver does the same by itself, SQL Server does it on the server.)
/// </summary>
internal sealed class SqliteStatementCache : DbCommandInterceptor
{
    public static readonly SqliteStatementCache Instance = new();

    /// <summary>Statements kept per connection; the platform has some two hundred, of which few are used much.</summary>
    private const int MostKept = 100;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, SqliteCommand>> prepared = [];

    /// <summary>Which kept command runs for one of EF Core's, until its reader ends.</summary>
    private readonly ConditionalWeakTable<DbCommand, SqliteCommand> running = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (result.HasResult || Borrow((SqliteCommand)command) is not { } kept)
            return result;

        try
        {
            var reader = kept.ExecuteReader();
            running.Add(command, kept);
            return InterceptionResult<DbDataReader>.SuppressWithResult(reader);
        }
        catch
        {
            kept.Dispose();
            throw;
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(ReaderExecuting(command, eventData, result));
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        if (!running.TryGetValue(command, out var kept))
            return result;

        running.Remove(command);
        eventData.DataReader.Dispose();
        GiveBack(kept);
        return result;
    }

    /// <summary>A prepared command with the same text and parameters, which nobody else runs at the same time.</summary>
    private SqliteCommand? Borrow(SqliteCommand command)
    {
        if (command.Connection is not { } connection)
            return null;

        if (!prepared.GetOrCreateValue(connection).Remove(command.CommandText, out var kept))
        {
            kept = connection.CreateCommand();
            kept.CommandText = command.CommandText;
            kept.Prepare();
        }

        kept.Transaction = command.Transaction;
        kept.CommandTimeout = command.CommandTimeout;
        foreach (SqliteParameter parameter in command.Parameters)
            kept.Parameters.Add(parameter);
        return kept;
    }

    private void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        var own = prepared.GetOrCreateValue(command.Connection!);
        if (own.Count >= MostKept || !own.TryAdd(command.CommandText, command))
            command.Dispose();
    }
}
