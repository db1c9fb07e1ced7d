using Bezwaar.Awb.Terms;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Terms;

public sealed class TermLengthTests
{
    [Theory]
    [InlineData(12, (int)TermUnit.Weeks, true)]
    [InlineData(13, (int)TermUnit.Weeks, false)]
    [InlineData(90, (int)TermUnit.Days, true)]
    [InlineData(91, (int)TermUnit.Days, false)]
    [InlineData(3, (int)TermUnit.Months, true)]
    [InlineData(4, (int)TermUnit.Months, false)]
    [InlineData(1, (int)TermUnit.Years, false)]
    public void Long_terms_do_not_move(int count, int unit, bool moves) =>
        Assert.Equal(moves, new TermLength(count, (TermUnit)unit).MayRoll);

    [Fact]
    public void The_end_of_a_long_term_stays_on_a_free_day()
    {
        // 13 weeks from Saturday 3 January 2026 end on Friday 3 April 2026, Good Friday.
        Assert.Equal(Day("2026-04-03"), TermEnd.Of(Day("2026-01-03"), TermLength.OfWeeks(13)).Last);
        Assert.Equal(Day("2026-04-07"), TermEnd.Of(Day("2026-01-10"), TermLength.OfWeeks(12)).Last);
    }

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-03-10", 3, "2026-06-10")]
    public void Months_are_counted_from_the_day_before_the_first_day(string dayBefore, int months, string end) =>
        Assert.Equal(Day(end), new TermLength(months, TermUnit.Months).LastDayFrom(Day(dayBefore).AddDays(1)));

    [Theory]
    [InlineData(1, (int)TermUnit.Days, "1 dag", "1 day")]
    [InlineData(2, (int)TermUnit.Days, "2 dagen", "2 days")]
    [InlineData(1, (int)TermUnit.Weeks, "1 week", "1 week")]
    [InlineData(6, (int)TermUnit.Weeks, "6 weken", "6 weeks")]
    [InlineData(1, (int)TermUnit.Months, "1 maand", "1 month")]
    [InlineData(3, (int)TermUnit.Months, "3 maanden", "3 months")]
    [InlineData(1, (int)TermUnit.Years, "1 jaar", "1 year")]
    [InlineData(5, (int)TermUnit.Years, "5 jaar", "5 years")]
    public void One_is_singular(int count, int unit, string nl, string en)
    {
        var length = new TermLength(count, (TermUnit)unit);
        Assert.Equal(nl, length.InDutch());
        Assert.Equal(en, length.ToString());
    }

    [Fact]
    public void Dates_are_written_with_their_weekday()
    {
        Assert.Equal("dinsdag 21 april 2026", Day("2026-04-21").Nl());
        Assert.Equal("Tuesday 21 April 2026", Day("2026-04-21").En());
    }
}
