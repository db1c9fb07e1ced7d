using System.Net;
using System.Net.Http.Headers;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>A municipality is where the catalogue says, also where that is another engine than its neighbour's.</summary>
public sealed class TwoEnginesTests(TestMunicipality onServer) : IClassFixture<TestMunicipality>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_host_serves_municipalities_on_two_engines_in_turns()
    {
        Assert.SkipWhen(TestDatabase.IsSqlite, "Both would be on SQLite.");
        var slug = await AddOnSqliteAsync();

        for (var round = 0; round < 3; round++)
        {
            foreach (var place in new[] { onServer.Slug, slug })
            {
                using var client = onServer.Host.Anonymous();
                client.BaseAddress = new Uri($"https://bezwaar.test/{place}/api/v1/");
                var (key, filing) = (Guid.NewGuid().ToString(), Calls.Filing());
                var filed = (await client.CreateAsync("objections", filing, key)).Is(HttpStatusCode.Created);
                Assert.Equal(filed.Text, (await client.CreateAsync("objections", filing, key)).Is(HttpStatusCode.Created).Text);

                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("AccessLink", filed.Get("accessToken"));
                Assert.Equal(filed.Get("number"), (await client.ReadAsync($"my/objections/{filed.Get("objectionId")}")).Is(HttpStatusCode.OK).Get("number"));
            }
        }

        Assert.True(File.Exists(Path.Combine(onServer.Host.DataDirectory, "municipalities", $"{slug}.db")));
    }

    private async Task<string> AddOnSqliteAsync()
    {
        await using var scope = onServer.Host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var slug = $"t{Guid.NewGuid():N}"[..20];
        var sqlite = services.GetRequiredService<DatabaseProviders>().Of(SqliteProvider.ProviderName);
        var municipality = Municipality.Add(slug, Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        municipality.Describe("GM9998", [], new(sqlite.Name, sqlite.ConnectionStringFor(slug)), onServer.Tenant.Settings);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(municipality, Cancellation);
        municipality.Complete();
        await using var catalog = await services.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContextAsync(Cancellation);
        catalog.AddRange(municipality, services.GetRequiredService<MunicipalityKeys>().NewFor(municipality.Id));
        await catalog.SaveChangesAsync(Cancellation);
        services.GetRequiredService<TenantDirectory>().Forget();
        return slug;
    }
}
