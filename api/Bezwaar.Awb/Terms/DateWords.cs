using System.Globalization;

namespace Bezwaar.Awb.Terms;

/// <summary>Writes dates in words, without the culture data of the machine: containers often have none.</summary>
public static class DateWords
{
    private static readonly string[] DaysNl = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly string[] DaysEn = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] MonthsNl =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] MonthsEn =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>For instance "dinsdag 21 april 2026".</summary>
    public static string Nl(this DateOnly day) => Write(day, DaysNl, MonthsNl);

    /// <summary>For instance "Tuesday 21 April 2026".</summary>
    public static string En(this DateOnly day) => Write(day, DaysEn, MonthsEn);

    private static string Write(DateOnly day, string[] days, string[] months) =>
        string.Create(CultureInfo.InvariantCulture, $"{days[(int)day.DayOfWeek]} {day.Day} {months[day.Month - 1]} {day.Year}");
}
