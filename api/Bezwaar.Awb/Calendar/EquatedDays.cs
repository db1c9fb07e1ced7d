using System.Collections.Frozen;

namespace Bezwaar.Awb.Calendar;

/// <summary>Days equated with a holiday by royal decree (Atw 3(3)). New decrees are further rows.</summary>
internal static class EquatedDays
{
    /// <summary>Raise this when the decrees of a further year are entered, also when that year has no such day.</summary>
    internal const int LastKnownYear = 2028;

    internal static readonly LegalText Name =
        new("een dag die bij besluit gelijkstaat aan een feestdag", "a day equated with a holiday by decree");

    private static readonly FrozenSet<DateOnly> Days = new DateOnly[]
    {
        new(2023, 4, 28),
        new(2023, 5, 19),
        new(2024, 5, 10),
        new(2024, 12, 27),
        new(2025, 5, 30),
        new(2026, 1, 2),
        new(2026, 5, 15),
        new(2027, 5, 7),
        new(2028, 4, 28),
        new(2028, 5, 26),
    }.ToFrozenSet();

    internal static bool Contains(DateOnly day) => Days.Contains(day);
}
