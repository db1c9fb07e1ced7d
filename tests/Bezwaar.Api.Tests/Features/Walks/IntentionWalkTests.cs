using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>The route that ends before it begins: intention, contact, explanation, decision, no objection.</summary>
public sealed class IntentionWalkTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task An_intention_that_is_explained_leads_to_no_objection()
    {
        await using var walk = new Walk(municipality, "2026-02-02");
        var intention = await Intention.RegisteredAsync(walk.System, Intention.Body(plannedOn: new(2026, 3, 10)));
        await StandsAsync(intention, "open", "2026-02-09");

        await walk.GoToAsync("2026-02-04", hour: 10.5);
        await TryAsync(walk, intention, "no-answer");
        await StandsAsync(intention, "open", "2026-02-05");

        await walk.GoToAsync("2026-02-05", hour: 14.5);
        await TryAsync(walk, intention, "reached");
        await StandsAsync(intention, "contacted", null);

        await walk.GoToAsync("2026-02-06");
        (await intention.ChangeAsync("result", new { result = "explained-and-accepted", on = walk.Today, by = "j.jansen", explanation = "Zij begrijpt waarom." })).Is(HttpStatusCode.OK);
        await StandsAsync(intention, "contacted", null);

        await walk.GoToAsync("2026-03-10");
        (await intention.DecideAsync("UITGELEGD-1", walk.Today)).Is(HttpStatusCode.Created);
        await StandsAsync(intention, "decided", null);
        Assert.Equal("2026-04-21", (await intention.ReadAsync()).Get("objectionUntil"));
        await FiguresAsync(walk, notObjected: "0", objectionPossible: "1");

        await walk.GoToAsync("2026-04-21");
        await FiguresAsync(walk, notObjected: "0", objectionPossible: "1");
        await walk.GoToAsync("2026-04-22");
        await FiguresAsync(walk, notObjected: "1", objectionPossible: "0");
    }

    [Fact]
    public async Task Where_an_objection_follows_after_all_it_begins_with_what_was_talked_about()
    {
        await using var walk = new Walk(municipality, "2026-03-02");
        var intention = await Intention.RegisteredAsync(walk.System, Intention.Body(plannedOn: new(2026, 3, 10)));
        await StandsAsync(intention, "open", "2026-03-09");
        await walk.GoToAsync("2026-03-03");
        await TryAsync(walk, intention, "reached");
        await StandsAsync(intention, "contacted", null);
        (await intention.ChangeAsync("result", new { result = "goes-ahead", on = walk.Today, by = "j.jansen" })).Is(HttpStatusCode.OK);
        await walk.GoToAsync("2026-03-10");
        (await intention.DecideAsync("DOORGEGAAN-1", walk.Today)).Is(HttpStatusCode.Created);

        await walk.GoToAsync("2026-04-20");
        using var citizen = await walk.CitizenAsync();
        var objection = new WalkedCase(
            walk, await citizen.FileAsync(Calls.Filing().With("contestedDecision", new { reference = "DOORGEGAAN-1", dateOfNotice = "2026-03-10" })), citizen);

        await objection.StandsAsync("2026-06-02", "assign-handler", "2026-04-22", "coordinator");
        var history = (await walk.System.ReadAsync($"{objection.Path}/intended-decision")).Is(HttpStatusCode.OK);
        Assert.Equal(("goes-ahead", "reached", "2026-03-03T09:00:00+00:00", "true"), (history.Get("result"), history.Get("contactAttempts.0.result"), history.Get("contactAttempts.0.attemptedAt"), history.Get("objectedInTime")));
        Assert.Equal("1", (await walk.System.ReadAsync("intended-decisions/figures?from=2026-03-02&to=2026-03-02")).Get("objected"));
    }

    private static async Task StandsAsync(Intention intention, string state, string? contactDueOn)
    {
        var now = (await intention.ReadAsync()).Is(HttpStatusCode.OK);
        Assert.Equal((state, contactDueOn), (now.Get("state"), now.Get("contactDueOn")));
    }

    private static async Task TryAsync(Walk walk, Intention intention, string result) =>
        (await walk.System.CreateAsync($"{intention.Path}/contact-attempts", Journeys.Attempt(result, walk.Now))).Is(HttpStatusCode.Created);

    private static async Task FiguresAsync(Walk walk, string notObjected, string objectionPossible)
    {
        var figures = (await walk.System.ReadAsync("intended-decisions/figures?from=2026-02-02&to=2026-02-02")).Is(HttpStatusCode.OK);
        Assert.Equal(("1", "1", "1", "1", "0"), (figures.Get("registered"), figures.Get("reached"), figures.Get("explainedAndAccepted"), figures.Get("decided"), figures.Get("objected")));
        Assert.Equal((notObjected, objectionPossible), (figures.Get("notObjected"), figures.Get("objectionPossible")));
    }
}
