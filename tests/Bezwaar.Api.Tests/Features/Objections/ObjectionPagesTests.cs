using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Pages of the worklist hold together while the list grows under them.</summary>
public sealed class ObjectionPagesTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData("deadline")]
    [InlineData("receivedAt")]
    [InlineData("-receivedAt")]
    public async Task No_row_is_missed_or_shown_twice_while_new_objections_come_in(string sort)
    {
        var known = new List<Guid>();
        foreach (var day in new[] { 20, 20, 20, 14, 21, 8, 16, 20 })
            known.Add(await municipality.CaseSystem.FileAsync(Journeys.CounterFiling($"2026-04-{day:00}", day % 2 == 0 ? "2026-03-10" : "2026-03-12")));

        var pages = await municipality.CaseSystem.AllPagesAsync(
            $"objections?sort={sort}&limit=3",
            between: async () =>
            {
                await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-16"));
                await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-21", "2026-03-17"));
            });

        var shown = pages.SelectMany(page => page.Rows("id")).Select(id => Guid.Parse(id!)).ToList();
        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.Superset(known.ToHashSet(), shown.ToHashSet());
        Assert.All(pages.SkipLast(1), page => Assert.Equal(3, page.Rows("id").Count));
    }

    [Fact]
    public async Task A_page_leads_to_the_next_by_its_link_with_all_filters()
    {
        foreach (var name in new[] { "Één Wilg", "Twee Wilg", "Drie Wilg" })
            await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().By(name));

        var first = (await municipality.CaseSystem.ReadAsync("objections?text=w%C3%8Dlg&sort=receivedAt&limit=2")).Is(HttpStatusCode.OK);
        var second = (await municipality.CaseSystem.ReadAsync(first.Next!)).Is(HttpStatusCode.OK);

        Assert.Equal(["Één Wilg", "Twee Wilg"], first.Rows("objectorName"));
        Assert.Equal(["Drie Wilg"], second.Rows("objectorName"));
        Assert.Contains($"cursor={first.Get("nextCursor")}", first.Next, StringComparison.Ordinal);
        Assert.Null(second.Next);
        Assert.Null(second.Get("nextCursor"));
        Assert.Contains("rel=\"self\"", second.Response.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objections_without_a_deadline_come_last_and_have_pages_too()
    {
        var without = new List<string>();
        for (var number = 0; number < 4; number++)
            without.Add($"{await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().With("contestedDecision", new { description = "Zonder datum" }))}");

        var shown = (await municipality.CaseSystem.AllPagesAsync("objections?limit=2")).SelectMany(page => page.Json.GetProperty("items").EnumerateArray()).ToList();

        Assert.Equal(without, shown.TakeLast(4).Select(row => row.Get("id")));
        Assert.All(shown.SkipLast(4), row => Assert.NotNull(row.Get("decisionDeadline")));
    }
}
