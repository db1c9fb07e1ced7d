using Bezwaar.Awb.Calendar;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Calendar;

public sealed class DutchCalendarTests
{
    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2285-03-22")]
    public void Easter_is_computed_for_any_year(string sunday)
    {
        var easter = Day(sunday);
        Assert.Equal("eerste paasdag", DutchCalendar.WhyFree(easter)!.Nl);
        Assert.Equal("Good Friday", DutchCalendar.WhyFree(easter.AddDays(-2))!.En);
        Assert.Equal("Easter Monday", DutchCalendar.WhyFree(easter.AddDays(1))!.En);
        Assert.Equal("Ascension Day", DutchCalendar.WhyFree(easter.AddDays(39))!.En);
        Assert.Equal("Whit Monday", DutchCalendar.WhyFree(easter.AddDays(50))!.En);
    }

    [Theory]
    [InlineData("2026-04-27", true)]
    [InlineData("2025-04-26", true)]
    [InlineData("2025-04-27", false)]
    [InlineData("2014-04-26", true)]
    [InlineData("2013-04-30", true)]
    [InlineData("2014-04-30", false)]
    [InlineData("2013-04-27", false)]
    [InlineData("2006-04-29", true)]
    [InlineData("2006-04-30", false)]
    [InlineData("1978-05-01", true)]
    [InlineData("1948-04-30", false)]
    public void The_royal_birthday_is_free_on_the_day_of_celebration(string day, bool holiday) =>
        Assert.Equal(holiday, DutchCalendar.IsHoliday(Day(day)));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-05-05")]
    [InlineData("2027-05-05")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-26")]
    public void Fixed_holidays_return_every_year(string day) => Assert.True(DutchCalendar.IsHoliday(Day(day)));

    [Theory]
    [InlineData("2023-04-28")]
    [InlineData("2023-05-19")]
    [InlineData("2024-05-10")]
    [InlineData("2024-12-27")]
    [InlineData("2025-05-30")]
    [InlineData("2026-01-02")]
    [InlineData("2026-05-15")]
    [InlineData("2027-05-07")]
    [InlineData("2028-04-28")]
    [InlineData("2028-05-26")]
    public void Equated_days_are_free_but_no_holidays(string text)
    {
        var day = Day(text);
        Assert.True(DutchCalendar.IsEquatedDay(day));
        Assert.True(DutchCalendar.IsFreeDay(day));
        Assert.False(DutchCalendar.IsHoliday(day));
        Assert.Equal("a day equated with a holiday by decree", DutchCalendar.WhyFree(day)!.En);
    }

    [Fact]
    public void Equated_days_are_known_through_2028() => Assert.Equal(2028, DutchCalendar.LastKnownEquatedYear);

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2026-12-24")]
    [InlineData("2026-05-04")]
    [InlineData("2026-11-30")]
    public void Other_weekdays_are_working_days(string day)
    {
        Assert.False(DutchCalendar.IsFreeDay(Day(day)));
        Assert.Null(DutchCalendar.WhyFree(Day(day)));
    }

    [Theory]
    [InlineData("2026-04-21", "2026-04-21")]
    [InlineData("2026-04-03", "2026-04-07")]
    [InlineData("2025-12-31", "2025-12-31")]
    [InlineData("2026-01-01", "2026-01-05")]
    [InlineData("2026-05-14", "2026-05-18")]
    public void A_free_day_moves_to_the_next_working_day(string day, string expected) =>
        Assert.Equal(Day(expected), DutchCalendar.NextWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-04-21", 0, "2026-04-21")]
    [InlineData("2026-04-25", 0, "2026-04-25")]
    [InlineData("2026-04-21", 2, "2026-04-23")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-24", 2, "2026-04-29")]
    public void Working_days_are_counted_from_the_day_after(string day, int count, string expected) =>
        Assert.Equal(Day(expected), DutchCalendar.AddWorkingDays(Day(day), count));

    [Fact]
    public void A_negative_number_of_working_days_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DutchCalendar.AddWorkingDays(Published, -1));

    [Fact]
    public void Weekends_have_a_name_too()
    {
        Assert.Equal("een zaterdag", DutchCalendar.WhyFree(Day("2026-04-25"))!.Nl);
        Assert.Equal("a Sunday", DutchCalendar.WhyFree(Day("2026-04-26"))!.En);
    }
}
