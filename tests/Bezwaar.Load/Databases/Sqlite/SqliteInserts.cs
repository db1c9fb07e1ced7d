using Microsoft.Data.Sqlite;

namespace Bezwaar.Load.Databases.Sqlite;

/// <summary>Inserts that are parsed once and run many times.</summary>
internal sealed class SqliteInserts(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<Table, SqliteCommand> commands = [];

    public void Execute(Table table, object?[] values)
    {
        if (!commands.TryGetValue(table, out var command))
            commands[table] = command = Prepare(table);

        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private SqliteCommand Prepare(Table table)
    {
        var command = connection.CreateCommand();
        command.CommandText = table.InsertStatement(index => $"@{table.Columns[index]}");
        foreach (var column in table.Columns)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{column}" });
        command.Prepare();
        return command;
    }
}
