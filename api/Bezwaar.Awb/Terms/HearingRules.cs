namespace Bezwaar.Awb.Terms;

/// <summary>The dates around the hearing (Awb 7:4).</summary>
internal static class HearingRules
{
    internal static HearingDates? Answer(DeadlineRequest request, KnownFacts facts, Trace trace)
    {
        if (facts.Hearing is not { } hearing)
        {
            return null;
        }

        var terms = TermLengths.For(request);
        var documents = hearing.On.AddDays(-terms.DocumentsBefore.Count);
        var inspection = hearing.On.AddDays(-7 * terms.InspectionBefore.Count);
        trace.Backward(
            "hearing.lastDayDocuments",
            "Awb 7:4(1)",
            hearing.On,
            terms.DocumentsBefore,
            documents,
            "hearing-planned",
            $"De hoorzitting is op {hearing.On.Nl()}. Extra stukken kunnen tot {terms.DocumentsBefore.InDutch()} ervoor worden ingestuurd: uiterlijk op {documents.Nl()}.",
            $"The hearing is on {hearing.On.En()}. Further documents can be sent until {terms.DocumentsBefore} before: on {documents.En()} at the latest.");
        trace.Backward(
            "hearing.inspectionFromLatest",
            "Awb 7:4(2)",
            hearing.On,
            terms.InspectionBefore,
            inspection,
            "hearing-planned",
            $"Het dossier moet ten minste {terms.InspectionBefore.InDutch()} voor de hoorzitting klaarliggen: uiterlijk vanaf {inspection.Nl()}.",
            $"The file must be available at least {terms.InspectionBefore} before the hearing: from {inspection.En()} at the latest.");
        if (hearing.InvitedOn > documents)
        {
            trace.Warn(
                "invitation-too-late",
                "Awb 7:4(1)",
                $"De uitnodiging is van {hearing.InvitedOn.Value.Nl()}. Extra stukken konden toen niet meer op tijd worden ingestuurd. Overleg of de hoorzitting later kan.",
                $"The invitation is of {hearing.InvitedOn.Value.En()}. Further documents could no longer be sent in time. Discuss whether the hearing can be later.");
        }

        return new HearingDates(documents, inspection);
    }
}
