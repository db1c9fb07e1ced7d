namespace Bezwaar.Awb.Calendar;

/// <summary>The law counts days in the Netherlands; instants are stored in UTC. This is the bridge between the two.</summary>
public static class AmsterdamTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The same instant with the offset of Dutch clocks.</summary>
    public static DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The date on Dutch calendars at this instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>The first instant of a Dutch day, in UTC. Since 1977 clocks change at 2 or 3 in the night, so midnight exists exactly once.</summary>
    public static DateTimeOffset StartOfDay(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>The last instant (100 nanoseconds before the next day) of a Dutch day, in UTC. A day takes 23, 24 or 25 hours.</summary>
    public static DateTimeOffset EndOfDay(DateOnly day) => StartOfDay(day.AddDays(1)).AddTicks(-1);
}
