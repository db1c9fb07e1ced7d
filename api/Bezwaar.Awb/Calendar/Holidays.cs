namespace Bezwaar.Awb.Calendar;

/// <summary>Generally recognised holidays (Atw 3(1)–(2)), computed once per year and then kept.</summary>
internal static class Holidays
{
    private static readonly LegalText NewYear = new("nieuwjaarsdag", "New Year's Day");
    private static readonly LegalText GoodFriday = new("Goede Vrijdag", "Good Friday");
    private static readonly LegalText EasterSunday = new("eerste paasdag", "Easter Sunday");
    private static readonly LegalText EasterMonday = new("tweede paasdag", "Easter Monday");
    private static readonly LegalText KingsDay = new("Koningsdag", "King's Day");
    private static readonly LegalText QueensDay = new("Koninginnedag", "Queen's Day");
    private static readonly LegalText LiberationDay = new("Bevrijdingsdag", "Liberation Day");
    private static readonly LegalText Ascension = new("Hemelvaartsdag", "Ascension Day");
    private static readonly LegalText WhitSunday = new("eerste pinksterdag", "Whit Sunday");
    private static readonly LegalText WhitMonday = new("tweede pinksterdag", "Whit Monday");
    private static readonly LegalText Christmas = new("eerste kerstdag", "Christmas Day");
    private static readonly LegalText BoxingDay = new("tweede kerstdag", "the second day of Christmas");

    // Two threads may compute the same year at once; they write equal values, so no lock is needed.
    private static readonly Dictionary<DateOnly, LegalText>?[] Years = new Dictionary<DateOnly, LegalText>?[10_000];

    /// <summary>The name of the holiday on a day; null when it is none.</summary>
    internal static LegalText? NameOf(DateOnly day) =>
        (Years[day.Year] ??= Compute(day.Year)).GetValueOrDefault(day);

    private static Dictionary<DateOnly, LegalText> Compute(int year)
    {
        var easter = Easter.Sunday(year);
        var days = new Dictionary<DateOnly, LegalText>(12)
        {
            [new DateOnly(year, 1, 1)] = NewYear,
            [easter.AddDays(-2)] = GoodFriday,
            [easter] = EasterSunday,
            [easter.AddDays(1)] = EasterMonday,
            [easter.AddDays(39)] = Ascension,
            [easter.AddDays(49)] = WhitSunday,
            [easter.AddDays(50)] = WhitMonday,
            [new DateOnly(year, 12, 25)] = Christmas,
            [new DateOnly(year, 12, 26)] = BoxingDay,
        };
        // 5 May and the royal birthday can coincide with a movable feast; the movable feast then gives the name.
        days.TryAdd(new DateOnly(year, 5, 5), LiberationDay);
        if (RoyalBirthday.CelebratedIn(year) is { } birthday)
        {
            days.TryAdd(birthday, year >= RoyalBirthday.FirstKingsDay ? KingsDay : QueensDay);
        }

        return days;
    }
}
