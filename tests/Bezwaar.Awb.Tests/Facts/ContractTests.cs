using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;
using static Bezwaar.Awb.Tests.Build;

namespace Bezwaar.Awb.Tests.Facts;

/// <summary>The JSON that the host reads and writes with its web defaults and kebab-case names.</summary>
public sealed class ContractTests
{
    private const string Request = """
        { "regime": "general", "publishedOn": "2026-03-10", "dateOfNotice": null, "asOf": "2026-06-01",
          "interestedParties": 0, "applicants": 1,
          "facts": [
            { "type": "received", "channel": "electronic", "at": "2026-04-20T10:00:00+02:00" },
            { "type": "received", "channel": "post", "postedOn": "2026-04-21", "on": "2026-04-28" },
            { "type": "received-elsewhere", "on": "2026-04-20" },
            { "type": "committee-announced", "on": "2026-04-22" },
            { "type": "omission-requested", "on": "2026-04-24", "repairBy": "2026-05-08" },
            { "type": "omission-repaired", "on": "2026-05-04" },
            { "type": "adjourned", "on": "2026-05-28", "weeks": 6 },
            { "type": "postponed", "on": "2026-05-20", "until": "2026-07-28", "ground": "objector-consents", "othersHarmed": false },
            { "type": "clock-stopped", "on": "2026-05-12", "ground": "all-parties-consent" },
            { "type": "clock-resumed", "on": "2026-06-16" },
            { "type": "hearing-planned", "on": "2026-06-18", "invitedOn": "2026-06-01" },
            { "type": "notice-of-default-received", "on": "2026-06-03" },
            { "type": "costs-requested", "on": "2026-07-01" },
            { "type": "decided", "on": "2026-06-25" },
            { "type": "closed", "on": "2026-06-25", "retentionCategory": "13.1" } ] }
        """;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    [Fact]
    public void The_example_of_the_contract_is_read_in_full()
    {
        var request = Read(Request);
        Assert.Equal(
            [
                new Received(IntakeChannel.Electronic, At: new DateTimeOffset(2026, 4, 20, 10, 0, 0, TimeSpan.FromHours(2))),
                new Received(IntakeChannel.Post, PostedOn: Day("2026-04-21"), On: Day("2026-04-28")),
                new ReceivedElsewhere(Day("2026-04-20")),
                new CommitteeAnnounced(Day("2026-04-22")),
                new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
                new OmissionRepaired(Day("2026-05-04")),
                new Adjourned(Day("2026-05-28"), 6),
                new Postponed(Day("2026-05-20"), Day("2026-07-28"), PostponementGround.ObjectorConsents, false),
                new ClockStopped(Day("2026-05-12"), PostponementGround.AllPartiesConsent),
                new ClockResumed(Day("2026-06-16")),
                new HearingPlanned(Day("2026-06-18"), Day("2026-06-01")),
                new NoticeOfDefaultReceived(Day("2026-06-03")),
                new CostsRequested(Day("2026-07-01")),
                new Decided(Day("2026-06-25")),
                new Closed(Day("2026-06-25"), "13.1"),
            ],
            request.Facts);
        Assert.Equal(Published, request.PublishedOn);
        Assert.Empty(DeadlineCalculator.Validate(request));
    }

    [Fact]
    public void Facts_survive_a_round_trip()
    {
        var facts = Read(Request).Facts;
        var json = JsonSerializer.Serialize(facts, Web);
        Assert.DoesNotContain("occurredOn", json, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(facts, JsonSerializer.Deserialize<IReadOnlyList<Fact>>(json, Web)!);
    }

    [Theory]
    [InlineData("""{ "type": "received-elsewhere" }""")]
    [InlineData("""{ "type": "received" }""")]
    [InlineData("""{ "type": "committee-announced" }""")]
    [InlineData("""{ "type": "omission-requested", "on": "2026-04-24" }""")]
    [InlineData("""{ "type": "omission-requested", "repairBy": "2026-04-24" }""")]
    [InlineData("""{ "type": "omission-repaired" }""")]
    [InlineData("""{ "type": "adjourned", "on": "2026-04-24" }""")]
    [InlineData("""{ "type": "adjourned", "weeks": 6 }""")]
    [InlineData("""{ "type": "postponed", "on": "2026-04-24", "until": "2026-07-24" }""")]
    [InlineData("""{ "type": "postponed", "on": "2026-04-24", "ground": "procedural-rules" }""")]
    [InlineData("""{ "type": "clock-stopped", "on": "2026-04-24" }""")]
    [InlineData("""{ "type": "clock-resumed" }""")]
    [InlineData("""{ "type": "hearing-planned" }""")]
    [InlineData("""{ "type": "notice-of-default-received" }""")]
    [InlineData("""{ "type": "costs-requested" }""")]
    [InlineData("""{ "type": "decided" }""")]
    [InlineData("""{ "type": "closed", "on": "2026-04-24" }""")]
    [InlineData("""{ "type": "something-else", "on": "2026-04-24" }""")]
    public void A_missing_member_is_an_error_and_not_a_default(string fact) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Fact>(fact, Web));

    [Fact]
    public void Only_the_regime_is_required()
    {
        var request = Read("""{ "regime": "municipal-tax" }""");
        Assert.Equal(Regime.MunicipalTax, request.Regime);
        Assert.Equal(1, request.Applicants);
        Assert.Empty(request.Facts);
        Assert.Empty(Read("""{ "regime": "general", "facts": null }""").Facts);
        Assert.Throws<JsonException>(() => Read("{}"));
    }

    [Fact]
    public void The_answer_has_the_names_of_the_contract()
    {
        var answer = General(
            Electronic("2026-04-20T10:00:00+02:00"),
            new OmissionRequested(Day("2026-04-24"), Day("2026-05-08")),
            new OmissionRepaired(Day("2026-05-04")),
            new HearingPlanned(Day("2026-06-18"), Day("2026-06-01")),
            new Closed(Day("2026-06-25"), "13.1")).Calculate("2026-06-01");
        var json = JsonSerializer.SerializeToNode(answer, Web)!;

        Assert.Equal(
            ["filing", "decision", "hearing", "penalty", "appeal", "costs", "retention", "warnings", "explanation"],
            json.AsObject().Select(member => member.Key));
        Assert.Equal(
            """{"firstDay":"2026-03-11","rawLastDay":"2026-04-21","lastDay":"2026-04-21","timely":true,"receiptLimit":"2026-04-28"}""",
            json["filing"]!.ToJsonString());
        Assert.Equal(
            """{"weeks":6,"suspendedDays":9,"rawDeadline":"2026-06-11","deadline":"2026-06-11","conservativeDeadline":"2026-06-11","latestDayToAdjourn":"2026-06-11","overdue":false,"clock":"running","standstills":[{"from":"2026-04-25","to":"2026-05-03","agreed":false,"stillOpen":false}]}""",
            json["decision"]!.ToJsonString());
        Assert.Equal(
            """{"lastDayDocuments":"2026-06-08","inspectionFromLatest":"2026-06-11"}""",
            json["hearing"]!.ToJsonString());
        Assert.Null(json["penalty"]);
        Assert.Equal(
            ["produces", "article", "from", "length", "rawEnd", "end", "movedBecause", "fact", "text"],
            json["explanation"]![0]!.AsObject().Select(member => member.Key));
    }

    private static DeadlineRequest Read(string json) => JsonSerializer.Deserialize<DeadlineRequest>(json, Web)!;
}
