namespace Bezwaar.Awb.Calendar;

/// <summary>Weekends, generally recognised holidays and equated days in the Netherlands (Atw 1 and 3).</summary>
public static class DutchCalendar
{
    /// <summary>The last year for which the royal decrees on equated days are known.</summary>
    public static int LastKnownEquatedYear => EquatedDays.LastKnownYear;

    /// <summary>A generally recognised holiday (Atw 3(1)–(2)).</summary>
    public static bool IsHoliday(DateOnly day) => Holidays.NameOf(day) is not null;

    /// <summary>A day equated with a holiday by royal decree (Atw 3(3)).</summary>
    public static bool IsEquatedDay(DateOnly day) => EquatedDays.Contains(day);

    /// <summary>A day on which no term of Atw 1(1) ends: Saturday, Sunday, holiday or equated day.</summary>
    public static bool IsFreeDay(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day) || IsEquatedDay(day);

    /// <summary>Why a day is free, in words for use inside a sentence; null for a working day. A holiday goes before a weekend.</summary>
    public static LegalText? WhyFree(DateOnly day) =>
        Holidays.NameOf(day) ?? (EquatedDays.Contains(day) ? EquatedDays.Name : null) ?? day.DayOfWeek switch
        {
            DayOfWeek.Saturday => Saturday,
            DayOfWeek.Sunday => Sunday,
            _ => null,
        };

    /// <summary>The day itself when it is a working day, otherwise the first working day after it (Atw 1(1)).</summary>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        while (IsFreeDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The n-th working day after a day; the day itself is not counted.</summary>
    /// <param name="day">The day to count from; it may be a free day.</param>
    /// <param name="count">The number of working days, 0 or more; 0 gives the day itself, free or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (; count > 0; count--)
        {
            day = NextWorkingDay(day.AddDays(1));
        }

        return day;
    }

    private static readonly LegalText Saturday = new("een zaterdag", "a Saturday");
    private static readonly LegalText Sunday = new("een zondag", "a Sunday");
}
