using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

public sealed class ObjectionDeadlinesTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Every_date_comes_with_the_rule_that_leads_to_it()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-07", "2026-02-20"));

        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-05-01");

        Assert.Equal("2026-02-21", deadlines.Get("filing.firstDay"));
        Assert.Equal("2026-04-03", deadlines.Get("filing.rawLastDay"));
        Assert.Equal("2026-04-07", deadlines.Get("filing.lastDay"));
        Assert.Equal("true", deadlines.Get("filing.timely"));
        Assert.Equal("2026-05-19", deadlines.Get("decision.deadline"));
        Assert.Equal("filing.lastDay", deadlines.Get("explanation.0.produces"));
        Assert.Equal("Awb 6:7, 6:8(1)", deadlines.Get("explanation.0.article"));
        Assert.Equal("2026-04-03", deadlines.Get("explanation.0.rawEnd"));
        Assert.Equal("2026-04-07", deadlines.Get("explanation.0.end"));
        Assert.NotNull(deadlines.Get("explanation.0.movedBecause"));
        Assert.Contains("decision.deadline", deadlines.Json.GetProperty("explanation").EnumerateArray().Select(step => step.Get("produces")));
    }

    [Theory]
    [InlineData("2026-04-19", "not-started", "false")]
    [InlineData("2026-04-21", "not-started", "false")]
    [InlineData("2026-04-22", "running", "false")]
    [InlineData("2026-06-02", "running", "false")]
    [InlineData("2026-06-03", "running", "true")]
    public async Task The_clock_is_read_as_of_any_day(string asOf, string clock, string overdue)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, asOf);

        Assert.Equal(clock, deadlines.Get("decision.clock"));
        Assert.Equal(overdue, deadlines.Get("decision.overdue"));
        Assert.Equal(overdue is "true" ? null : "2026-06-02", deadlines.Get("decision.latestDayToAdjourn"));
    }

    [Fact]
    public async Task Without_a_day_the_answer_is_of_today()
    {
        var objection = await municipality.Citizen.FileAsync(Calls.Filing(Calls.Today));

        var today = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/deadlines")).Is(HttpStatusCode.OK);

        Assert.Equal((await municipality.CaseSystem.DeadlinesAsync(objection, Calls.Today.Iso())).Text, today.Text);
        Assert.Equal("not-started", today.Get("decision.clock"));
    }

    [Fact]
    public async Task A_late_objection_asks_for_a_human_judgement()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-22"));

        var deadlines = await municipality.CaseSystem.DeadlinesAsync(objection, "2026-04-22");

        Assert.Equal("false", deadlines.Get("filing.timely"));
        Assert.Equal("received-late", deadlines.Get("warnings.0.code"));
        Assert.Equal("Awb 6:11", deadlines.Get("warnings.0.article"));
    }

    [Theory]
    [InlineData("morgen")]
    [InlineData("01-06-2026")]
    [InlineData("2026-6-1")]
    [InlineData("2026-02-30")]
    public async Task A_day_that_is_no_day_is_named(string asOf)
    {
        var objection = await municipality.Citizen.FileAsync();

        var refused = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/deadlines?asOf={asOf}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal(["asOf"], refused.Pointers);
    }

    [Fact]
    public async Task An_unknown_objection_is_not_found()
    {
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/deadlines")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
