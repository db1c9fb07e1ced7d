using System.Data;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>A command that reads by a statement that its connection has prepared before, and gives that back when it is disposed.</summary>
internal sealed class SqliteStatement : SqliteCommand
{
    private readonly SqliteStatements statements;
    private readonly SqliteConnection connection;
    private SqliteCommand? running;
    private bool isScript;

    public SqliteStatement(SqliteStatements statements, SqliteConnection connection)
    {
        (this.statements, this.connection) = (statements, connection);
        CommandTimeout = connection.DefaultTimeout;
    }

    /// <summary>A command that never runs itself need not be known to its connection, which keeps a list of those that do.</summary>
    public override SqliteConnection? Connection
    {
        get => connection;
        set => throw new NotSupportedException("The statement is prepared on its connection.");
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (isScript)
            return base.ExecuteReader(behavior);

        GiveBack();
        var prepared = statements.Borrow(connection, CommandText);
        try
        {
            prepared.Transaction = Transaction;
            prepared.CommandTimeout = CommandTimeout;
            foreach (SqliteParameter parameter in Parameters)
                prepared.Parameters.Add(parameter);
            var reader = prepared.ExecuteReader(behavior);
            running = prepared;
            return reader;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    /// <summary>Not prepared: scripts of several statements come this way, whose last ones may need what the first ones make.</summary>
    public override int ExecuteNonQuery()
    {
        isScript = true;
        base.Connection = connection;
        return base.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader(CommandBehavior.Default);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            GiveBack();
        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (running is null)
            return;

        statements.GiveBack(running);
        running = null;
    }
}
