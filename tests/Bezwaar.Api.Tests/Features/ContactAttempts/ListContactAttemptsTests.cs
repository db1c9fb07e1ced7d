using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

public sealed class ListContactAttemptsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(100, 1)]
    public async Task Attempts_are_listed_in_the_order_of_registration_page_by_page(int limit, int pages)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        foreach (var day in new[] { 22, 21, 23, 24, 28 })
            (await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("no-answer", $"2026-04-{day}T08:00:00Z"))).Is(HttpStatusCode.Created);

        var all = await municipality.CaseSystem.AllPagesAsync($"objections/{objection}/contact-attempts?limit={limit}");

        Assert.Equal(pages, all.Count);
        Assert.Equal(["1", "2", "3", "4", "5"], all.SelectMany(page => page.Rows("sequence")));
        Assert.Equal(
            [22, 21, 23, 24, 28],
            all.SelectMany(page => page.Json.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("attemptedAt").GetDateTimeOffset().Day));
    }

    [Fact]
    public async Task A_list_holds_the_attempts_of_its_own_objection()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var untouched = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Equal([$"{objection}"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts")).Rows("objectionId"));
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{untouched}/contact-attempts")).Rows("id"));
    }

    [Fact]
    public async Task An_unknown_objection_and_wrong_paging_are_refused()
    {
        var objection = await municipality.Citizen.FileAsync();

        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/contact-attempts")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(["limit"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts?limit=101")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["cursor"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts?cursor=x")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }
}
