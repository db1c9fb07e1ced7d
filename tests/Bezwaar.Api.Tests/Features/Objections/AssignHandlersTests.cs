using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Several objections go to one handler at once; what cannot go keeps back nothing else.</summary>
public sealed class AssignHandlersTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task Each_is_assigned_or_it_is_said_why_not()
    {
        (await system.CreateAsync("decisions", Journeys.Decision("BULK-1").With("decidedBy", "a.visser"))).Is(HttpStatusCode.Created);
        var free = await system.FileAsync();
        var already = await system.FileAsync();
        (await system.PutAsync(already, "handler", new { handler = "a.visser" })).Is(HttpStatusCode.OK);
        var closed = await system.FileAsync();
        (await system.PutAsync(closed, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);
        var own = await system.FileAsync(Journeys.CounterFiling().With("contestedDecision", new { reference = "BULK-1", dateOfNotice = "2026-03-10" }));
        var unknown = Guid.NewGuid();

        var answer = (await system.CreateAsync("handler-assignments", new { objectionIds = new[] { free, already, closed, own, unknown, free }, handler = "a.visser" })).Is(HttpStatusCode.OK);

        Assert.Equal(
            [(free, "assigned"), (already, "unchanged"), (closed, "closed"), (own, "not-independent"), (unknown, "not-found")],
            answer.Json.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetGuid(), item.Get("outcome")!)));
        Assert.Equal(["objection-filed", "handler-assigned"], await system.TimelineAsync(free));
        Assert.Equal(["objection-filed", "handler-assigned"], await system.TimelineAsync(already));
        Assert.Equal("a.visser", (await system.ReadAsync($"objections/{free}")).Get("handler"));
        Assert.Null((await system.ReadAsync($"objections/{own}")).Get("handler"));
    }

    [Fact]
    public async Task A_retry_answers_the_same_and_changes_nothing()
    {
        var (objection, key) = (await system.FileAsync(), Guid.NewGuid().ToString());
        var body = new { objectionIds = new[] { objection }, handler = "j.jansen" };

        var first = (await system.CreateAsync("handler-assignments", body, key)).Is(HttpStatusCode.OK);
        (await system.PutAsync(objection, "handler", new { handler = "l.postma" })).Is(HttpStatusCode.OK);

        Assert.Equal(first.Text, (await system.CreateAsync("handler-assignments", body, key)).Is(HttpStatusCode.OK).Text);
        Assert.Equal("l.postma", (await system.ReadAsync($"objections/{objection}")).Get("handler"));
    }

    [Fact]
    public async Task A_handler_and_one_to_a_hundred_objections_are_needed()
    {
        var tooMany = Enumerable.Range(0, 101).Select(_ => Guid.NewGuid()).ToArray();

        Assert.Equal(["#/objectionIds"], await RefusedAsync(new { objectionIds = Array.Empty<Guid>(), handler = "j.jansen" }));
        Assert.Equal(["#/objectionIds"], await RefusedAsync(new { objectionIds = tooMany, handler = "j.jansen" }));
        Assert.Equal(["#/objectionIds", "#/handler"], await RefusedAsync(new { objectionIds = (Guid[]?)null, handler = " " }));
    }

    [Fact]
    public async Task Objections_of_another_municipality_are_not_found_here()
    {
        var theirs = await neighbour.Municipality.CaseSystem.FileAsync();

        var answer = await system.CreateAsync("handler-assignments", new { objectionIds = new[] { theirs }, handler = "j.jansen" });

        Assert.Equal("not-found", answer.Is(HttpStatusCode.OK).Get("items.0.outcome"));
        Assert.Null((await neighbour.Municipality.CaseSystem.ReadAsync($"objections/{theirs}")).Get("handler"));
    }

    private async Task<IReadOnlyList<string>> RefusedAsync(object body) =>
        (await system.CreateAsync("handler-assignments", body)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers;
}
