namespace Bezwaar.Load.Databases;

/// <summary>A table of a municipality's database with the columns that are written, in the order of the values of a <see cref="Row"/>.</summary>
internal sealed class Table(string name, params string[] columns)
{
    public string Name => name;

    public IReadOnlyList<string> Columns => columns;

    public string ColumnList => string.Join(", ", columns.Select(column => $"\"{column}\""));

    /// <param name="parameter">The parameter of a column, by its index from 0.</param>
    public string InsertStatement(Func<int, string> parameter) =>
        $"INSERT INTO \"{name}\" ({ColumnList}) VALUES ({string.Join(", ", Enumerable.Range(0, columns.Length).Select(parameter))})";
}

/// <summary>A row to insert.</summary>
internal readonly record struct Row(Table Table, params object?[] Values);

/// <summary>The tables that filing and reading write, as the platform's migrations make them.</summary>
internal static class Tables
{
    public static readonly Table Decisions = new(
        "Decisions", "Id", "Version", "Reference", "DecisionType", "DateOfNotice", "PublishedOn", "Addressee", "Description", "Department", "RegisteredAt");

    public static readonly Table Objections = new(
        "Objections",
        "Id", "Version", "Number", "Status", "ReceivedAt", "RegisteredAt", "Channel", "ContestedDecision", "DecisionId", "DecisionType",
        "Objector", "ObjectorName", "Representative", "JointObjectors", "InterestedParties", "Grounds", "GroundsFollow", "DesiredOutcome",
        "ContactPreferences", "ElectronicPost", "Handler", "Withdrawal", "Timeliness", "FilingLastDay", "DecisionDeadline", "SortDeadline",
        "LatestDayToAdjourn", "Clock", "ContactDueOn", "ReachedAt", "ClosedOn", "RetentionCategory", "DestroyFrom", "SearchText", "TimelineLength", "TimelineHash",
        "ContactSoFar", "WithoutContact", "NextActionCode", "NextActionDueOn", "NextActionOwner", "BadgesInBits", "ChangedAt");

    public static readonly Table Facts = new("ObjectionFacts", "ObjectionId", "Sequence", "Fact", "RecordedBy", "RecordedAt");

    public static readonly Table TimelineEntries = new("TimelineEntries", "ObjectionId", "Sequence", "At", "Type", "Actor", "Details", "PreviousHash", "Hash");

    public static readonly Table AccessLinks = new("AccessLinks", "Id", "ObjectionId", "TokenHash", "CreatedAt", "ExpiresAt");

    public static readonly Table EmailConfirmations = new("EmailConfirmations", "Id", "ObjectionId", "Address", "TokenHash", "CreatedAt", "ExpiresAt");

    public static readonly Table OutgoingMails = new("OutgoingMails", "Id", "CaseId", "ProtectedContent", "CreatedAt", "Attempts", "NextAttemptAt");

    public static readonly Table IdempotentAnswers = new("IdempotentAnswers", "Key", "RequestHash", "ProtectedAnswer", "CreatedAt", "ObjectionId");

    public static readonly Table NumberSeries = new("NumberSeries", "Year", "Last");

    public static readonly Table AccessLogEntries = new("AccessLogEntries", "ObjectionId", "At", "ReaderKind", "ReaderId", "Roles", "Purpose", "PurposeText");
}
