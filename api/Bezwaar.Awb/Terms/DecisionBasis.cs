namespace Bezwaar.Awb.Terms;

/// <summary>The decision term before anything extends it.</summary>
/// <param name="FirstDay">The first day on which the term runs.</param>
/// <param name="From">The first day that is counted; for the calendar year that is 1 January.</param>
/// <param name="Length">The length.</param>
/// <param name="End">The end.</param>
/// <param name="ByYearEnd">The calendar year of receipt decides (Wet WOZ 30, Gemeentewet 236).</param>
internal readonly record struct DecisionBasis(
    DateOnly FirstDay, DateOnly From, TermLength Length, TermEnd End, bool ByYearEnd)
{
    /// <summary>The basic term in weeks; null for the calendar year.</summary>
    internal int? Weeks => ByYearEnd ? null : Length.Count;

    /// <summary>The basic term, or null while the facts that it starts from are missing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="filing">The filing term, as far as known.</param>
    /// <param name="firstReceipt">The first day of receipt, as far as known.</param>
    /// <param name="withCommittee">A committee advises and the objector was told so in time.</param>
    internal static DecisionBasis? For(
        DeadlineRequest request, FilingPeriod? filing, DateOnly? firstReceipt, bool withCommittee)
    {
        var terms = TermLengths.For(request);
        if (terms.YearEndExcluded is { } excluded)
        {
            if (firstReceipt is not { } received)
            {
                return null;
            }

            if (received <= LastDayForYearEnd(received.Year, excluded))
            {
                return OfYear(received);
            }
        }

        if (filing is not { } period)
        {
            return null;
        }

        var length = withCommittee ? terms.DecisionWithCommittee : terms.Decision;
        var from = period.End.Last.AddDays(1);
        return new DecisionBasis(from, from, length, TermEnd.Of(from, length), ByYearEnd: false);
    }

    private static DateOnly LastDayForYearEnd(int year, TermLength excluded) =>
        new DateOnly(year, 12, 31).AddDays(-7 * excluded.Count);

    private static DecisionBasis OfYear(DateOnly received)
    {
        // A calendar year is longer than three months: 31 December never moves (Atw 4).
        var year = TermLength.OfYears(1);
        var from = new DateOnly(received.Year, 1, 1);
        return new DecisionBasis(received.AddDays(1), from, year, TermEnd.Of(from, year), ByYearEnd: true);
    }
}
