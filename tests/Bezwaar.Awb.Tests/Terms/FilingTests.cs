using Bezwaar.Awb.Calendar;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Terms;

public sealed class FilingTests
{
    private const string Later = "2027-12-31";

    [Fact]
    public void The_term_tells_why_it_moved()
    {
        var step = General(Day("2026-02-20")).Calculate(Later).Explanation[0];
        Assert.Equal(
            new ExplanationStep(
                "filing.lastDay",
                "Awb 6:7, 6:8(1)",
                Day("2026-02-21"),
                "6 weeks",
                Day("2026-04-03"),
                Day("2026-04-07"),
                new LegalText("Goede Vrijdag", "Good Friday"),
                "published",
                new LegalText(
                    "Het besluit is bekendgemaakt op vrijdag 20 februari 2026. De termijn om bezwaar te maken duurt 6 weken en begint op zaterdag 21 februari 2026. De laatste dag is vrijdag 3 april 2026. Die dag is Goede Vrijdag. Daarom schuift de datum op naar dinsdag 7 april 2026.",
                    "The decision was published on Friday 20 February 2026. The term to object takes 6 weeks and starts on Saturday 21 February 2026. The last day is Friday 3 April 2026. That day is Good Friday. The date therefore moves on to Tuesday 7 April 2026.")),
            step);
    }

    // The last days of the term are Friday 27 March (winter time), Monday 30 March (summer), 23 October (summer), 26 October (winter).
    [Theory]
    [InlineData("2026-02-13", "2026-03-27T23:59:59+01:00", "2026-03-28T00:00:00+01:00")]
    [InlineData("2026-02-16", "2026-03-30T23:59:59+02:00", "2026-03-31T00:00:00+02:00")]
    [InlineData("2026-09-11", "2026-10-23T23:59:59+02:00", "2026-10-24T00:00:00+02:00")]
    [InlineData("2026-09-14", "2026-10-26T23:59:59+01:00", "2026-10-27T00:00:00+01:00")]
    [InlineData("2026-03-10", "2026-04-21T21:59:59Z", "2026-04-21T22:00:00Z")]
    public void The_last_second_is_in_time_and_the_next_is_not(string published, string inTime, string late)
    {
        Assert.True(General(Day(published), Electronic(inTime)).Calculate(Later).Filing!.Timely);
        Assert.False(General(Day(published), Electronic(late)).Calculate(Later).Filing!.Timely);
    }

    [Theory]
    [InlineData("2026-04-28", "2026-04-21", true)]
    [InlineData("2026-04-29", "2026-04-21", false)]
    [InlineData("2026-04-23", "2026-04-22", false)]
    [InlineData("2026-04-21", "2026-04-20", true)]
    [InlineData("2026-04-23", null, true)]
    [InlineData("2026-04-24", null, null)]
    [InlineData("2026-04-28", null, null)]
    [InlineData("2026-04-29", null, false)]
    [InlineData("2026-04-21", null, true)]
    public void A_letter_counts_by_posting_and_receipt(string received, string? posted, bool? timely) =>
        Assert.Equal(timely, General(ByPost(received, posted)).Calculate(Later).Filing!.Timely);

    [Fact]
    public void An_unknown_day_of_posting_is_asked_for()
    {
        Assert.True(General(ByPost("2026-04-24")).Calculate(Later).Warns("posted-date-unknown"));
        Assert.True(General(ByPost("2026-04-22")).Calculate(Later).Warns("posting-presumed"));
    }

    [Fact]
    public void The_week_for_receipt_moves_too()
    {
        // Published 16 March 2026: the last day moves from King's Day to 28 April, one week later is 5 May, Liberation Day.
        var request = General(Day("2026-03-16"), ByPost("2026-05-06", "2026-04-28"));
        var filing = request.Calculate(Later).Filing!;
        Assert.Equal(Day("2026-05-06"), filing.ReceiptLimit);
        Assert.True(filing.Timely);
    }

    [Theory]
    [InlineData(IntakeChannel.Counter)]
    [InlineData(IntakeChannel.Electronic)]
    public void Only_post_has_an_extra_week(IntakeChannel channel) =>
        Assert.False(General(new Received(channel, On: Day("2026-04-22"))).Calculate(Later).Filing!.Timely);

    [Fact]
    public void The_first_date_at_the_wrong_authority_counts()
    {
        var request = General(new ReceivedElsewhere(Day("2026-04-20")), ByPost("2026-05-06", "2026-05-04"));
        var answer = request.Calculate(Later);
        Assert.True(answer.Filing!.Timely);
        Assert.False(answer.Warns("received-late"));
    }

    [Fact]
    public void A_late_date_at_the_wrong_authority_stays_late() =>
        Assert.False(General(new ReceivedElsewhere(Day("2026-04-22"))).Calculate(Later).Filing!.Timely);

    [Fact]
    public void The_best_of_two_receipts_counts() =>
        Assert.True(General(Electronic("2026-04-21T12:00:00Z"), ByPost("2026-05-20")).Calculate(Later).Filing!.Timely);

    [Fact]
    public void Nothing_received_means_no_verdict() => Assert.Null(General().Calculate(Later).Filing!.Timely);

    [Fact]
    public void A_premature_objection_may_wait_until_the_term_starts()
    {
        var answer = General(Electronic("2026-03-09T12:00:00Z")).Calculate(Later);
        Assert.True(answer.Filing!.Timely);
        Assert.True(answer.Warns("premature-objection"));
        Assert.Equal(Day("2026-03-11"), answer.Explanation.Single(s => s.Produces == "filing.heldUntil").End);
    }

    [Theory]
    [InlineData("2026-02-24", "2026-02-28", "2026-04-13")]
    [InlineData("2026-03-03", "2026-02-28", "2026-04-14")]
    [InlineData("2026-02-28", "2026-02-28", "2026-04-13")]
    [InlineData("2026-02-24", null, "2026-04-07")]
    [InlineData(null, "2026-02-28", "2026-04-13")]
    public void Tax_counts_from_the_later_of_notice_and_publication(string? published, string? dated, string lastDay) =>
        Assert.Equal(Day(lastDay), Tax(published, dated).Calculate(Later).Filing!.LastDay);

    [Fact]
    public void The_date_of_notice_means_nothing_under_the_general_rules()
    {
        var request = General() with { DateOfNotice = Day("2026-05-01") };
        Assert.Equal(Day("2026-04-21"), request.Calculate(Later).Filing!.LastDay);
    }

    [Fact]
    public void Without_publication_the_parts_that_need_it_are_empty()
    {
        var request = new DeadlineRequest(
            Regime.General,
            Facts: [Electronic("2026-03-09T12:00:00Z"), new NoticeOfDefaultReceived(Day("2026-06-03")), new Decided(Day("2026-06-25"))]);
        var answer = request.Calculate(Later);
        Assert.Null(answer.Filing);
        Assert.Null(answer.Decision);
        Assert.Null(answer.Penalty);
        Assert.NotNull(answer.Appeal);
        Assert.True(answer.Warns("publication-unknown"));
    }

    [Fact]
    public void Years_without_known_decrees_give_one_warning()
    {
        Assert.Single(General(Day("2029-01-10")).Calculate("2029-02-01").Warnings, w => w.Code == "equated-days-unknown");
        Assert.False(General(Day("2028-01-10")).Calculate("2028-02-01").Warns("equated-days-unknown"));
    }

    [Fact]
    public void The_moment_of_receipt_is_read_in_dutch_time() =>
        Assert.Equal(Day("2026-04-22"), AmsterdamTime.DateOf(Electronic("2026-04-21T22:30:00Z").At!.Value));
}
