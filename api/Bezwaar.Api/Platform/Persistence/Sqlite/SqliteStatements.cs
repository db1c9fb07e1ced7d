using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// What a connection has prepared. SQLite parses and plans a statement on each execution of a new command, and EF Core makes
/// a new command for each: together as much work as running it. Connections stay open with their contexts, so the parsed
/// statements are found again. (PostgreSQL's driver does the same by itself, SQL Server does it on the server.)
/// </summary>
internal sealed class SqliteStatements
{
    /// <summary>Statements kept per connection; the platform has some two hundred, of which few are used much.</summary>
    private const int MostKept = 100;

    private readonly Dictionary<string, SqliteCommand> prepared = [];

    /// <summary>A prepared statement of the connection that nobody else runs at the same time.</summary>
    public SqliteCommand Borrow(SqliteConnection connection, string text)
    {
        if (prepared.Remove(text, out var kept))
            return kept;

        var made = connection.CreateCommand();
        try
        {
            made.CommandText = text;
            made.Prepare();
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    public void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (prepared.Count >= MostKept || !prepared.TryAdd(command.CommandText, command))
            command.Dispose();
    }

    /// <summary>Gives EF Core a <see cref="SqliteStatement"/> for every command that it makes.</summary>
    internal sealed class Interceptor : DbCommandInterceptor
    {
        public static readonly Interceptor Instance = new();

        public override InterceptionResult<DbCommand> CommandCreating(CommandCorrelatedEventData eventData, InterceptionResult<DbCommand> result) =>
            eventData is { Context: SqliteTenantDbContext context, Connection: SqliteConnection connection }
                ? InterceptionResult<DbCommand>.SuppressWithResult(new SqliteStatement(context.Statements, connection))
                : result;
    }
}
