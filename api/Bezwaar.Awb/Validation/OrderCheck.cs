using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Validation;

/// <summary>Finds facts that cannot stand beside the other facts because of their dates.</summary>
internal static class OrderCheck
{
    internal static void Run(DeadlineRequest request, List<Contradiction> found)
    {
        var facts = KnownFacts.On(DateOnly.MaxValue, request.Facts);
        CheckRepairs(request.Facts, facts, found);
        PauseCheck.Run(request.Facts, facts, found);
        CheckPostponements(request, facts, found);
        CheckEnd(request, facts, found);
    }

    private static void CheckRepairs(IReadOnlyList<Fact> all, KnownFacts facts, List<Contradiction> found) =>
        OmissionPairing.Pair(facts.Requests, facts.Repairs, repair => found.Add(new Contradiction(
            IndexOf(all, repair),
            "on",
            "repair-without-request",
            $"De aanvulling van {repair.On.Nl()} hoort niet bij een verzoek om het bezwaar aan te vullen.",
            $"The repair of {repair.On.En()} does not belong to a request to repair an omission.")));

    private static void CheckPostponements(DeadlineRequest request, KnownFacts facts, List<Contradiction> found)
    {
        // Extensions and settings only make the deadline later, so the bare term is a bound that holds for all of them.
        if (facts.Postponements.Count == 0
            || (request.PublishedOn is { } day && !LegalBounds.Contains(day))
            || (request.DateOfNotice is { } dated && !LegalBounds.Contains(dated))
            || DecisionBasis.For(request, FilingRules.Period(request), facts.FirstReceipt, withCommittee: false) is not { } basis)
        {
            return;
        }

        foreach (var postponed in facts.Postponements)
        {
            if (postponed.Until < basis.End.Raw)
            {
                found.Add(new Contradiction(
                    IndexOf(request.Facts, postponed),
                    "until",
                    "postponed-until-before-deadline",
                    $"De afgesproken datum {postponed.Until.Nl()} ligt voor het einde van de beslistermijn.",
                    $"The agreed date {postponed.Until.En()} lies before the end of the decision term."));
            }
        }
    }

    private static void CheckEnd(DeadlineRequest request, KnownFacts facts, List<Contradiction> found)
    {
        if (facts.Decision is { } decided)
        {
            var index = IndexOf(request.Facts, decided);
            if (decided.On < request.PublishedOn)
            {
                found.Add(new Contradiction(
                    index,
                    "on",
                    "decided-before-publication",
                    $"De beslissing op het bezwaar ligt voor de bekendmaking van het besluit op {request.PublishedOn.Value.Nl()}.",
                    $"The decision on the objection lies before the publication of the contested decision on {request.PublishedOn.Value.En()}."));
            }

            if (decided.On < facts.FirstReceipt)
            {
                found.Add(new Contradiction(
                    index,
                    "on",
                    "decided-before-receipt",
                    $"De beslissing ligt voor de ontvangst van het bezwaar op {facts.FirstReceipt.Value.Nl()}.",
                    $"The decision lies before the receipt of the objection on {facts.FirstReceipt.Value.En()}."));
            }

            if (facts.Closing is { } closed && closed.On < decided.On)
            {
                found.Add(new Contradiction(
                    IndexOf(request.Facts, closed),
                    "on",
                    "closed-before-decision",
                    $"De zaak kan niet gesloten zijn voor de beslissing van {decided.On.Nl()}.",
                    $"The case cannot be closed before the decision of {decided.On.En()}."));
            }
        }

        if (facts.EndedOn is { } ended)
        {
            CheckNothingAfter(request.Facts, ended, found);
        }
    }

    private static void CheckNothingAfter(IReadOnlyList<Fact> all, DateOnly ended, List<Contradiction> found)
    {
        for (var index = 0; index < all.Count; index++)
        {
            if (all[index] is CommitteeAnnounced or OmissionRequested or Adjourned or Postponed or ClockStopped
                && all[index].OccurredOn > ended)
            {
                found.Add(new Contradiction(
                    index,
                    "on",
                    "after-the-end",
                    $"Dit kan niet meer na de beslissing of sluiting op {ended.Nl()}.",
                    $"This cannot happen after the decision or closing on {ended.En()}."));
            }
        }
    }

    /// <summary>The place of this very fact; equal facts elsewhere in the list are not meant.</summary>
    internal static int IndexOf(IReadOnlyList<Fact> all, Fact fact)
    {
        for (var index = 0; index < all.Count; index++)
        {
            if (ReferenceEquals(all[index], fact))
            {
                return index;
            }
        }

        return -1;
    }
}
