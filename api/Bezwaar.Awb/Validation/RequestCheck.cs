using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Validation;

/// <summary>Finds everything in a request that cannot be true.</summary>
internal static class RequestCheck
{
    internal static List<Contradiction> Run(DeadlineRequest request)
    {
        var found = new List<Contradiction>();
        CheckMembers(request, found);
        if (request.Facts.Count > LegalBounds.MaxFacts)
        {
            found.Add(new Contradiction(
                null,
                "facts",
                "too-many-facts",
                $"Er zijn meer dan {LegalBounds.MaxFacts} gebeurtenissen.",
                $"There are more than {LegalBounds.MaxFacts} facts."));
            return found;
        }

        for (var index = 0; index < request.Facts.Count; index++)
        {
            FactCheck.Run(index, request.Facts[index], request, found);
        }

        // Comparing facts with each other makes sense only when each of them can be true by itself.
        if (found.Count == 0 || found.TrueForAll(static one => one.FactIndex is null))
        {
            UniquenessCheck.Run(request.Facts, found);
            OrderCheck.Run(request, found);
        }

        return found;
    }

    private static void CheckMembers(DeadlineRequest request, List<Contradiction> found)
    {
        if (request.Regime is not (Regime.General or Regime.MunicipalTax))
        {
            found.Add(new Contradiction(null, "regime", "unknown-value", "Deze soort regels bestaat niet.", "This regime does not exist."));
        }

        DayCheck.Run(null, "publishedOn", request.PublishedOn, found);
        DayCheck.Run(null, "dateOfNotice", request.DateOfNotice, found);
        if (request.InterestedParties is < 0 or > LegalBounds.MaxPeople)
        {
            found.Add(new Contradiction(
                null,
                "interestedParties",
                "number-out-of-range",
                $"Het aantal belanghebbenden is 0 tot en met {LegalBounds.MaxPeople}.",
                $"The number of interested parties is 0 to {LegalBounds.MaxPeople}."));
        }

        if (request.Applicants is < 1 or > LegalBounds.MaxPeople)
        {
            found.Add(new Contradiction(
                null,
                "applicants",
                "number-out-of-range",
                $"Het aantal bezwaarmakers is 1 tot en met {LegalBounds.MaxPeople}.",
                $"The number of applicants is 1 to {LegalBounds.MaxPeople}."));
        }
    }
}
