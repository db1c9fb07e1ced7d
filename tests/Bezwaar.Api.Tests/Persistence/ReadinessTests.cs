using System.Net;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>A host takes traffic only when every database is up to date; on data of its own, so that no other test notices.</summary>
public sealed class ReadinessTests : IAsyncLifetime
{
    private readonly BezwaarHost data = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private WebApplicationFactory<Program> host = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        await data.InitializeAsync();
        await using var municipality = new TestMunicipality(data);
        await municipality.InitializeAsync();
        host = data.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test") });
    }

    [Fact]
    public async Task Up_to_date_databases_are_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task A_database_that_is_behind_is_not_ready_until_it_is_migrated()
    {
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).Status);

        await MigratedToAsync("20200101000000_Before");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.ReadAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).Status);

        await MigratedToAsync(host.Services.GetRequiredService<DatabaseProviders>().Default.LatestTenantMigration);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task Without_its_catalogue_a_host_lives_and_is_not_ready()
    {
        await using var outage = await Outage.OfCatalogAsync(data);
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.ReadAsync("/health/ready")).Status);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await data.DisposeAsync();
    }

    private async Task MigratedToAsync(string migration)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        foreach (var municipality in await catalog.Municipalities.ToListAsync(TestContext.Current.CancellationToken))
            municipality.Migrated(migration);
        await catalog.SaveChangesAsync(TestContext.Current.CancellationToken);

        // Longer than the host keeps what it has read of the catalogue.
        clock.Advance(TimeSpan.FromSeconds(10));
    }
}
