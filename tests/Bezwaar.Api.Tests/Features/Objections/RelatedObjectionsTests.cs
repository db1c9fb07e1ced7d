using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Which other objections are against the same decision.</summary>
public sealed class RelatedObjectionsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task Others_against_the_same_decision_come_newest_first_and_never_the_objection_itself()
    {
        await DecideAsync("OMG-REL-1");
        await DecideAsync("OMG-REL-2");
        var own = await FileAsync("A. Bos", "OMG-REL-1", "2026-04-20");
        await FileAsync("B. Dijk", "OMG-REL-1", "2026-04-21");
        await FileAsync("C. Eik", "OMG-REL-2", "2026-04-22");
        await FileAsync("D. Fré", "OMG-REL-1", "2026-04-23");

        var pages = await municipality.CaseSystem.AllPagesAsync($"objections/{own}/related-objections?limit=1");

        Assert.Equal(["D. Fré", "B. Dijk"], pages.SelectMany(page => page.Rows("objectorName")));
    }

    [Fact]
    public async Task Against_a_decision_that_is_only_described_nothing_is_related()
    {
        var own = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());
        await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{own}/related-objections")).Is(HttpStatusCode.OK).Rows("id"));
    }

    [Fact]
    public async Task An_objection_that_does_not_exist_has_none() =>
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/related-objections")).Is(HttpStatusCode.NotFound);

    private async Task DecideAsync(string reference) =>
        (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference))).Is(HttpStatusCode.Created);

    private Task<Guid> FileAsync(string name, string reference, string receivedOn) =>
        municipality.CaseSystem.FileAsync(Journeys.CounterFiling(receivedOn).By(name).With("contestedDecision", new { reference, dateOfNotice = "2026-03-10" }));
}
