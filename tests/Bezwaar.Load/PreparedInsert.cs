using Microsoft.Data.Sqlite;

namespace Bezwaar.Load;

/// <summary>An insert that is parsed once and run many times, values in the order of the columns.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand command;

    public PreparedInsert(SqliteConnection connection, string table, params ReadOnlySpan<string> columns)
    {
        command = connection.CreateCommand();
        foreach (var column in columns)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${column}" });
        command.CommandText = $"INSERT INTO \"{table}\" (\"{string.Join("\", \"", columns!)}\") VALUES ({string.Join(", ", command.Parameters.Cast<SqliteParameter>().Select(parameter => parameter.ParameterName))})";
        command.Prepare();
    }

    public void Execute(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}

/// <summary>The inserts of one filed objection, as the platform's tables are.</summary>
internal sealed class FilingInserts(SqliteConnection connection) : IDisposable
{
    public PreparedInsert Objection { get; } = new(
        connection, "Objections",
        "Id", "Version", "Number", "Status", "ReceivedAt", "RegisteredAt", "Channel", "ContestedDecision", "DecisionId", "DecisionType",
        "Objector", "ObjectorName", "Representative", "JointObjectors", "InterestedParties", "Grounds", "GroundsFollow", "DesiredOutcome",
        "ContactPreferences", "ElectronicPost", "Handler", "Withdrawal", "Timeliness", "FilingLastDay", "DecisionDeadline", "SortDeadline",
        "LatestDayToAdjourn", "Clock", "ContactDueOn", "ReachedAt", "SearchText", "TimelineLength", "TimelineHash");

    public PreparedInsert Fact { get; } = new(connection, "ObjectionFacts", "ObjectionId", "Sequence", "Fact", "RecordedBy", "RecordedAt");

    public PreparedInsert Entry { get; } = new(connection, "TimelineEntries", "ObjectionId", "Sequence", "At", "Type", "Actor", "Details", "PreviousHash", "Hash");

    public PreparedInsert Link { get; } = new(connection, "AccessLinks", "Id", "ObjectionId", "TokenHash", "CreatedAt", "ExpiresAt");

    public void Dispose()
    {
        Objection.Dispose();
        Fact.Dispose();
        Entry.Dispose();
        Link.Dispose();
    }
}
