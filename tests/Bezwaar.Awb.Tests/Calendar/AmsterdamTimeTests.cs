using System.Globalization;
using Bezwaar.Awb.Calendar;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Calendar;

public sealed class AmsterdamTimeTests
{
    [Theory]
    [InlineData("2026-04-21T21:59:59Z", "2026-04-21")]
    [InlineData("2026-04-21T22:00:00Z", "2026-04-22")]
    [InlineData("2026-01-21T22:59:59Z", "2026-01-21")]
    [InlineData("2026-01-21T23:00:00Z", "2026-01-22")]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T21:59:59Z", "2026-10-24")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    [InlineData("2026-04-22T03:00:00+14:00", "2026-04-21")]
    public void An_instant_belongs_to_the_day_on_dutch_clocks(string instant, string day) =>
        Assert.Equal(Day(day), AmsterdamTime.DateOf(Instant(instant)));

    [Theory]
    [InlineData("2026-01-21", 24)]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    public void A_day_takes_23_24_or_25_hours(string text, int hours)
    {
        var day = Day(text);
        var start = AmsterdamTime.StartOfDay(day);
        var end = AmsterdamTime.EndOfDay(day);

        Assert.Equal(TimeSpan.Zero, start.Offset);
        Assert.Equal(TimeSpan.FromHours(hours), end.AddTicks(1) - start);
        Assert.Equal(day, AmsterdamTime.DateOf(start));
        Assert.Equal(day.AddDays(-1), AmsterdamTime.DateOf(start.AddTicks(-1)));
        Assert.Equal(day, AmsterdamTime.DateOf(end));
        Assert.Equal(day.AddDays(1), AmsterdamTime.DateOf(end.AddTicks(1)));
    }

    [Fact]
    public void The_ends_of_the_calendar_do_not_fail()
    {
        Assert.Equal(1, AmsterdamTime.DateOf(DateTimeOffset.MinValue).Year);
        Assert.Equal(9999, AmsterdamTime.DateOf(DateTimeOffset.MaxValue).Year);
    }

    internal static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
