using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Validation;

/// <summary>The clock must be stopped and resumed by turns: stop, resume, stop, resume.</summary>
internal static class PauseCheck
{
    internal static void Run(IReadOnlyList<Fact> all, KnownFacts facts, List<Contradiction> found)
    {
        var resumed = 0;
        for (var stopped = 0; stopped < facts.Stops.Count; stopped++)
        {
            var stop = facts.Stops[stopped];
            // Every resumption before this stop that no earlier stop took is one too many.
            while (resumed < facts.Resumptions.Count && facts.Resumptions[resumed].On < stop.On)
            {
                found.Add(ResumedWithoutStop(all, facts.Resumptions[resumed++]));
            }

            var next = stopped + 1 < facts.Stops.Count ? facts.Stops[stopped + 1] : null;
            if (resumed < facts.Resumptions.Count && (next is null || facts.Resumptions[resumed].On <= next.On))
            {
                resumed++;
            }
            else if (next is not null)
            {
                found.Add(new Contradiction(
                    OrderCheck.IndexOf(all, next),
                    "on",
                    "stopped-while-stopped",
                    $"De termijn stond al stil vanaf {stop.On.Nl()}.",
                    $"The clock had already been stopped from {stop.On.En()}."));
            }
        }

        for (; resumed < facts.Resumptions.Count; resumed++)
        {
            found.Add(ResumedWithoutStop(all, facts.Resumptions[resumed]));
        }
    }

    private static Contradiction ResumedWithoutStop(IReadOnlyList<Fact> all, ClockResumed resumed) => new(
        OrderCheck.IndexOf(all, resumed),
        "on",
        "resumed-without-stop",
        $"De termijn stond niet stil op {resumed.On.Nl()}.",
        $"The clock was not stopped on {resumed.On.En()}.");
}
