using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Validation;

/// <summary>Keeps days inside the bounds, so that no later arithmetic can overflow.</summary>
internal static class DayCheck
{
    /// <summary>True when the day is absent or inside the bounds; otherwise a contradiction is added.</summary>
    internal static bool Run(int? factIndex, string member, DateOnly? day, List<Contradiction> found)
    {
        if (day is not { } given || LegalBounds.Contains(given))
        {
            return true;
        }

        found.Add(new Contradiction(
            factIndex,
            member,
            "date-out-of-range",
            $"De datum moet liggen tussen {LegalBounds.FirstDay.Nl()} en {LegalBounds.LastDay.Nl()}.",
            $"The date must lie between {LegalBounds.FirstDay.En()} and {LegalBounds.LastDay.En()}."));
        return false;
    }
}
