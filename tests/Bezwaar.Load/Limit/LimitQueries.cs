using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Awb;
using Bezwaar.Load.Databases;

namespace Bezwaar.Load.Limit;

/// <summary>One open connection of the limit host that reads, with every statement prepared.</summary>
internal sealed class LimitQueries : IAsyncDisposable
{
    private const string ListColumns =
        """ "Id", "Number", "Status", "ReceivedAt", "ObjectorName", "DecisionType", "Handler", "Timeliness", "DecisionDeadline", "LatestDayToAdjourn", "Clock", "ContactDueOn", "NextActionCode", "NextActionDueOn", "NextActionOwner", "BadgesInBits", "Version" """;

    private const string InOrder = """ORDER BY "SortDeadline", "Number" LIMIT @limit""";

    private readonly DbConnection connection;
    private readonly DbCommand read;
    private readonly DbCommand firstPage;
    private readonly DbCommand nextPage;
    private readonly DbCommand search;

    private LimitQueries(DbConnection connection, string textCondition)
    {
        this.connection = connection;
        read = connection.Prepare(
            """
            SELECT "Version", "Number", "Status", "ReceivedAt", "RegisteredAt", "Channel", "ContestedDecision", "Objector", "Representative", "JointObjectors", "InterestedParties",
                   "Grounds", "GroundsFollow", "DesiredOutcome", "ContactPreferences", "ElectronicPost", "Handler", "Withdrawal", "Timeliness", "FilingLastDay", "DecisionDeadline",
                   "LatestDayToAdjourn", "Clock", "ContactDueOn", "ReachedAt", "WithoutContact", "NextActionCode", "NextActionDueOn", "NextActionOwner", "BadgesInBits"
            FROM "Objections" WHERE "Id" = @id
            """,
            ("@id", DbType.Guid));
        firstPage = connection.Prepare($"""SELECT {ListColumns} FROM "Objections" {InOrder}""", ("@limit", DbType.Int32));
        nextPage = connection.Prepare(
            $"""SELECT {ListColumns} FROM "Objections" WHERE ("SortDeadline", "Number") > (@deadline, @number) {InOrder}""",
            ("@deadline", DbType.Date), ("@number", DbType.String), ("@limit", DbType.Int32));
        search = connection.Prepare(
            $"""SELECT {ListColumns} FROM "Objections" WHERE {textCondition} {InOrder}""", ("@text", DbType.String), ("@limit", DbType.Int32));
    }

    public static async Task<LimitQueries> OpenAsync(MunicipalityDatabase database) =>
        new(await database.OpenAsync(CancellationToken.None), database.TextCondition);

    public async Task<ObjectionView?> ReadAsync(Guid id)
    {
        await using var row = await read.With(id).ExecuteReaderAsync();
        return !await row.ReadAsync() ? null : new ObjectionView
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
            WithoutContact = Json(row, 25, ColumnJson.Default.WithoutContact),
            NextAction = NextAction(row, 26),
            Badges = BadgeBits.In(row.GetInt32(29)),
        };
    }

    /// <summary>One page by deadline.</summary>
    public Task<List<ObjectionListItem>> ListAsync(DateOnly? afterDeadline, string afterNumber, int rows) =>
        RowsAsync(afterDeadline is { } deadline ? nextPage.With(deadline, afterNumber, rows) : firstPage.With(rows), rows);

    /// <summary>The first page of those that hold a text.</summary>
    public Task<List<ObjectionListItem>> SearchAsync(string text, int rows) => RowsAsync(search.With(text, rows), rows);

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in new[] { read, firstPage, nextPage, search })
            await statement.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static async Task<List<ObjectionListItem>> RowsAsync(DbCommand command, int rows)
    {
        await using var row = await command.ExecuteReaderAsync();
        var items = new List<ObjectionListItem>(rows);
        while (await row.ReadAsync())
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
                NextAction = NextAction(row, 12),
                Badges = BadgeBits.In(row.GetInt32(15)),
                Version = row.GetInt32(16),
            });
        }

        return items;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>From its three columns, of which the code is the first.</summary>
    private static NextActionSummary? NextAction(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : NextActionSummary.Of(Enum.Parse<NextActionCode>(row.GetString(column)), Day(row, column + 1)!.Value, Text(row, column + 2));

    private static DateOnly? Day(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static DateTimeOffset Instant(DbDataReader row, int column) => new(DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc));

    private static T? Json<T>(DbDataReader row, int column, JsonTypeInfo<T> type) where T : class =>
        row.IsDBNull(column) ? null : JsonSerializer.Deserialize(row.GetString(column), type);
}
