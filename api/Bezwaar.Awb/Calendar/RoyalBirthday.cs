namespace Bezwaar.Awb.Calendar;

/// <summary>The day on which the birthday of the King or Queen is celebrated (Atw 3(1)); a Sunday moves the celebration.</summary>
internal static class RoyalBirthday
{
    /// <summary>The first year of 27 April as King's Day.</summary>
    internal const int FirstKingsDay = 2014;

    // From 1980 the celebration moved to the Saturday before a Sunday; until then to the Monday after it.
    private const int FirstMoveToSaturday = 1980;
    private const int FirstThirtiethOfApril = 1949;

    /// <summary>The day of celebration; null before 1949, when 30 April was no day of celebration.</summary>
    internal static DateOnly? CelebratedIn(int year)
    {
        if (year < FirstThirtiethOfApril)
        {
            return null;
        }

        var birthday = new DateOnly(year, 4, year >= FirstKingsDay ? 27 : 30);
        return birthday.DayOfWeek is not DayOfWeek.Sunday ? birthday
            : year >= FirstMoveToSaturday ? birthday.AddDays(-1)
            : birthday.AddDays(1);
    }
}
