using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Awb;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Load;

/// <summary>
/// One open connection of the limit host with every statement prepared. The same durability as the platform: write-ahead
/// log, and a commit is on disk before it is acknowledged.
/// </summary>
internal sealed class LimitConnection : IDisposable
{
    private const string ListColumns =
        "Id, Number, Status, ReceivedAt, ObjectorName, DecisionType, Handler, Timeliness, DecisionDeadline, LatestDayToAdjourn, Clock, ContactDueOn";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand read;
    private readonly SqliteCommand firstPage;
    private readonly SqliteCommand nextPage;
    private readonly SqliteCommand findAnswer;
    private readonly SqliteCommand findDecision;
    private readonly SqliteCommand nextNumber;
    private readonly PreparedInsert insertAnswer;
    private readonly FilingInserts inserts;

    public LimitConnection(string database)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using (var settings = connection.CreateCommand())
        {
            settings.CommandText = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000;";
            settings.ExecuteNonQuery();
        }

        read = Prepare(
            """
            SELECT Version, Number, Status, ReceivedAt, RegisteredAt, Channel, ContestedDecision, Objector, Representative, JointObjectors, InterestedParties,
                   Grounds, GroundsFollow, DesiredOutcome, ContactPreferences, ElectronicPost, Handler, Withdrawal, Timeliness, FilingLastDay, DecisionDeadline,
                   LatestDayToAdjourn, Clock, ContactDueOn, ReachedAt
            FROM Objections WHERE Id = $id
            """,
            "$id");
        firstPage = Prepare($"SELECT {ListColumns} FROM Objections ORDER BY SortDeadline, Number LIMIT $limit", "$limit");
        nextPage = Prepare(
            $"SELECT {ListColumns} FROM Objections WHERE (SortDeadline, Number) > ($deadline, $number) ORDER BY SortDeadline, Number LIMIT $limit",
            "$deadline", "$number", "$limit");
        findAnswer = Prepare("SELECT ProtectedAnswer FROM IdempotentAnswers WHERE Key = $key", "$key");
        findDecision = Prepare("SELECT Id, DecisionType, Description, PublishedOn FROM Decisions WHERE Reference = $reference AND DateOfNotice = $date", "$reference", "$date");
        nextNumber = Prepare("INSERT INTO NumberSeries (Year, Last) VALUES ($year, 1) ON CONFLICT (Year) DO UPDATE SET Last = Last + 1 RETURNING Last", "$year");
        insertAnswer = new PreparedInsert(connection, "IdempotentAnswers", "Key", "RequestHash", "ProtectedAnswer", "CreatedAt");
        inserts = new FilingInserts(connection);
    }

    public ObjectionView? Read(Guid id)
    {
        read.Parameters[0].Value = id;
        using var row = read.ExecuteReader();
        return !row.Read() ? null : new ObjectionView
        {
            Id = id,
            Version = row.GetInt32(0),
            Number = row.GetString(1),
            Status = Enum.Parse<ObjectionStatus>(row.GetString(2)),
            ReceivedAt = Instant(row, 3),
            RegisteredAt = Instant(row, 4),
            Channel = Enum.Parse<IntakeChannel>(row.GetString(5)),
            ContestedDecision = Json(row, 6, ColumnJson.Default.ContestedDecision)!,
            Objector = Json(row, 7, ColumnJson.Default.Party)!,
            Representative = Json(row, 8, ColumnJson.Default.Representative),
            JointObjectors = Json(row, 9, ColumnJson.Default.IReadOnlyListParty)!,
            InterestedParties = row.GetInt32(10),
            Grounds = Text(row, 11),
            GroundsFollow = row.GetBoolean(12),
            DesiredOutcome = Text(row, 13),
            ContactPreferences = Json(row, 14, ColumnJson.Default.ContactPreferences)!,
            ElectronicPost = Json(row, 15, ColumnJson.Default.IReadOnlyListMessageKind)!,
            Handler = Text(row, 16),
            Withdrawal = Json(row, 17, ColumnJson.Default.Withdrawal),
            Timeliness = Enum.Parse<Timeliness>(row.GetString(18)),
            FilingLastDay = Day(row, 19),
            DecisionDeadline = Day(row, 20),
            LatestDayToAdjourn = Day(row, 21),
            Clock = Enum.Parse<ClockState>(row.GetString(22)),
            ContactDueOn = Day(row, 23),
            ReachedAt = row.IsDBNull(24) ? null : Instant(row, 24),
        };
    }

    /// <summary>One page by deadline, with one row more where another page follows.</summary>
    public List<ObjectionListItem> List(DateOnly? afterDeadline, string afterNumber, int limit)
    {
        var command = firstPage;
        if (afterDeadline is { } deadline)
        {
            command = nextPage;
            command.Parameters[0].Value = deadline;
            command.Parameters[1].Value = afterNumber;
        }

        command.Parameters[^1].Value = limit + 1;
        using var row = command.ExecuteReader();
        var items = new List<ObjectionListItem>(limit + 1);
        while (row.Read())
        {
            items.Add(new ObjectionListItem
            {
                Id = row.GetGuid(0),
                Number = row.GetString(1),
                Status = Enum.Parse<ObjectionStatus>(row.GetString(2)),
                ReceivedAt = Instant(row, 3),
                ObjectorName = row.GetString(4),
                DecisionType = Text(row, 5),
                Handler = Text(row, 6),
                Timeliness = Enum.Parse<Timeliness>(row.GetString(7)),
                DecisionDeadline = Day(row, 8),
                LatestDayToAdjourn = Day(row, 9),
                Clock = Enum.Parse<ClockState>(row.GetString(10)),
                ContactDueOn = Day(row, 11),
            });
        }

        return items;
    }

    /// <summary>Everything that filing stores, in one transaction.</summary>
    public Receipt File(LimitFiling filing, DateTimeOffset now)
    {
        using var transaction = connection.BeginTransaction();
        findAnswer.Transaction = findDecision.Transaction = nextNumber.Transaction = transaction;
        findAnswer.Parameters[0].Value = filing.AnswerKey;
        if (findAnswer.ExecuteScalar() is byte[] earlier)
            return JsonSerializer.Deserialize(earlier, ColumnJson.Default.Receipt)!;

        var receipt = filing.Store(FindDecision(filing), NextNumber(now.Year), inserts, transaction, now);
        insertAnswer.Execute(transaction, filing.AnswerKey, filing.RequestHash, JsonSerializer.SerializeToUtf8Bytes(receipt, ColumnJson.Default.Receipt), now.UtcDateTime);
        transaction.Commit();
        return receipt;
    }

    public void Dispose()
    {
        foreach (IDisposable statement in new IDisposable[] { read, firstPage, nextPage, findAnswer, findDecision, nextNumber, insertAnswer, inserts })
            statement.Dispose();
        connection.Dispose();
    }

    private ContestedDecision FindDecision(LimitFiling filing)
    {
        var body = filing.Body.ContestedDecision!;
        findDecision.Parameters[0].Value = body.Reference;
        findDecision.Parameters[1].Value = body.DateOfNotice;
        using var row = findDecision.ExecuteReader();
        return row.Read()
            ? new(row.GetGuid(0), body.Reference, row.GetString(1), row.GetString(2), body.DateOfNotice, Day(row, 3), false)
            : throw new InvalidOperationException("The load files against registered decisions only.");
    }

    private int NextNumber(int year)
    {
        nextNumber.Parameters[0].Value = year;
        return Convert.ToInt32(nextNumber.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        command.Prepare();
        return command;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static DateTimeOffset Instant(SqliteDataReader row, int column) => new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));

    private static T? Json<T>(SqliteDataReader row, int column, JsonTypeInfo<T> type) where T : class =>
        row.IsDBNull(column) ? null : JsonSerializer.Deserialize(row.GetString(column), type);
}
