using System.Globalization;

namespace Bezwaar.Awb.Terms;

/// <summary>The unit in which a term is expressed.</summary>
internal enum TermUnit
{
    Days,
    Weeks,
    Months,
    Years,
}

/// <summary>The length of a term as the law expresses it, for instance six weeks.</summary>
/// <param name="Count">The number of units, 0 or more.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct TermLength(int Count, TermUnit Unit)
{
    /// <summary>Terms of more than twelve weeks, ninety days or three months do not move for free days (Atw 4).</summary>
    internal bool MayRoll => Unit switch
    {
        TermUnit.Days => Count <= 90,
        TermUnit.Weeks => Count <= 12,
        TermUnit.Months => Count <= 3,
        _ => false,
    };

    internal static TermLength OfDays(int count) => new(count, TermUnit.Days);

    internal static TermLength OfWeeks(int count) => new(count, TermUnit.Weeks);

    internal static TermLength OfYears(int count) => new(count, TermUnit.Years);

    /// <summary>The last day of a term whose first day is given.</summary>
    internal DateOnly LastDayFrom(DateOnly firstDay) => Unit switch
    {
        TermUnit.Days => firstDay.AddDays(Count - 1),
        TermUnit.Weeks => firstDay.AddDays((7 * Count) - 1),
        TermUnit.Months => firstDay.AddDays(-1).AddMonths(Count),
        _ => firstDay.AddDays(-1).AddYears(Count),
    };

    /// <summary>The length in English with a number, for instance "1 week" or "9 days".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? Singular : Singular + "s")}");

    /// <summary>The length in Dutch with a number, for instance "1 week" or "9 dagen".</summary>
    internal string InDutch() => string.Create(CultureInfo.InvariantCulture, $"{Count} {(Unit, Count == 1) switch
    {
        (TermUnit.Days, true) => "dag",
        (TermUnit.Days, false) => "dagen",
        (TermUnit.Weeks, true) => "week",
        (TermUnit.Weeks, false) => "weken",
        (TermUnit.Months, true) => "maand",
        (TermUnit.Months, false) => "maanden",
        _ => "jaar",
    }}");

    private string Singular => Unit switch
    {
        TermUnit.Days => "day",
        TermUnit.Weeks => "week",
        TermUnit.Months => "month",
        _ => "year",
    };
}
