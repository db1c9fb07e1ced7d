using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>The counts of the day, the load of each handler and the lists that they lead to say the same of the same cases.</summary>
public sealed class WorklistTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    private const string Colleague = "s.vandijk";

    private readonly HttpClient system = municipality.CaseSystem;

    /// <summary>Of the handler who signs in: one that is too late, with a notice of default, and one that waits for a repair. One of a colleague, one of nobody, one withdrawn.</summary>
    public async ValueTask InitializeAsync()
    {
        if ((await system.ReadAsync("objections")).Rows("id").Count > 0)
            return;

        var late = await system.FileAsync(Received(150).By("A. Laat"));
        await AssignAsync(late, "m.handler");
        await system.RecordAsync(late, new { type = "notice-of-default-received", on = Calls.Today.AddDays(-1) });
        var waits = await system.FileAsync(Received(50).By("B. Wacht").Without("grounds").With("groundsFollow", true));
        await AssignAsync(waits, "m.handler");
        (await system.AttemptAsync(waits, Journeys.Attempt("reached", DateTimeOffset.UtcNow.AddMinutes(-5).ToString("O", null)))).Is(HttpStatusCode.Created);
        await system.RecordAsync(waits, new { type = "omission-requested", on = Calls.Today.AddDays(-2), repairBy = Calls.Today.AddDays(14) });
        await AssignAsync(await system.FileAsync(Received(30).By("C. Collega")), Colleague);
        await system.FileAsync(Received(1).By("D. Niemand"));
        var gone = await system.FileAsync(Received(12).By("E. Weg"));
        (await system.PutAsync(gone, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("open=true", "A. Laat|B. Wacht|C. Collega|D. Niemand")]
    [InlineData("open=true&unassigned=true", "D. Niemand")]
    [InlineData("handler=me", "A. Laat|B. Wacht")]
    [InlineData("deadline=passed", "A. Laat")]
    [InlineData("deadline=passed&handler=s.vandijk", "")]
    [InlineData("due=overdue&handler=me", "A. Laat")]
    [InlineData("badge=notice-of-default", "A. Laat")]
    [InlineData("badge=omission-running", "B. Wacht")]
    [InlineData("badge=in-mediation", "")]
    [InlineData("waitingOnObjector=true", "B. Wacht")]
    [InlineData("waitingOnObjector=false&open=true", "A. Laat|B. Wacht|C. Collega|D. Niemand")]
    public async Task A_filter_gives_exactly_its_rows(string query, string expected)
    {
        using var handler = await municipality.StaffAsync(Role.Handler);

        Assert.Equal(expected, string.Join('|', (await handler.ReadAsync($"objections?{query}")).Rows("objectorName").Order()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("handler=me&")]
    [InlineData("owner=coordinator&")]
    [InlineData("handler=s.vandijk&")]
    public async Task Each_count_is_the_length_of_the_list_that_it_names(string whose)
    {
        using var handler = await municipality.StaffAsync(Role.Handler);
        var summary = (await handler.ReadAsync($"work-summary?{whose}")).Is(HttpStatusCode.OK);

        foreach (var (count, filter) in new[]
        {
            ("open", "open=true"), ("overdue", "due=overdue"), ("dueToday", "due=today"), ("dueLaterThisWeek", "due=later-this-week"), ("contactDue", "contactDue=true"),
            ("deadlinePassed", "deadline=passed"), ("deadlineWithinOneWeek", "deadline=within-one-week"), ("deadlineWithinTwoWeeks", "deadline=within-two-weeks"),
            ("noticeOfDefault", "badge=notice-of-default"), ("waitingOnObjector", "waitingOnObjector=true"), ("unassigned", "open=true&unassigned=true"),
        })
        {
            Assert.Equal($"{count}: {(await handler.ReadAsync($"objections?limit=100&{whose}{filter}")).Rows("id").Count}", $"{count}: {summary.Get(count)}");
        }
    }

    [Fact]
    public async Task The_day_of_a_handler_is_counted()
    {
        using var handler = await municipality.StaffAsync(Role.Handler);

        var own = (await handler.ReadAsync("work-summary?handler=me")).Is(HttpStatusCode.OK);

        Assert.Equal("2 1 1 1", $"{own.Get("open")} {own.Get("deadlinePassed")} {own.Get("noticeOfDefault")} {own.Get("waitingOnObjector")}");
        Assert.Equal("0", (await handler.ReadAsync("work-summary?handler=nobody")).Get("open"));
    }

    [Fact]
    public async Task A_coordinator_sees_who_has_how_much_and_a_handler_does_not()
    {
        using var coordinator = await municipality.StaffAsync(Role.Coordinator);
        using var handler = await municipality.StaffAsync(Role.Handler);

        var load = (await coordinator.ReadAsync("workload")).Is(HttpStatusCode.OK);

        Assert.Equal(["m.handler", Colleague], load.Json.GetProperty("handlers").EnumerateArray().Select(row => row.Get("handler")));
        Assert.Equal("2 1 1 1", $"{load.Get("handlers.0.load.open")} {load.Get("handlers.0.load.deadlinePassed")} {load.Get("handlers.0.load.noticeOfDefault")} {load.Get("handlers.0.load.waitingOnObjector")}");
        Assert.Equal("1", load.Get("handlers.1.load.open"));
        Assert.Equal("1", load.Get("unassigned.open"));
        (await handler.ReadAsync("workload")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        (await municipality.Coordinator.ReadAsync("workload")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Of_some_objections_a_list_shows_those_that_its_filter_holds()
    {
        using var handler = await municipality.StaffAsync(Role.Handler);
        var all = await handler.ReadAsync("objections");
        var ids = string.Concat(all.Json.GetProperty("items").EnumerateArray().Where(row => row.Get("objectorName") is "A. Laat" or "C. Collega").Select(row => $"&id={row.Get("id")}"));

        Assert.Equal(["A. Laat"], (await handler.ReadAsync($"objections?handler=me{ids}")).Rows("objectorName"));
        Assert.Equal(["A. Laat", "C. Collega"], (await handler.ReadAsync($"objections?{ids}")).Rows("objectorName").Order());
        Assert.Equal(["id"], (await handler.ReadAsync($"objections?{string.Join('&', Enumerable.Range(0, 101).Select(_ => $"id={Guid.NewGuid()}"))}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Dictionary<string, object?> Received(int daysAgo) =>
        Journeys.CounterFiling(Calls.Today.AddDays(-daysAgo).Iso(), Calls.Today.AddDays(-daysAgo - 3).Iso());

    private async Task AssignAsync(Guid objection, string handler) => (await system.PutAsync(objection, "handler", new { handler })).Is(HttpStatusCode.OK);
}
