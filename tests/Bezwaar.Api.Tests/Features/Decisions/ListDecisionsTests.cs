using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Decisions;

public sealed class ListDecisionsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    /// <summary>Published on the same day, the reference settles the order.</summary>
    private static readonly string[] NewestFirst = ["D-5", "D-4", "D-3", "D-2", "D-1"];

    public async ValueTask InitializeAsync()
    {
        if ((await municipality.CaseSystem.ReadAsync("decisions")).Rows("id").Count > 0)
            return;

        await RegisterAsync("D-3", "2026-03-10");
        await RegisterAsync("D-1", "2026-01-05", "woz");
        await RegisterAsync("D-4", "2026-03-10");
        await RegisterAsync("D-5", "2026-05-01", "woz");
        await RegisterAsync("D-2", "2026-03-10", "woz");
    }

    [Fact]
    public async Task The_last_published_comes_first() =>
        Assert.Equal(NewestFirst, (await municipality.CaseSystem.ReadAsync("decisions")).Rows("reference"));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    public async Task Pages_follow_each_other_without_gap_or_double(int limit, int pages)
    {
        var all = await municipality.CaseSystem.AllPagesAsync($"decisions?limit={limit}");

        Assert.Equal(pages, all.Count);
        Assert.Equal(NewestFirst, all.SelectMany(page => page.Rows("reference")));
        Assert.Null(all[^1].Get("nextCursor"));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_a_reference()
    {
        Assert.Equal(["D-4"], (await municipality.CaseSystem.ReadAsync("decisions?reference=D-4")).Rows("reference"));
        Assert.Empty((await municipality.CaseSystem.ReadAsync("decisions?reference=D-9")).Rows("reference"));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_a_type_and_pages_stay_within_it()
    {
        var pages = await municipality.CaseSystem.AllPagesAsync("decisions?decisionType=woz&limit=2");

        Assert.Equal(2, pages.Count);
        Assert.Equal(["D-5", "D-2", "D-1"], pages.SelectMany(page => page.Rows("reference")));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    public async Task A_wrong_limit_or_cursor_is_named(string query, string pointer)
    {
        var refused = (await municipality.CaseSystem.ReadAsync($"decisions?{query}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([pointer], refused.Pointers);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task RegisterAsync(string reference, string publishedOn, string type = "omgevingsvergunning") =>
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference, publishedOn, type: type))).Is(HttpStatusCode.Created);
}
