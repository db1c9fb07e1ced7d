using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Terms;

public sealed class OutcomeTests
{
    private const string Later = "2027-12-31";

    [Fact]
    public void The_appeal_term_moves_like_the_filing_term() =>
        Assert.Equal(Day("2026-12-28"), General(new Decided(Day("2026-11-13"))).Calculate(Later).Appeal!.LastDay);

    [Theory]
    [InlineData("2026-07-13", true, null)]
    [InlineData("2026-07-14", false, "costs-on-day-of-decision")]
    [InlineData("2026-07-15", false, "costs-too-late")]
    public void Costs_are_asked_for_before_the_decision(string requested, bool admissible, string? warning)
    {
        var answer = General(new Decided(Day("2026-07-14")), new CostsRequested(Day(requested))).Calculate(Later);
        Assert.Equal(admissible, answer.Costs!.Admissible);
        Assert.Equal(warning is null ? [] : [warning], answer.Warnings.Select(w => w.Code).Where(c => c.StartsWith("costs", StringComparison.Ordinal)));
    }

    [Fact]
    public void Costs_are_admissible_while_there_is_no_decision() =>
        Assert.True(General(new CostsRequested(Day("2026-07-14"))).Calculate(Later).Costs!.Admissible);

    [Fact]
    public void The_first_request_for_costs_counts() =>
        Assert.True(General(
            new CostsRequested(Day("2026-07-20")),
            new CostsRequested(Day("2026-07-01")),
            new Decided(Day("2026-07-14"))).Calculate(Later).Costs!.Admissible);

    [Fact]
    public void A_second_hearing_replaces_the_first()
    {
        var request = General(
            new HearingPlanned(Day("2026-07-02"), Day("2026-06-10")),
            new HearingPlanned(Day("2026-06-18"), Day("2026-05-20")));
        Assert.Equal(Day("2026-06-08"), request.Calculate("2026-06-01").Hearing!.LastDayDocuments);
        Assert.Equal(Day("2026-06-22"), request.Calculate("2026-06-10").Hearing!.LastDayDocuments);
        Assert.Null(request.Calculate("2026-05-19").Hearing);
    }

    [Fact]
    public void A_late_invitation_is_pointed_out()
    {
        Assert.True(General(new HearingPlanned(Day("2026-06-18"), Day("2026-06-09"))).Calculate(Later).Warns("invitation-too-late"));
        Assert.False(General(new HearingPlanned(Day("2026-06-18"), Day("2026-06-08"))).Calculate(Later).Warns("invitation-too-late"));
    }

    [Fact]
    public void Parts_without_facts_are_empty()
    {
        var answer = General().Calculate(Later);
        Assert.Null(answer.Hearing);
        Assert.Null(answer.Penalty);
        Assert.Null(answer.Appeal);
        Assert.Null(answer.Costs);
        Assert.Null(answer.Retention);
    }
}
