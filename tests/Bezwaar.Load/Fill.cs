using System.Globalization;
using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.Data.Sqlite;

namespace Bezwaar.Load;

/// <summary>
/// Fills a municipality's database with the cases of two years in one transaction. The platform's own aggregate makes each
/// case, so that every column, date and hash is what the platform would have stored; plain inserts store it, because
/// filing that many over HTTP would take longer than the measurement.
/// </summary>
internal static class Fill
{
    public const int Decisions = 10_000;

    private const int Days = 730;
    private const int DaysToFile = 35;
    private const int Seed = 20_250_101;

    public static FilledDatabase Into(string database, int objections, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        var random = new Random(Seed);
        var decisions = AddDecisions(connection, transaction, random, now);
        var cases = AddObjections(connection, transaction, random, decisions, objections, now, cancellationToken);
        transaction.Commit();

        // All of it into the one file, which is copied next.
        using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        checkpoint.ExecuteNonQuery();

        var today = AmsterdamTime.DateOf(now);
        return new(cases, [.. decisions.Where(decision => decision.PublishedOn > today.AddDays(-DaysToFile))]);
    }

    private static List<SampleDecision> AddDecisions(SqliteConnection connection, SqliteTransaction transaction, Random random, DateTimeOffset now)
    {
        using var insert = new PreparedInsert(
            connection, "Decisions",
            "Id", "Version", "Reference", "DecisionType", "DateOfNotice", "PublishedOn", "Addressee", "Description", "Department", "RegisteredAt");
        var firstDay = AmsterdamTime.DateOf(now).AddDays(-Days);
        var decisions = new List<SampleDecision>(Decisions);
        for (var index = 0; index < Decisions; index++)
        {
            var decision = Samples.Decision(random, index, firstDay.AddDays(index * Days / Decisions));
            insert.Execute(
                transaction, decision.Id, 1, decision.Reference, decision.Type, decision.PublishedOn, decision.PublishedOn,
                StoredJson.Write(new Addressee(Samples.Name(random), Samples.AddressLine(random))), decision.Description, "Vergunningen",
                decision.PublishedOn.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
            decisions.Add(decision);
        }

        return decisions;
    }

    private static List<FilledCase> AddObjections(
        SqliteConnection connection, SqliteTransaction transaction, Random random, List<SampleDecision> decisions, int objections, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var inserts = new FilingInserts(connection);
        var cases = new List<FilledCase>(objections);
        var numbers = new SortedDictionary<int, int>();
        for (var index = 0; index < objections; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var decision = decisions[(int)((long)index * decisions.Count / objections)];
            var receivedAt = new DateTimeOffset(decision.PublishedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(random.Next(24 * 60, DaysToFile * 24 * 60));
            if (receivedAt > now)
                receivedAt = now;

            var year = AmsterdamTime.DateOf(receivedAt).Year;
            var number = numbers[year] = numbers.GetValueOrDefault(year) + 1;
            var objection = FileCase(random, decision, string.Create(CultureInfo.InvariantCulture, $"BZW-{year:0000}-{number:000000}"), receivedAt);
            Advance(objection, random, receivedAt, now);
            Store(objection, inserts, transaction);
            cases.Add(new(objection.Id, objection.Number, objection.SortDeadline));
        }

        using var series = new PreparedInsert(connection, "NumberSeries", "Year", "Last");
        foreach (var (year, last) in numbers)
            series.Execute(transaction, year, last);
        return cases;
    }

    private static Objection FileCase(Random random, SampleDecision decision, string number, DateTimeOffset receivedAt)
    {
        var contested = new ContestedDecision(decision.Id, decision.Reference, decision.Type, decision.Description, decision.PublishedOn, decision.PublishedOn, false);
        var filing = FilingBodies.ToFiling(Samples.FilingBody(random, decision), contested, receivedAt).Value;
        return Objection.File(filing, number, Samples.Municipality, "citizen", receivedAt);
    }

    /// <summary>Three in ten wait for a handler, four are being handled, two were decided, one was withdrawn.</summary>
    private static void Advance(Objection objection, Random random, DateTimeOffset receivedAt, DateTimeOffset now)
    {
        var step = random.Next(10);
        var later = receivedAt.AddDays(random.Next(1, 60));
        if (step < 3 || later > now)
            return;

        var day = AmsterdamTime.DateOf(later);
        Check(objection.AssignTo($"behandelaar-{random.Next(1, 25):00}", "load-client", later));
        if (step is 7 or 8)
            Check(objection.Record(new Decided(day), Samples.Municipality, "load-client", later));
        else if (step == 9)
            Check(objection.Withdraw(new Withdrawal(WithdrawalManner.InWriting, day, "Samen opgelost.", null), Samples.Municipality, "load-client", later));
    }

    private static void Check(ErrorOr<Success> outcome)
    {
        if (outcome.IsError)
            throw new LoadFailedException($"The sample cases break a rule of the platform: {outcome.FirstError.Description}");
    }

    private static void Store(Objection objection, FilingInserts inserts, SqliteTransaction transaction)
    {
        inserts.Objection.Execute(
            transaction,
            objection.Id, objection.Version, objection.Number, objection.Status.ToString(), objection.ReceivedAt.UtcDateTime, objection.RegisteredAt.UtcDateTime,
            objection.Channel.ToString(), StoredJson.Write(objection.ContestedDecision), objection.DecisionId, objection.DecisionType,
            StoredJson.Write(objection.Objector), objection.ObjectorName, Json(objection.Representative), StoredJson.Write(objection.JointObjectors),
            objection.InterestedParties, objection.Grounds, objection.GroundsFollow, objection.DesiredOutcome,
            StoredJson.Write(objection.ContactPreferences), StoredJson.Write(objection.ElectronicPost), objection.Handler, Json(objection.Withdrawal),
            objection.Timeliness.ToString(), objection.FilingLastDay, objection.DecisionDeadline, objection.SortDeadline,
            objection.LatestDayToAdjourn, objection.Clock.ToString(), objection.ContactDueOn, objection.ReachedAt?.UtcDateTime, objection.SearchText,
            objection.TimelineLength, objection.TimelineHash);
        foreach (var fact in objection.Facts)
            inserts.Fact.Execute(transaction, fact.ObjectionId, fact.Sequence, StoredJson.Write(fact.Fact), fact.RecordedBy, fact.RecordedAt.UtcDateTime);
        foreach (var entry in objection.Timeline)
            inserts.Entry.Execute(transaction, entry.ObjectionId, entry.Sequence, entry.At.UtcDateTime, entry.Type.ToString(), entry.Actor, entry.Details, entry.PreviousHash, entry.Hash);

        var (link, _) = AccessLink.For(objection.Id, objection.RegisteredAt);
        inserts.Link.Execute(transaction, link.Id, link.ObjectionId, link.TokenHash, link.CreatedAt.UtcDateTime, link.ExpiresAt.UtcDateTime);
    }

    private static string? Json<T>(T? value) where T : class => value is null ? null : StoredJson.Write(value);
}

/// <summary>What requests can ask for after the filling.</summary>
/// <param name="Cases">All objections.</param>
/// <param name="RecentDecisions">Decisions whose filing term still runs.</param>
internal sealed record FilledDatabase(IReadOnlyList<FilledCase> Cases, IReadOnlyList<SampleDecision> RecentDecisions);

internal sealed record FilledCase(Guid Id, string Number, DateOnly SortDeadline);
