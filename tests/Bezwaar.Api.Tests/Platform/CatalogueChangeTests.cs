using System.Net;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What one host changes in the catalogue, every other one works with within seconds; until then with what it knew.</summary>
public sealed class CatalogueChangeTests(BezwaarHost host) : IAsyncLifetime
{
    private readonly TestMunicipality municipality = new(host);
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private WebApplicationFactory<Program> one = null!;
    private WebApplicationFactory<Program> two = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Settings() => ReachesBothAsync(
        row => row.Decide(row.Settings with { Name = "Gemeente Nieuw" }),
        async client => (await client.ReadAsync("municipality")).Get("name") == "Gemeente Nieuw");

    [Fact]
    public Task That_its_data_are_being_moved() => ReachesBothAsync(
        row => row.StartMove(new("Sqlite", "Data Source=elsewhere.db")),
        async client => await client.CreateAsync("objections", Calls.Filing()) is { Status: HttpStatusCode.ServiceUnavailable, Code: "municipality-moving" });

    [Fact]
    public async Task Where_its_data_are()
    {
        await municipality.Citizen.FileAsync();
        await using var empty = new TestMunicipality(host);
        await empty.InitializeAsync();

        await ReachesBothAsync(
            row => row.PlaceAt(new(empty.Tenant.Provider, empty.Tenant.ConnectionString), row.SchemaVersion),
            async client =>
            {
                client.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;
                return (await client.ReadAsync("objections")).Rows("id").Count == 0;
            });
    }

    public async ValueTask InitializeAsync()
    {
        await municipality.InitializeAsync();
        (one, two) = (host.WithClock(clock), host.WithClock(clock));
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
        await municipality.DisposeAsync();
    }

    private async Task ReachesBothAsync(Action<Municipality> change, Func<HttpClient, Task<bool>> isSeen)
    {
        using var atOne = one.ClientOf(municipality.Slug);
        using var atTwo = two.ClientOf(municipality.Slug);
        HttpClient[] both = [atOne, atTwo];
        Assert.All(await Task.WhenAll(both.Select(isSeen)), Assert.False);

        await using (var scope = host.Services.CreateAsyncScope())
        {
            var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
            change(await catalog.Municipalities.SingleAsync(row => row.Slug == municipality.Slug, Cancel));
            await catalog.SaveChangesAsync(Cancel);
        }

        Assert.All(await Task.WhenAll(both.Select(isSeen)), Assert.False);
        clock.Advance(TenantDirectory.ReachesEveryHostWithin);
        Assert.All(await Task.WhenAll(both.Select(isSeen)), Assert.True);
    }
}
