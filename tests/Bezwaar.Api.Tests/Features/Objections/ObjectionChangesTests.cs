using System.Net;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Whoever asks again and again hears of every change once, also of one that was committed late.</summary>
public sealed class ObjectionChangesTests : IClassFixture<TestMunicipality>, IAsyncDisposable
{
    private static int tests;

    /// <summary>Each test has minutes of its own: the municipality is that of all of them.</summary>
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow.AddMinutes(2 * Interlocked.Increment(ref tests)));
    private readonly HttpClient system;
    private readonly WebApplicationFactory<Program> host;

    public ObjectionChangesTests(TestMunicipality municipality)
    {
        host = municipality.Host.WithClock(clock);
        system = host.CreateClient(new() { BaseAddress = municipality.Citizen.BaseAddress! });
        system.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;
    }

    [Fact]
    public async Task A_change_is_told_once_it_has_settled_and_not_again()
    {
        await system.FileAsync();
        clock.Advance(TimeSpan.FromSeconds(30));
        var begin = (await system.ReadAsync("objection-changes")).Is(HttpStatusCode.OK);
        Assert.Empty(begin.Rows("id"));
        clock.Advance(TimeSpan.FromSeconds(1));
        var objection = await system.FileAsync();

        var tooEarly = await system.ReadAsync($"objection-changes?after={begin.Get("cursor")}");
        Assert.Empty(tooEarly.Rows("id"));
        clock.Advance(TimeSpan.FromSeconds(6));
        var told = await system.ReadAsync($"objection-changes?after={tooEarly.Get("cursor")}");

        Assert.Equal([$"{objection}"], told.Rows("id"));
        Assert.Equal(["1"], told.Rows("version"));
        Assert.Equal("false", told.Get("hasMore"));
        Assert.Empty((await system.ReadAsync($"objection-changes?after={told.Get("cursor")}")).Rows("id"));
    }

    [Fact]
    public async Task What_changed_more_often_is_told_as_it_is_now()
    {
        var objection = await system.FileAsync();
        clock.Advance(TimeSpan.FromSeconds(30));
        var begin = await system.ReadAsync("objection-changes");
        foreach (var handler in new[] { "j.jansen", "l.postma" })
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            (await system.PutAsync(objection, "handler", new { handler })).Is(HttpStatusCode.OK);
        }

        clock.Advance(TimeSpan.FromSeconds(6));
        var told = await system.ReadAsync($"objection-changes?after={begin.Get("cursor")}");

        Assert.Equal([$"{objection}"], told.Rows("id"));
        Assert.Equal(["3"], told.Rows("version"));
    }

    [Fact]
    public async Task More_changes_than_fit_are_told_in_pieces()
    {
        clock.Advance(TimeSpan.FromSeconds(30));
        var cursor = (await system.ReadAsync("objection-changes")).Get("cursor");
        List<string?> filed = [$"{await system.FileAsync()}", $"{await system.FileAsync()}"];
        clock.Advance(TimeSpan.FromSeconds(1));
        filed.Add($"{await system.FileAsync()}");
        clock.Advance(TimeSpan.FromSeconds(6));

        List<string?> told = [];
        for (var hasMore = "true"; hasMore == "true";)
        {
            var answer = await system.ReadAsync($"objection-changes?limit=1&after={cursor}");
            told.AddRange(answer.Rows("id"));
            (cursor, hasMore) = (answer.Get("cursor"), answer.Get("hasMore"));
        }

        Assert.Equal(filed, told);
    }

    [Theory]
    [InlineData("after=nonsense", "cursor")]
    [InlineData("limit=0", "limit")]
    public async Task What_is_no_cursor_or_limit_is_refused(string query, string name) =>
        Assert.Equal([name], (await system.ReadAsync($"objection-changes?{query}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);

    public async ValueTask DisposeAsync()
    {
        system.Dispose();
        await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
