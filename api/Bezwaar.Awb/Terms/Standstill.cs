namespace Bezwaar.Awb.Terms;

/// <summary>A period in which the decision term stands still.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; before <paramref name="From"/> when no day is left.</param>
/// <param name="IsPause">An agreed pause (Awb 7:10(4)) rather than an omission (Awb 7:10(2)).</param>
/// <param name="StillOpen">The end is not known yet: the limit for repair or the as-of date stands in for it.</param>
internal readonly record struct Standstill(DateOnly From, DateOnly To, bool IsPause, bool StillOpen)
{
    internal bool Covers(DateOnly day) => day >= From && day <= To;

    /// <summary>All periods that the facts name, in order of their first day; pauses without a valid ground are left out.</summary>
    internal static List<Standstill> In(KnownFacts facts, int interestedParties, LegalSettings settings, Trace? trace)
    {
        var periods = new List<Standstill>(facts.Requests.Count + facts.Stops.Count);
        AddOmissions(facts, settings, periods, trace);
        AddPauses(facts, interestedParties, periods, trace);
        periods.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From)
            : a.To != b.To ? a.To.CompareTo(b.To)
            : a.IsPause.CompareTo(b.IsPause));
        return periods;
    }

    private static void AddOmissions(KnownFacts facts, LegalSettings settings, List<Standstill> periods, Trace? trace)
    {
        var repairs = OmissionPairing.Pair(facts.Requests, facts.Repairs, static _ => { });
        for (var index = 0; index < facts.Requests.Count; index++)
        {
            var request = facts.Requests[index];
            var repair = repairs[index];
            // A repair after the limit comes too late: the limit went by unused and ends the suspension.
            var end = repair is { } day && day < request.RepairBy ? day : request.RepairBy;
            var last = settings.SuspensionCount is SuspensionCount.Inclusive ? end : end.AddDays(-1);
            var open = repair is null && facts.AsOf < request.RepairBy;
            periods.Add(new Standstill(request.On.AddDays(1), last, IsPause: false, open));
            if (repair > request.RepairBy)
            {
                trace?.Warn(
                    "repaired-after-limit",
                    "Awb 6:6",
                    $"De aanvulling kwam na de uiterste dag, {request.RepairBy.Nl()}. De beslistermijn stond stil tot die dag.",
                    $"The repair came after the limit, {request.RepairBy.En()}. The decision term stood still until that day.");
            }
        }
    }

    private static void AddPauses(KnownFacts facts, int interestedParties, List<Standstill> periods, Trace? trace)
    {
        for (var index = 0; index < facts.Stops.Count; index++)
        {
            var stop = facts.Stops[index];
            if (!Consent.IsValid(stop.Ground, stop.OthersHarmed, interestedParties, trace))
            {
                continue;
            }

            var open = index >= facts.Resumptions.Count;
            periods.Add(new Standstill(
                stop.On, open ? facts.AsOf : facts.Resumptions[index].On, IsPause: true, open));
        }
    }
}
