using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Retention;

public sealed class RetentionTests
{
    [Theory]
    [InlineData("13.1", "2031-07-14")]
    [InlineData("13.1.1", "2033-07-14")]
    [InlineData("13.1.2", "2036-07-14")]
    [InlineData("13.1.3", null)]
    [InlineData("13.1.4", "2027-07-14")]
    [InlineData("13.1.5", "2038-07-14")]
    [InlineData("13.2", "2027-07-14")]
    public void Every_category_has_its_term(string category, string? destroyFrom)
    {
        Assert.Contains(category, Awb.Retention.Categories);
        Assert.Equal(DayOrNone(destroyFrom), Awb.Retention.DestroyFrom(Day("2026-07-14"), category));
        var answer = General(new Closed(Day("2026-07-14"), category)).Calculate("2026-07-14");
        Assert.Equal(new RetentionPeriod(category, DayOrNone(destroyFrom)), answer.Retention);
    }

    [Fact]
    public void There_are_seven_categories() => Assert.Equal(7, Awb.Retention.Categories.Count);

    [Fact]
    public void An_unknown_category_is_refused() =>
        Assert.Throws<ArgumentException>(() => Awb.Retention.DestroyFrom(Published, "13.9"));

    [Fact]
    public void A_leap_day_ends_on_the_last_of_february() =>
        Assert.Equal(Day("2029-02-28"), Awb.Retention.DestroyFrom(Day("2028-02-29"), "13.1.4"));
}
