namespace Bezwaar.Awb.Terms;

/// <summary>The request for reimbursement of costs (Awb 7:15(3)): it must come before the decision.</summary>
internal static class CostsRules
{
    internal static CostsRequest? Answer(KnownFacts facts, Trace trace)
    {
        if (facts.Costs is not { } costs)
        {
            return null;
        }

        if (facts.EndedOn is not { } ended || costs.On < ended)
        {
            return new CostsRequest(true);
        }

        if (costs.On == ended)
        {
            trace.Warn(
                "costs-on-day-of-decision",
                "Awb 7:15(3)",
                $"Het verzoek om kosten te vergoeden kwam op de dag van de beslissing, {ended.Nl()}. Ga na wat er eerst was. Wij gaan ervan uit dat het verzoek te laat is.",
                $"The request for costs came on the day of the decision, {ended.En()}. Find out which came first. It is taken to be too late.");
        }
        else
        {
            trace.Warn(
                "costs-too-late",
                "Awb 7:15(3)",
                $"Het verzoek om kosten te vergoeden kwam op {costs.On.Nl()}, na de beslissing van {ended.Nl()}. Dat is te laat.",
                $"The request for costs came on {costs.On.En()}, after the decision of {ended.En()}. That is too late.");
        }

        return new CostsRequest(false);
    }
}
