using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What belongs to one municipality does not exist in another.</summary>
public sealed class TenancyTests(TestMunicipality here, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private readonly TestMunicipality there = neighbour.Municipality;

    [Fact]
    public async Task An_objection_of_another_municipality_does_not_exist()
    {
        var id = await there.Citizen.FileAsync();
        var known = await there.Coordinator.ReadAsync($"objections/{id}");
        known.Is(HttpStatusCode.OK);

        foreach (var path in new[] { "", "/timeline", "/deadlines", "/contact-attempts", "/mediation-referrals" })
            (await here.Coordinator.ReadAsync($"objections/{id}{path}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await here.Coordinator.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, known.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await here.Coordinator.CreateAsync($"objections/{id}/contact-attempts", Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O", null))))
            .IsProblem(HttpStatusCode.NotFound, "not-found");
        (await here.Coordinator.CreateAsync($"objections/{id}/facts", new { type = "adjourned", on = Calls.Today, weeks = 2 }, ifMatch: known.ETag))
            .IsProblem(HttpStatusCode.NotFound, "not-found");
        (await here.Coordinator.SendAsync(HttpMethod.Delete, $"objections/{id}/access-links", ifMatch: known.ETag)).IsProblem(HttpStatusCode.NotFound, "not-found");

        Assert.Equal(known.Text, (await there.Coordinator.ReadAsync($"objections/{id}")).Text);
    }

    [Fact]
    public async Task Attempts_and_referrals_of_another_municipality_do_not_exist()
    {
        var mine = await here.Citizen.FileAsync();
        var theirs = await there.Citizen.FileAsync();
        var attempt = await there.Coordinator.CreateAsync($"objections/{theirs}/contact-attempts", Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O", null)));
        var referral = await there.Coordinator.CreateAsync($"objections/{theirs}/mediation-referrals", new { reason = "Buren willen praten.", proposedBy = "j.jansen" });
        attempt.Is(HttpStatusCode.Created);
        referral.Is(HttpStatusCode.Created);

        foreach (var objection in new[] { mine, theirs })
        {
            (await here.Coordinator.ReadAsync($"objections/{objection}/contact-attempts/{attempt.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await here.Coordinator.ReadAsync($"objections/{objection}/mediation-referrals/{referral.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await here.Coordinator.ChangeAsync($"objections/{objection}/mediation-referrals/{referral.Get("id")}/revocation", new { reason = "Toch niet." }, referral.ETag))
                .IsProblem(HttpStatusCode.NotFound, "not-found");
        }
    }

    [Fact]
    public async Task A_decision_of_another_municipality_does_not_exist()
    {
        var body = Journeys.Decision($"OMG-{Guid.NewGuid():N}");
        var registered = await there.CaseSystem.CreateAsync("decisions", body);
        registered.Is(HttpStatusCode.Created);

        (await here.CaseSystem.ReadAsync($"decisions/{registered.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await here.Citizen.ReadAsync($"decisions/lookup?reference={body["reference"]}&dateOfNotice={body["dateOfNotice"]}")).Is(HttpStatusCode.NotFound);
        Assert.Empty((await here.CaseSystem.ReadAsync($"decisions?reference={body["reference"]}")).Rows("id"));

        // The same reference is free here.
        (await here.CaseSystem.CreateAsync("decisions", body)).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_access_link_of_another_municipality_opens_nothing()
    {
        var filed = await there.Citizen.CreateAsync("objections", Calls.Filing());
        var path = $"my/objections/{filed.Get("objectionId")}";

        (await there.WithLink(filed.Get("accessToken")!).ReadAsync(path)).Is(HttpStatusCode.OK);
        (await here.WithLink(filed.Get("accessToken")!).ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
    }

    [Fact]
    public async Task A_cursor_of_another_municipality_leads_into_the_callers_own_list()
    {
        for (var filed = 0; filed < 2; filed++)
        {
            await here.Citizen.FileAsync();
            await there.Citizen.FileAsync();
        }

        var first = await there.CaseSystem.ReadAsync("objections?sort=receivedAt&limit=1");
        var mine = (await here.CaseSystem.ReadAsync("objections?sort=receivedAt&limit=100")).Rows("id");

        var followed = await here.CaseSystem.ReadAsync($"objections?sort=receivedAt&limit=100&cursor={first.Get("nextCursor")}");

        Assert.Subset(mine.ToHashSet(), followed.Rows("id").ToHashSet());
    }

    [Fact]
    public async Task Lists_and_searches_never_mix()
    {
        var (marker, mine, theirs) = ($"Merk{Guid.NewGuid():N}", new HashSet<string>(), new HashSet<string>());
        for (var filed = 0; filed < 3; filed++)
        {
            mine.Add((await here.Citizen.FileAsync(Calls.Filing().By(marker))).ToString());
            theirs.Add((await there.Citizen.FileAsync(Calls.Filing().By(marker))).ToString());
        }

        foreach (var query in new[] { $"text={marker}", $"text={marker}&sort=-receivedAt", $"text={marker}&decisionType=omgevingsvergunning" })
        {
            Assert.Equal(mine, (await here.CaseSystem.ReadAsync($"objections?{query}")).Rows("id").ToHashSet()!);
            Assert.Equal(theirs, (await there.CaseSystem.ReadAsync($"objections?{query}")).Rows("id").ToHashSet()!);
        }
    }

    [Fact]
    public async Task The_same_key_and_content_in_two_municipalities_are_two_objections()
    {
        var (key, filing) = (Guid.NewGuid().ToString(), Calls.Filing());

        var mine = await here.Citizen.CreateAsync("objections", filing, key);
        var theirs = await there.Citizen.CreateAsync("objections", filing, key);

        mine.Is(HttpStatusCode.Created);
        theirs.Is(HttpStatusCode.Created);
        Assert.NotEqual(mine.Get("objectionId"), theirs.Get("objectionId"));
    }

    [Fact]
    public async Task A_municipality_answers_the_same_at_its_own_host_as_below_its_slug()
    {
        var (slug, name) = ($"h{Guid.NewGuid():N}"[..20], $"bezwaar.{Guid.NewGuid():N}.example");
        await AddAsync(slug, [name.ToUpperInvariant()]);

        // A host that starts now knows every municipality from its first look into the catalogue.
        await using var host = here.Host.WithWebHostBuilder(_ => { });
        using var below = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"https://bezwaar.test/{slug}/api/v1/") });
        using var own = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"https://{name}/api/v1/") });

        var answer = await below.ReadAsync("municipality");
        answer.Is(HttpStatusCode.OK);
        Assert.Equal(slug, answer.Get("slug"));
        Assert.Equal(answer.Text, (await own.ReadAsync("municipality")).Text);
        Assert.Equal($"/{slug}/api/v1/objections/", Place(await below.CreateAsync("objections", Calls.Filing())));
        Assert.Equal("/api/v1/objections/", Place(await own.CreateAsync("objections", Calls.Filing())));
        (await own.ReadAsync($"/{slug}/api/v1/municipality")).Is(HttpStatusCode.NotFound);
        (await own.ReadAsync($"/{here.Slug}/api/v1/municipality")).Is(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Eikendam")]
    [InlineData("ab")]
    [InlineData("api")]
    [InlineData("health")]
    [InlineData("../eikendam")]
    [InlineData("1eikendam")]
    public async Task A_slug_that_could_be_something_else_is_refused(string slug)
    {
        await using var scope = here.Host.Services.CreateAsyncScope();

        var added = await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>()
            .AddAsync(slug, "GM9999", [], here.Tenant.Settings, TestContext.Current.CancellationToken);

        Assert.Equal(MunicipalityProvisioning.InvalidSlug.Code, added.FirstError.Code);
    }

    [Fact]
    public async Task A_municipality_cannot_be_added_twice()
    {
        await using var scope = here.Host.Services.CreateAsyncScope();

        var added = await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>()
            .AddAsync(here.Slug, "GM9999", [], here.Tenant.Settings, TestContext.Current.CancellationToken);

        Assert.Equal(MunicipalityProvisioning.SlugTaken.Code, added.FirstError.Code);
    }

    private async Task AddAsync(string slug, string[] hosts)
    {
        await using var scope = here.Host.Services.CreateAsyncScope();
        var added = await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>()
            .AddAsync(slug, "GM9999", hosts, here.Tenant.Settings, TestContext.Current.CancellationToken);
        Assert.False(added.IsError);
    }

    /// <summary>The address of what was created, without its id.</summary>
    private static string Place(Answer created)
    {
        var location = created.Is(HttpStatusCode.Created).Response.Headers.Location!.OriginalString;
        return location[..(location.LastIndexOf('/') + 1)];
    }
}
