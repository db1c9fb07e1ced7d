using System.Globalization;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>From when until when somebody works, in Dutch time, on each working day.</summary>
internal sealed record OfficeHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether something of this length falls into them as a whole.</summary>
    public bool Hold(DateTimeOffset at, TimeSpan length)
    {
        var (start, end) = (AmsterdamTime.ToLocal(at).DateTime, AmsterdamTime.ToLocal(at + length).DateTime);
        return start.Date == end.Date
            && !DutchCalendar.IsFreeDay(DateOnly.FromDateTime(start))
            && TimeOnly.FromDateTime(start) >= From && TimeOnly.FromDateTime(end) <= Until;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm}–{Until:HH\\:mm}");
}
