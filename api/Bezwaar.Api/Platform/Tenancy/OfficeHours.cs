namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>A part of the day in which somebody can be called.</summary>
public enum PartOfDay
{
    /// <summary>Until 12:00.</summary>
    Morning,

    /// <summary>From 12:00 to 18:00.</summary>
    Afternoon,

    /// <summary>From 18:00.</summary>
    Evening,
}

/// <summary>Hours of one weekday in which the municipality calls; a day may have several, such as a late evening.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="From">From when, on Dutch clocks.</param>
/// <param name="Until">Until when; later than <paramref name="From"/>.</param>
public sealed record OfficeHours(DayOfWeek Day, TimeOnly From, TimeOnly Until)
{
    /// <summary>Monday to Friday from nine to five.</summary>
    public static readonly IReadOnlyList<OfficeHours> NineToFive =
        [.. Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => new OfficeHours((DayOfWeek)day, new(9, 0), new(17, 0)))];

    /// <summary>What of these hours lies in a part of the day; null where nothing does.</summary>
    public (TimeOnly From, TimeOnly Until)? Within(PartOfDay part)
    {
        var (from, until) = (Later(From, part.Begins), Earlier(Until, part.Ends));
        return from < until ? (from, until) : null;
    }

    private static TimeOnly Later(TimeOnly a, TimeOnly b) => a > b ? a : b;

    private static TimeOnly Earlier(TimeOnly a, TimeOnly b) => a < b ? a : b;
}

internal static class PartsOfDay
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Six = new(18, 0);

    extension(PartOfDay part)
    {
        public TimeOnly Begins => part switch { PartOfDay.Morning => TimeOnly.MinValue, PartOfDay.Afternoon => Noon, _ => Six };

        public TimeOnly Ends => part switch { PartOfDay.Morning => Noon, PartOfDay.Afternoon => Six, _ => TimeOnly.MaxValue };
    }

    public static PartOfDay Of(TimeOnly time) => time < Noon ? PartOfDay.Morning : time < Six ? PartOfDay.Afternoon : PartOfDay.Evening;
}
