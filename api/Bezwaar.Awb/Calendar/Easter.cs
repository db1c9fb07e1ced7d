namespace Bezwaar.Awb.Calendar;

/// <summary>The date of Easter in the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year, by the anonymous Gregorian computation (Meeus).</summary>
    internal static DateOnly Sunday(int year)
    {
        var (century, ofCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var (leapYears, yearRest) = Math.DivRem(ofCentury, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - yearRest) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
