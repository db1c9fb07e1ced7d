using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Validation;

public sealed class ValidateTests
{
    private const PostponementGround All = PostponementGround.AllPartiesConsent;

    public static TheoryData<string, string, int?, DeadlineRequest> Contradictions => new()
    {
        { "adjournment-length", "weeks", 0, General(new Adjourned(Day("2026-05-28"), 7)) },
        { "adjournment-length", "weeks", 0, General(new Adjourned(Day("2026-05-28"), 0)) },
        { "second-adjournment", "type", 1, General(new Adjourned(Day("2026-05-28"), 2), new Adjourned(Day("2026-05-20"), 2)) },
        { "repair-without-request", "on", 0, General(new OmissionRepaired(Day("2026-05-04"))) },
        { "repair-without-request", "on", 1, General(new OmissionRequested(Day("2026-05-05"), Day("2026-05-08")), new OmissionRepaired(Day("2026-05-04"))) },
        { "repair-without-request", "on", 2, General(new OmissionRequested(Day("2026-05-01"), Day("2026-05-08")), new OmissionRepaired(Day("2026-05-04")), new OmissionRepaired(Day("2026-05-05"))) },
        { "repair-limit-before-request", "repairBy", 0, General(new OmissionRequested(Day("2026-05-05"), Day("2026-05-04"))) },
        { "resumed-without-stop", "on", 0, General(new ClockResumed(Day("2026-05-04"))) },
        { "resumed-without-stop", "on", 0, General(new ClockResumed(Day("2026-05-04")), new ClockStopped(Day("2026-05-05"), All)) },
        { "stopped-while-stopped", "on", 1, General(new ClockStopped(Day("2026-05-04"), All), new ClockStopped(Day("2026-05-05"), All)) },
        { "stopped-while-stopped", "on", 0, General(new ClockStopped(Day("2026-05-05"), All), new ClockStopped(Day("2026-05-04"), All), new ClockResumed(Day("2026-05-09"))) },
        { "postponed-until-before-agreement", "until", 0, General(new Postponed(Day("2026-05-20"), Day("2026-05-20"), All)) },
        { "postponed-until-before-deadline", "until", 0, General(new Postponed(Day("2026-05-20"), Day("2026-06-01"), All)) },
        { "received-twice", "channel", 1, General(ByPost("2026-04-20"), ByPost("2026-04-21")) },
        { "fact-twice", "type", 1, General(new Decided(Day("2026-06-01")), new Decided(Day("2026-06-01"))) },
        { "fact-twice", "type", 1, General(new CommitteeAnnounced(Day("2026-04-01")), new CommitteeAnnounced(Day("2026-04-02"))) },
        { "fact-twice", "type", 1, General(new ReceivedElsewhere(Day("2026-04-01")), new ReceivedElsewhere(Day("2026-04-02"))) },
        { "fact-twice", "type", 1, General(new Closed(Day("2026-06-01"), "13.1"), new Closed(Day("2026-06-02"), "13.1")) },
        { "receipt-date-missing", "at", 0, General(new Received(IntakeChannel.Electronic)) },
        { "receipt-date-missing", "on", 0, General(new Received(IntakeChannel.Post)) },
        { "receipt-days-differ", "on", 0, General(Electronic("2026-04-20T22:30:00Z") with { On = Day("2026-04-20") }) },
        { "posted-but-not-by-post", "postedOn", 0, General(Electronic("2026-04-20T10:00:00Z") with { PostedOn = Day("2026-04-20") }) },
        { "posted-after-receipt", "postedOn", 0, General(ByPost("2026-04-20", "2026-04-21")) },
        { "invited-after-hearing", "invitedOn", 0, General(new HearingPlanned(Day("2026-06-01"), Day("2026-06-02"))) },
        { "unknown-retention-category", "retentionCategory", 0, General(new Closed(Day("2026-06-01"), "14")) },
        { "unknown-retention-category", "retentionCategory", 0, General(new Closed(Day("2026-06-01"), null!)) },
        { "decided-before-publication", "on", 0, General(new Decided(Day("2026-03-09"))) },
        { "decided-before-receipt", "on", 0, General(new Decided(Day("2026-04-09")), ByPost("2026-04-10")) },
        { "closed-before-decision", "on", 1, General(new Decided(Day("2026-06-09")), new Closed(Day("2026-06-08"), "13.1")) },
        { "after-the-end", "on", 1, General(new Decided(Day("2026-05-09")), new Adjourned(Day("2026-05-10"), 6)) },
        { "date-out-of-range", "on", 0, General(new ReceivedElsewhere(DateOnly.MinValue)) },
        { "date-out-of-range", "until", 0, General(new Postponed(Day("2026-05-20"), DateOnly.MaxValue, All)) },
        { "date-out-of-range", "at", 0, General(new Received(IntakeChannel.Electronic, At: DateTimeOffset.MaxValue)) },
        { "date-out-of-range", "publishedOn", null, General(Day("1899-12-31")) },
        { "date-out-of-range", "dateOfNotice", null, Tax("2026-03-10", "2101-01-01") },
        { "date-out-of-range", "publishedOn", null, General(DateOnly.MaxValue, new Postponed(Day("2026-05-20"), Day("2026-06-01"), All)) },
        { "number-out-of-range", "applicants", null, General() with { Applicants = 0 } },
        { "number-out-of-range", "interestedParties", null, General() with { InterestedParties = -1 } },
        { "unknown-value", "regime", null, General() with { Regime = (Regime)7 } },
        { "unknown-value", "channel", 0, General(new Received((IntakeChannel)7, On: Day("2026-04-20"))) },
        { "unknown-value", "ground", 0, General(new ClockStopped(Day("2026-04-20"), (PostponementGround)7)) },
        { "unknown-value", "ground", 0, General(new Postponed(Day("2026-04-20"), Day("2026-08-20"), (PostponementGround)7)) },
        { "fact-missing", "type", 0, General((Fact)null!) },
        { "too-many-facts", "facts", null, General([.. Enumerable.Repeat(new CostsRequested(Day("2026-05-01")), 201)]) },
    };

    [Theory]
    [MemberData(nameof(Contradictions), DisableDiscoveryEnumeration = true)]
    public void Each_contradiction_is_named_with_its_place(string code, string member, int? index, DeadlineRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = Assert.Single(DeadlineCalculator.Validate(request));
        Assert.Equal((code, member, index), (found.Code, found.Member, found.FactIndex));
        Assert.NotEqual(found.Nl, found.En);
        Assert.Throws<ArgumentException>(() => request.Calculate("2026-06-01"));
    }

    [Fact]
    public void All_contradictions_are_found_at_once()
    {
        var request = General(new Adjourned(Day("2026-05-28"), 7), new Closed(Day("2026-06-01"), "x")) with { Applicants = 0 };
        Assert.Equal(
            ["number-out-of-range", "adjournment-length", "unknown-retention-category"],
            DeadlineCalculator.Validate(request).Select(one => one.Code));
    }

    [Fact]
    public void Facts_of_the_future_are_checked_too()
    {
        var request = General(new OmissionRepaired(Day("2027-05-04")));
        Assert.Throws<ArgumentException>(() => request.Calculate("2026-06-01"));
    }

    [Fact]
    public void Tax_without_a_date_of_notice_is_allowed() => Assert.Empty(DeadlineCalculator.Validate(Tax("2026-02-24", null)));

    [Fact]
    public void Stopping_again_on_the_day_of_resumption_is_allowed()
    {
        var request = General(
            new ClockStopped(Day("2026-05-04"), All),
            new ClockResumed(Day("2026-05-08")),
            new ClockStopped(Day("2026-05-08"), All),
            new ClockResumed(Day("2026-05-10")));
        Assert.Empty(DeadlineCalculator.Validate(request));
        Assert.Equal(7, request.Calculate("2027-01-01").Decision!.SuspendedDays);
    }

    [Fact]
    public void Extremes_inside_the_bounds_can_be_computed()
    {
        List<Fact> facts = [new Adjourned(LegalBounds.LastDay, 6), new ClockStopped(LegalBounds.FirstDay, All), new ClockResumed(LegalBounds.LastDay)];
        for (var index = facts.Count; index < LegalBounds.MaxFacts; index++)
        {
            facts.Add(new OmissionRequested(LegalBounds.FirstDay, LegalBounds.LastDay));
        }

        foreach (var published in new[] { LegalBounds.FirstDay, LegalBounds.LastDay })
        {
            var request = General(published, [.. facts]);
            Assert.Empty(DeadlineCalculator.Validate(request));
            Assert.NotNull(DeadlineCalculator.Calculate(request, DateOnly.MaxValue, LegalSettings.Default).Decision);
            Assert.NotNull(DeadlineCalculator.Calculate(request, DateOnly.MinValue, LegalSettings.Default).Decision);
        }
    }
}
