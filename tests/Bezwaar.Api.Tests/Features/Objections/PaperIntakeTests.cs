using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Objections by post and at the counter (Awb 6:9), and those that came to a wrong body first (Awb 6:15). The last day is 21 April 2026.</summary>
public sealed class PaperIntakeTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Only_the_municipality_registers_what_came_on_paper()
    {
        using var readOnly = await municipality.ClientAsync(Permissions.ObjectionsRead);

        (await municipality.Citizen.CreateAsync("objections", Journeys.CounterFiling())).IsProblem(HttpStatusCode.Forbidden, "paper-intake-needs-token");
        (await readOnly.CreateAsync("objections", Journeys.PostFiling(null, "2026-04-20"))).IsProblem(HttpStatusCode.Forbidden, "paper-intake-needs-token");
    }

    [Theory]
    [InlineData("2026-04-21", "timely")]
    [InlineData("2026-04-22", "late")]
    public async Task At_the_counter_the_day_of_receipt_decides(string receivedOn, string timeliness)
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling(receivedOn))).Is(HttpStatusCode.Created);

        Assert.Equal(timeliness, filed.Get("timeliness"));
        Assert.Equal("2026-04-21", filed.Get("filingLastDay"));
        Assert.Equal("2026-06-02", filed.Get("decisionDeadline"));
    }

    [Theory]
    [InlineData("2026-04-21", "2026-04-28", "timely")]
    [InlineData("2026-04-21", "2026-04-29", "late")]
    [InlineData("2026-04-22", "2026-04-23", "late")]
    [InlineData(null, "2026-04-21", "timely")]
    [InlineData(null, "2026-04-23", "timely")]
    [InlineData(null, "2026-04-24", "undetermined")]
    [InlineData(null, "2026-04-29", "late")]
    public async Task By_post_the_day_of_posting_decides_for_one_week(string? postedOn, string receivedOn, string timeliness)
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.PostFiling(postedOn, receivedOn))).Is(HttpStatusCode.Created);

        Assert.Equal(timeliness, filed.Get("timeliness"));
    }

    [Fact]
    public async Task What_came_on_paper_was_received_at_the_start_of_that_day()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var view = await municipality.CaseSystem.ReadAsync($"objections/{objection}");
        Assert.Equal("counter", view.Get("channel"));
        Assert.Equal(DateTimeOffset.Parse("2026-04-19T22:00:00Z", null), view.Json.GetProperty("receivedAt").GetDateTimeOffset());
        Assert.Equal(Calls.Today, AmsterdamTime.DateOf(view.Json.GetProperty("registeredAt").GetDateTimeOffset()));
        Assert.Equal("2026-04-28", view.Get("contactDueOn"));
    }

    [Fact]
    public async Task An_objection_that_a_wrong_body_received_in_time_is_in_time()
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling("2026-05-06").With("receivedElsewhereOn", "2026-04-20"))).Is(HttpStatusCode.Created);

        Assert.Equal("timely", filed.Get("timeliness"));
        Assert.Equal(DateTimeOffset.Parse("2026-05-05T22:00:00Z", null), filed.Json.GetProperty("receivedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_citizen_may_say_where_the_objection_came_first()
    {
        var filed = (await municipality.Citizen.CreateAsync("objections", Calls.Filing(new(2026, 3, 10)).With("receivedElsewhereOn", "2026-04-21"))).Is(HttpStatusCode.Created);

        Assert.Equal("timely", filed.Get("timeliness"));
    }

    [Fact]
    public async Task For_taxes_the_year_of_the_first_receipt_decides()
    {
        var filed = (await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling("2026-01-15").With("receivedElsewhereOn", "2025-11-10")
            .With("contestedDecision", new { description = "WOZ-waarde", decisionType = "woz", publishedOn = "2025-11-03", dateOfNotice = "2025-11-03" }))).Is(HttpStatusCode.Created);

        Assert.Equal("2025-12-31", filed.Get("decisionDeadline"));
    }

    [Theory]
    [InlineData("2025-03-09", HttpStatusCode.Created)]
    [InlineData("2025-03-08", HttpStatusCode.BadRequest)]
    public async Task An_objection_may_come_before_publication_but_not_by_more_than_a_year(string receivedOn, HttpStatusCode expected)
    {
        var answer = await municipality.CaseSystem.CreateAsync("objections", Journeys.CounterFiling(receivedOn));

        answer.Is(expected);
        if (expected is HttpStatusCode.BadRequest)
            Assert.Equal("received-long-before-publication", answer.Get("errors.0.code"));
        else
            Assert.Equal("timely", answer.Get("timeliness"));
    }

    [Fact]
    public async Task What_cannot_have_come_so_early_points_at_the_date_that_says_so()
    {
        var elsewhere = await municipality.Citizen.CreateAsync("objections", Calls.Filing(new(2026, 3, 10)).With("receivedElsewhereOn", "1994-05-01"));
        var letter = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("contestedDecision", new { description = "Mijn dakkapel", dateOfNotice = "2099-01-01" }));

        Assert.Equal(["#/receivedElsewhereOn"], elsewhere.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/contestedDecision/dateOfNotice"], letter.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Theory]
    [InlineData("post", null, null, null, "#/receivedOn", "required")]
    [InlineData("counter", null, null, null, "#/receivedOn", "required")]
    [InlineData("post", "2026-04-21", "2026-04-20", null, "#/postedOn", "posted-after-receipt")]
    [InlineData("counter", "2026-04-20", "2026-04-20", null, "#/postedOn", "post-only")]
    [InlineData("counter", null, "2026-04-20", "2026-04-21", "#/receivedElsewhereOn", "elsewhere-after-receipt")]
    [InlineData("counter", null, "1993-12-31", null, "#/receivedOn", "impossible-date")]
    [InlineData("counter", null, "2100-01-01", null, "#/receivedOn", "impossible-date")]
    public async Task Dates_that_cannot_be_right_are_named(string channel, string? postedOn, string? receivedOn, string? elsewhere, string pointer, string code)
    {
        var filing = Journeys.CounterFiling().With("channel", channel).With("postedOn", postedOn).With("receivedOn", receivedOn).With("receivedElsewhereOn", elsewhere);
        var refused = (await municipality.CaseSystem.CreateAsync("objections", filing)).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([pointer], refused.Pointers);
        Assert.Equal(code, refused.Get("errors.0.code"));
    }
}
