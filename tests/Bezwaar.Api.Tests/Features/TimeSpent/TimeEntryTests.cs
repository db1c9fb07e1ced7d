using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.TimeSpent;

/// <summary>Time is recorded in passing and corrected by removing it, which the timeline tells.</summary>
public sealed class TimeEntryTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task Entries_are_listed_and_removed_with_their_version()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        var path = $"objections/{objection}/time-entries";
        var study = (await system.CreateAsync(path, Entry("study", 60))).Is(HttpStatusCode.Created);
        (await system.CreateAsync(path, Entry("drafting", 90))).Is(HttpStatusCode.Created);

        (await system.SendAsync(HttpMethod.Delete, $"{path}/{study.Get("id")}")).IsProblem((HttpStatusCode)428, "if-match-missing");
        (await system.SendAsync(HttpMethod.Delete, $"{path}/{study.Get("id")}", ifMatch: "\"2\"")).IsProblem((HttpStatusCode)412, "stale-version");
        (await system.SendAsync(HttpMethod.Delete, $"{path}/{study.Get("id")}", ifMatch: study.ETag)).Is(HttpStatusCode.NoContent);
        (await system.SendAsync(HttpMethod.Delete, $"{path}/{study.Get("id")}", ifMatch: study.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");

        Assert.Equal(["drafting"], (await system.ReadAsync(path)).Rows("activity"));
        Assert.Equal("3", (await system.CreateAsync(path, Entry("study", 30))).Get("sequence"));
        var timeline = await system.ReadAsync($"objections/{objection}/timeline");
        Assert.Equal(["objection-filed", "time-recorded", "time-recorded", "time-entry-removed", "time-recorded"], timeline.Rows("type"));
        Assert.Equal("""{"activity":"study","minutes":60,"on":"2026-05-20","by":"j.jansen"}""", timeline.Get("items.3.details"));
    }

    [Fact]
    public async Task Of_two_who_remove_it_at_once_one_is_told()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        var entry = (await system.CreateAsync($"objections/{objection}/time-entries", Entry("study", 60))).Is(HttpStatusCode.Created);

        var answers = await Contact.AtOnceAsync(
            () => system.SendAsync(HttpMethod.Delete, $"objections/{objection}/time-entries/{entry.Get("id")}", ifMatch: entry.ETag),
            () => municipality.Coordinator.SendAsync(HttpMethod.Delete, $"objections/{objection}/time-entries/{entry.Get("id")}", ifMatch: entry.ETag));

        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.NotFound], answers);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(0, false)]
    [InlineData(1441, false)]
    public async Task Between_1_and_1440_minutes_were_spent(int minutes, bool isTaken)
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());

        var answer = await system.CreateAsync($"objections/{objection}/time-entries", Entry("hearing", minutes));

        answer.Is(isTaken ? HttpStatusCode.Created : HttpStatusCode.BadRequest);
        if (!isTaken)
            Assert.Equal(["#/minutes"], answer.Pointers);
    }

    [Fact]
    public async Task Wrong_values_are_named_at_once_and_a_retry_counts_once()
    {
        var objection = await system.FileAsync(Journeys.CounterFiling());
        var (path, key) = ($"objections/{objection}/time-entries", $"{Guid.NewGuid()}");

        Assert.Equal(["#/activity", "#/minutes", "#/on", "#/by"], (await system.CreateAsync(path, new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/on"], (await system.CreateAsync(path, new { activity = "study", minutes = 5, on = Calls.Today.AddDays(1), by = "j" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await system.CreateAsync(path, new { activity = "study", minutes = 5, on = "2026-04-19", by = "j" })).IsProblem(HttpStatusCode.UnprocessableEntity, "time-before-receipt");
        var first = (await system.CreateAsync(path, Entry("study", 5), key)).Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, (await system.CreateAsync(path, Entry("study", 5), key)).Is(HttpStatusCode.Created).Text);
        Assert.Single((await system.ReadAsync(path)).Rows("id"));
        (await system.CreateAsync($"objections/{Guid.NewGuid()}/time-entries", Entry("study", 5))).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    private static object Entry(string activity, int minutes) => new { activity, minutes, on = "2026-05-20", by = "j.jansen" };
}
