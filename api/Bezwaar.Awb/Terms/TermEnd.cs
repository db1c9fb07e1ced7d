using Bezwaar.Awb.Calendar;

namespace Bezwaar.Awb.Terms;

/// <summary>The end of a term before and after the rule for weekends and holidays (Atw 1(1)).</summary>
/// <param name="Raw">The end as counted.</param>
/// <param name="Last">The end that counts in law; never before <paramref name="Raw"/>.</param>
/// <param name="MayMove">The rule applies to this term, whether or not it changed the end.</param>
internal readonly record struct TermEnd(DateOnly Raw, DateOnly Last, bool MayMove)
{
    internal bool Moved => Raw != Last;

    /// <summary>The end of a term from its first day; it moves unless the term is too long for that (Atw 4).</summary>
    internal static TermEnd Of(DateOnly firstDay, TermLength length) => At(length.LastDayFrom(firstDay), length.MayRoll);

    /// <summary>An end as counted, moved only when the rule applies.</summary>
    internal static TermEnd At(DateOnly raw, bool mayMove) =>
        new(raw, mayMove ? DutchCalendar.NextWorkingDay(raw) : raw, mayMove);
}
