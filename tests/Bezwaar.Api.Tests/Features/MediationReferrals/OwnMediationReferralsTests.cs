using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>What a mediator who signs in sees.</summary>
public sealed class OwnMediationReferralsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Path = "my/mediation-referrals";

    [Fact]
    public async Task A_mediator_sees_the_referrals_made_to_him_or_her_and_nothing_of_the_case()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator);
        var others = await Mediation.StartedAsync(municipality.CaseSystem);
        var mine = await ReferredToAsync("m.mediator");
        var another = await ReferredToAsync("somebody.else");

        var list = await mediator.ReadAsync(Path);

        Assert.Equal([mine.ReferralId], list.Rows("id"));
        Assert.DoesNotContain("reason", list.Json.GetProperty("items")[0].EnumerateObject().Select(property => property.Name));
        foreach (var (objection, referral) in new[] { (mine.Objection, mine.Path), (others.Objection, others.Path), (another.Objection, another.Path) })
        {
            (await mediator.ReadAsync($"objections/{objection}")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
            (await mediator.ReadAsync(referral)).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    [Fact]
    public async Task What_a_mediator_sees_is_in_the_access_log_of_its_case()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator, Role.PlatformOperator);
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var mine = await ReferredToAsync("m.mediator-platformoperator");
        var others = await ReferredToAsync("somebody.else");

        (await mediator.ReadAsync(Path)).Is(HttpStatusCode.OK);
        (await mediator.ReadAsync(Path)).Is(HttpStatusCode.OK);

        Assert.Single((await administrator.ReadAsync($"objections/{mine.Objection}/access-log")).Rows("purpose"), "mediation");
        Assert.DoesNotContain("mediation", (await administrator.ReadAsync($"objections/{others.Objection}/access-log")).Rows("purpose"));
    }

    [Fact]
    public async Task Referrals_come_in_pages_last_started_first()
    {
        using var mediator = await municipality.StaffAsync(Role.Mediator, Role.Evaluator);
        var referred = new List<string?>();
        foreach (var startedOn in new[] { "2026-05-12", "2026-05-14", "2026-05-13", "2026-05-13", "2026-05-13" })
            referred.Add((await ReferredToAsync("m.mediator-evaluator", startedOn)).ReferralId);

        var pages = await mediator.AllPagesAsync($"{Path}?limit=2");

        Assert.Equal(3, pages.Count);
        Assert.Equal(["2026-05-14", "2026-05-13", "2026-05-13", "2026-05-13", "2026-05-12"], pages.SelectMany(page => page.Rows("startedOn")));
        Assert.Equal(referred.Order(), pages.SelectMany(page => page.Rows("id")).Order());
        (await mediator.ReadAsync($"{Path}?cursor=abc")).Is(HttpStatusCode.BadRequest);
    }

    private async Task<Mediation> ReferredToAsync(string staffId, string startedOn = "2026-05-12")
    {
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem);
        (await mediation.ConsentAsync("objector")).Is(HttpStatusCode.OK);
        (await mediation.ConsentAsync("authority")).Is(HttpStatusCode.OK);
        (await mediation.StartAsync(startedOn: startedOn, staffId: staffId)).Is(HttpStatusCode.OK);
        return mediation;
    }
}
