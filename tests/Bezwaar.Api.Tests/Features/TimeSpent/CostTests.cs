using System.Net;
using System.Text.Json;
using Bezwaar.Api.Hosting;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.TimeSpent;

/// <summary>Minutes become euro cents by the municipality's tariffs: of one case, and of the cases of a period by the way that they went.</summary>
public sealed class CostTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task A_case_costs_its_attempts_and_what_was_recorded_beside_them()
    {
        var objection = await system.ReachedCaseAsync();
        await SpendAsync(objection, "drafting", 90);
        await SpendAsync(objection, "drafting", 30);
        await SpendAsync(objection, "study", 20);

        var costs = (await system.ReadAsync($"objections/{objection}/costs")).Is(HttpStatusCode.OK);

        Assert.Equal([("contact", "18", "2550"), ("drafting", "120", "17000"), ("study", "20", "2833")], Activities(costs.Json));
        Assert.Equal(("158", "22383"), (costs.Get("minutes"), costs.Get("euroCents")));
        var untouched = await system.FileAsync();
        Assert.Equal("0", (await system.ReadAsync($"objections/{untouched}/costs")).Get("euroCents"));
        (await system.ReadAsync($"objections/{Guid.NewGuid()}/costs")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_corrected_attempt_counts_as_corrected()
    {
        var objection = await system.ReachedCaseAsync();
        var attempt = (await system.ReadAsync($"objections/{objection}/contact-attempts")).Get("items.0.id");

        var right = (await system.CorrectAsync(objection, attempt, new { channel = "phone", result = "reached", attemptedAt = "2026-04-22T08:30:00Z", minutesSpent = 60, by = "j.jansen" })).Is(HttpStatusCode.Created);
        Assert.Equal("60", (await system.ReadAsync($"objections/{objection}/costs")).Get("minutes"));

        (await system.CorrectAsync(objection, right.Get("replacement.id"))).Is(HttpStatusCode.Created);
        Assert.Equal("0", (await system.ReadAsync($"objections/{objection}/costs")).Get("minutes"));
    }

    [Fact]
    public async Task The_cases_of_a_period_are_summed_by_the_way_that_they_went()
    {
        var informal = await system.ReachedCaseAsync(Journeys.CounterFiling("2025-03-10", "2025-03-03"));
        await WithdrawAsync(informal);
        var withdrawn = await system.FileAsync(Journeys.CounterFiling("2025-03-31", "2025-03-24"));
        await WithdrawAsync(withdrawn);
        var formal = await system.FileAsync(Journeys.CounterFiling("2025-03-11", "2025-03-03"));
        await SpendAsync(formal, "hearing", 60);
        await system.RecordAsync(formal, new { type = "decided", on = "2025-04-10" });
        var mediation = await Mediation.StartedAsync(system, filing: Journeys.CounterFiling("2025-03-12", "2025-03-03"));
        (await mediation.CreateAsync("sessions", new { on = "2026-05-13", durationMinutes = 90, costInCents = 27_750 })).Is(HttpStatusCode.Created);
        await WithdrawAsync(mediation.Objection);
        foreach (var day in new[] { "2025-03-01", "2025-03-31" })
            await SpendAsync(await system.FileAsync(Journeys.CounterFiling(day, "2025-02-24")), "other", 15);
        await SpendAsync(await system.FileAsync(Journeys.CounterFiling("2025-04-01", "2025-03-24")), "other", 1000);
        await SpendAsync(await system.FileAsync(Journeys.CounterFiling("2025-02-28", "2025-02-24")), "other", 1000);
        using var evaluator = await municipality.StaffAsync(Role.Evaluator);

        var costs = (await evaluator.ReadAsync("costs?from=2025-03-01&to=2025-03-31")).Is(HttpStatusCode.OK);

        var routes = costs.Json.GetProperty("routes").EnumerateArray().ToList();
        Assert.Equal(["open", "informal", "mediation", "formal", "withdrawn"], routes.Select(route => route.Get("route")));
        Assert.Equal(["2", "1", "1", "1", "1"], routes.Select(route => route.Get("cases")));
        Assert.Equal(["30", "18", "18", "60", "0"], routes.Select(route => route.Get("minutes")));
        Assert.Equal(["4250", "2550", "30300", "8500", "0"], routes.Select(route => route.Get("euroCents")));
        Assert.Equal(["2125", "2550", "30300", "8500", "0"], routes.Select(route => route.Get("euroCentsPerCase")));
        Assert.Equal([("other", "30", "4250")], Activities(routes[0]));
        Assert.DoesNotContain(formal.ToString(), costs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_days_it_is_the_last_year_and_impossible_days_are_pointed_at()
    {
        using var evaluator = await municipality.StaffAsync(Role.Evaluator);

        var year = (await evaluator.ReadAsync("costs")).Is(HttpStatusCode.OK);

        Assert.Equal((Calls.Today.AddYears(-1).AddDays(1).Iso(), Calls.Today.Iso()), (year.Get("from"), year.Get("to")));
        Assert.Equal(["to"], (await evaluator.ReadAsync("costs?from=2025-03-02&to=2025-03-01")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["from", "to"], (await evaluator.ReadAsync("costs?from=0001-01-01&to=9999-12-31")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["from"], (await evaluator.ReadAsync("costs?from=01-02-2025")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Empty((await evaluator.ReadAsync("costs?from=1999-01-01&to=1999-12-31")).Json.GetProperty("routes").EnumerateArray());
    }

    [Fact]
    public void An_activity_may_have_a_tariff_of_its_own_and_cents_are_rounded()
    {
        var tariffs = TariffsVerb.Read(8_500, ["hearing=9500"])!;

        Assert.Equal(9_500, tariffs.CostOf(CostActivity.Hearing, 60));
        Assert.Equal(142, tariffs.CostOf(CostActivity.Study, 1));
        Assert.Equal(0, tariffs.CostOf(CostActivity.Study, 0));
        Assert.Empty(tariffs.Problems());
    }

    [Theory]
    [InlineData("hearing")]
    [InlineData("hearing=")]
    [InlineData("hearing=-1")]
    [InlineData("hearing=95.00")]
    [InlineData("party=9500")]
    [InlineData("hearing=1=2")]
    public void An_activity_that_is_not_written_as_such_is_refused(string activity) => Assert.Null(TariffsVerb.Read(8_500, [activity]));

    [Fact]
    public void A_tariff_that_cannot_be_meant_is_refused()
    {
        Assert.Null(TariffsVerb.Read(8_500, ["study=1", "study=2"]));
        Assert.Equal(2, TariffsVerb.Read(-1, ["study=100001", "hearing=100000"])!.Problems().Count);
    }

    private static IEnumerable<(string?, string?, string?)> Activities(JsonElement costs) =>
        costs.GetProperty("activities").EnumerateArray().Select(activity => (activity.Get("activity"), activity.Get("minutes"), activity.Get("euroCents")));

    private async Task SpendAsync(Guid objection, string activity, int minutes) =>
        (await system.CreateAsync($"objections/{objection}/time-entries", new { activity, minutes, on = "2026-05-20", by = "j.jansen" })).Is(HttpStatusCode.Created);

    private async Task WithdrawAsync(Guid objection) =>
        (await system.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-24" })).Is(HttpStatusCode.OK);
}
