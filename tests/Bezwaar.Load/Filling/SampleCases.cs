using System.Globalization;
using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Load.Filling;

/// <summary>The decisions and objections of two years up to now, made while they are read. The same numbers give the same cases.</summary>
internal sealed class SampleCases
{
    /// <summary>An objection comes in within so many days of the decision.</summary>
    public const int DaysToFile = 35;

    private const int Days = 730;
    private const int Seed = 20_250_101;

    private readonly Random random = new(Seed);
    private readonly int objections;
    private readonly DateTimeOffset now;
    private readonly List<SampleDecision> decisions;

    public SampleCases(int objections, int decisions, DateTimeOffset now)
    {
        (this.objections, this.now) = (objections, now);
        var firstDay = AmsterdamTime.DateOf(now).AddDays(-Days);
        this.decisions = [.. Enumerable.Range(0, decisions).Select(index => Samples.Decision(random, index, firstDay.AddDays(index * Days / decisions)))];
    }

    /// <summary>The last number of each year, after <see cref="Cases"/>.</summary>
    public SortedDictionary<int, int> NumberSeries { get; } = [];

    public IEnumerable<object?[]> DecisionRows() => decisions.Select(decision => new object?[]
    {
        decision.Id, 1, decision.Reference, decision.Type, decision.PublishedOn, decision.PublishedOn,
        StoredJson.Write(new Addressee(Samples.Name(random), Samples.AddressLine(random))), decision.Description, "Vergunningen",
        decision.PublishedOn.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc),
    });

    public IEnumerable<Objection> Cases()
    {
        for (var index = 0; index < objections; index++)
        {
            var decision = decisions[(int)((long)index * decisions.Count / objections)];
            var receivedAt = new DateTimeOffset(decision.PublishedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(random.Next(24 * 60, DaysToFile * 24 * 60));
            if (receivedAt > now)
                receivedAt = now;

            var year = AmsterdamTime.DateOf(receivedAt).Year;
            var number = NumberSeries[year] = NumberSeries.GetValueOrDefault(year) + 1;
            var objection = FileCase(decision, string.Create(CultureInfo.InvariantCulture, $"BZW-{year:0000}-{number:000000}"), receivedAt);
            Advance(objection, receivedAt);
            objection.RefreshDeadlines(Samples.Municipality, AmsterdamTime.DateOf(now));
            yield return objection;
        }
    }

    private Objection FileCase(SampleDecision decision, string number, DateTimeOffset receivedAt)
    {
        var contested = new ContestedDecision(decision.Id, decision.Reference, decision.Type, decision.Description, decision.PublishedOn, decision.PublishedOn, false);
        var filing = FilingBodies.ToFiling(Samples.FilingBody(random, decision), contested, receivedAt).Value;
        var objection = Objection.File(filing, Samples.Municipality, "citizen", receivedAt);
        objection.NumberAs(number);
        return objection;
    }

    /// <summary>Three in ten wait for a handler, four are being handled, two were decided, one was withdrawn.</summary>
    private void Advance(Objection objection, DateTimeOffset receivedAt)
    {
        var step = random.Next(10);
        var later = receivedAt.AddDays(random.Next(1, 60));
        if (step < 3 || later > now)
            return;

        var day = AmsterdamTime.DateOf(later);
        Check(objection.AssignTo($"behandelaar-{random.Next(1, 25):00}", null, Samples.Municipality, "load-client", later));
        if (step is 7 or 8)
        {
            Check(objection.GoOnWithoutContact("Voor de proef.", Samples.Municipality, "load-client", later));
            Check(objection.Record(new Decided(day), Samples.Municipality, "load-client", later));
        }
        else if (step == 9)
        {
            Check(objection.Withdraw(new Withdrawal(WithdrawalManner.InWriting, day, "Samen opgelost.", null), Samples.Municipality, "load-client", later));
        }
    }

    private static void Check(ErrorOr<Success> outcome)
    {
        if (outcome.IsError)
            throw new LoadFailedException($"The sample cases break a rule of the platform: {outcome.FirstError.Description}");
    }
}
