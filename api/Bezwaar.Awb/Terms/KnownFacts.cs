namespace Bezwaar.Awb.Terms;

/// <summary>The facts known on one day, by kind and in order of date. What happened later does not exist here.</summary>
internal sealed class KnownFacts
{
    private KnownFacts(DateOnly asOf) => AsOf = asOf;

    internal DateOnly AsOf { get; }

    internal bool Any { get; private set; }

    internal List<Received> Receipts { get; } = new(1);

    internal ReceivedElsewhere? Elsewhere { get; private set; }

    internal CommitteeAnnounced? Committee { get; private set; }

    internal List<OmissionRequested> Requests { get; } = [];

    internal List<OmissionRepaired> Repairs { get; } = [];

    internal Adjourned? Adjournment { get; private set; }

    internal List<Postponed> Postponements { get; } = [];

    internal List<ClockStopped> Stops { get; } = [];

    internal List<ClockResumed> Resumptions { get; } = [];

    internal HearingPlanned? Hearing { get; private set; }

    internal List<NoticeOfDefaultReceived> Notices { get; } = [];

    internal CostsRequested? Costs { get; private set; }

    internal Decided? Decision { get; private set; }

    internal Closed? Closing { get; private set; }

    /// <summary>The day on which the proceedings ended: the decision or, without one, the closing (for instance a withdrawal).</summary>
    internal DateOnly? EndedOn => Decision?.On ?? Closing?.On;

    /// <summary>The first day on which any authority had the objection (Awb 6:15(3)); null when nothing was received.</summary>
    internal DateOnly? FirstReceipt { get; private set; }

    internal static KnownFacts On(DateOnly asOf, IReadOnlyList<Fact> facts)
    {
        var known = new KnownFacts(asOf);
        for (var index = 0; index < facts.Count; index++)
        {
            if (facts[index].OccurredOn <= asOf)
            {
                known.Add(facts[index]);
            }
        }

        known.Sort();
        return known;
    }

    private void Add(Fact fact)
    {
        Any = true;
        switch (fact)
        {
            case Received received:
                Receipts.Add(received);
                NoteReceipt(received.OccurredOn);
                break;
            case ReceivedElsewhere elsewhere:
                Elsewhere = elsewhere;
                NoteReceipt(elsewhere.On);
                break;
            case CommitteeAnnounced committee:
                Committee = committee;
                break;
            case OmissionRequested request:
                Requests.Add(request);
                break;
            case OmissionRepaired repair:
                Repairs.Add(repair);
                break;
            case Adjourned adjourned:
                Adjournment = adjourned;
                break;
            case Postponed postponed:
                Postponements.Add(postponed);
                break;
            case ClockStopped stopped:
                Stops.Add(stopped);
                break;
            case ClockResumed resumed:
                Resumptions.Add(resumed);
                break;
            case HearingPlanned hearing:
                // A second hearing (Awb 7:9) takes the place of the first.
                Hearing = Hearing is { } earlier && earlier.On >= hearing.On ? earlier : hearing;
                break;
            case NoticeOfDefaultReceived notice:
                Notices.Add(notice);
                break;
            case CostsRequested costs:
                Costs = Costs is { } first && first.On <= costs.On ? first : costs;
                break;
            case Decided decided:
                Decision = decided;
                break;
            case Closed closed:
                Closing = closed;
                break;
        }
    }

    private void NoteReceipt(DateOnly day) => FirstReceipt = FirstReceipt is { } first && first <= day ? first : day;

    // Callers may give facts in any order; every rule below relies on order of date, with a tie-break that is total.
    private void Sort()
    {
        Receipts.Sort(static (a, b) => a.Channel.CompareTo(b.Channel));
        Requests.Sort(static (a, b) => a.On != b.On ? a.On.CompareTo(b.On) : a.RepairBy.CompareTo(b.RepairBy));
        Repairs.Sort(static (a, b) => a.On.CompareTo(b.On));
        Postponements.Sort(static (a, b) => a.On != b.On ? a.On.CompareTo(b.On)
            : a.Until != b.Until ? a.Until.CompareTo(b.Until)
            : a.Ground != b.Ground ? a.Ground.CompareTo(b.Ground)
            : Nullable.Compare(a.OthersHarmed, b.OthersHarmed));
        Stops.Sort(static (a, b) => a.On != b.On ? a.On.CompareTo(b.On)
            : a.Ground != b.Ground ? a.Ground.CompareTo(b.Ground)
            : Nullable.Compare(a.OthersHarmed, b.OthersHarmed));
        Resumptions.Sort(static (a, b) => a.On.CompareTo(b.On));
        Notices.Sort(static (a, b) => a.On.CompareTo(b.On));
    }
}
