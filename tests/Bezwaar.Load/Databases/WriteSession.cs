namespace Bezwaar.Load.Databases;

/// <summary>
/// One open connection that writes, with every statement prepared. A transaction is <see cref="BeginAsync"/>, whatever is
/// looked up, and <see cref="CommitAsync"/>; the database decides which of it goes over in one round trip.
/// </summary>
internal abstract class WriteSession : IAsyncDisposable
{
    public abstract Task BeginAsync();

    /// <summary>What is known of each of these filings, in their order.</summary>
    public abstract Task<IReadOnlyList<KnownBefore>> FindAsync(IReadOnlyList<FilingKeys> filings);

    /// <summary>Takes numbers of a year inside the transaction.</summary>
    /// <returns>The last one.</returns>
    public abstract Task<int> TakeNumbersAsync(int year, int count);

    /// <summary>Inserts rows and commits.</summary>
    public abstract Task CommitAsync(IReadOnlyList<Row> rows);

    public abstract Task RollbackAsync();

    public abstract ValueTask DisposeAsync();

    protected const string FindAnswerSql = """SELECT "ProtectedAnswer" FROM "IdempotentAnswers" WHERE "Key" = """;

    protected static string FindDecisionSql(string reference, string date) =>
        $"""SELECT "Id", "DecisionType", "Description", "PublishedOn" FROM "Decisions" WHERE "Reference" = {reference} AND "DateOfNotice" = {date}""";

    protected static string TakeNumbersSql(string year, string count) =>
        $"""INSERT INTO "NumberSeries" ("Year", "Last") VALUES ({year}, {count}) ON CONFLICT ("Year") DO UPDATE SET "Last" = "NumberSeries"."Last" + {count} RETURNING "Last" """;
}

/// <summary>By what a filing is looked up before it is stored.</summary>
internal readonly record struct FilingKeys(string AnswerKey, string Reference, DateOnly DateOfNotice);

/// <summary>The answer to the same request before, or the decision that is contested.</summary>
internal readonly record struct KnownBefore(byte[]? Answer, KnownDecision? Decision);

internal sealed record KnownDecision(Guid Id, string DecisionType, string Description, DateOnly PublishedOn);
