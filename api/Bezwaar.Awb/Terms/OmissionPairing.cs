namespace Bezwaar.Awb.Terms;

/// <summary>Finds the repair that belongs to each request to repair an omission (Awb 6:6).</summary>
internal static class OmissionPairing
{
    /// <summary>
    /// A repair answers the last request before it that has no repair yet: a new request takes the place of one that went unanswered.
    /// </summary>
    /// <param name="requests">The requests in order of date.</param>
    /// <param name="repairs">The repairs in order of date.</param>
    /// <param name="unmatched">Is told of each repair without a request.</param>
    /// <returns>The day of repair for each request; null where there is none.</returns>
    internal static DateOnly?[] Pair(
        List<OmissionRequested> requests, List<OmissionRepaired> repairs, Action<OmissionRepaired> unmatched)
    {
        var days = new DateOnly?[requests.Count];
        foreach (var repair in repairs)
        {
            var index = requests.Count - 1;
            while (index >= 0 && (days[index] is not null || requests[index].On > repair.On))
            {
                index--;
            }

            if (index < 0)
            {
                unmatched(repair);
            }
            else
            {
                days[index] = repair.On;
            }
        }

        return days;
    }
}
