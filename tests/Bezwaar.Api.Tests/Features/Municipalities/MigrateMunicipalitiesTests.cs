using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Municipalities;

/// <summary>Many databases brought up to date, whatever happens to some of them; on data of its own, so that no other test notices.</summary>
public sealed class MigrateMunicipalitiesTests : IAsyncLifetime
{
    private readonly BezwaarHost host = new();

    private MunicipalityMigrations Migrations => host.Services.CreateScope().ServiceProvider.GetRequiredService<MunicipalityMigrations>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_that_fails_stays_as_it_was_stops_no_other_and_is_finished_by_the_next_run()
    {
        var (broken, others) = (await NewAsync(), new[] { await NewAsync(), await NewAsync(), await NewAsync() });
        await InDatabaseAsync(broken, "CREATE TABLE \"Objections\" (\"InTheWay\" int)");

        var first = await RunAsync();

        Assert.Equal(broken.Slug, Assert.Single(first.Failed).Slug);
        Assert.Contains("Objections", first.Failed.Single().Failure, StringComparison.Ordinal);
        Assert.Equal((3, 0), (first.Migrated, first.Left));
        foreach (var other in others)
            await FileAsync(other);
        // Nothing of the migration that failed is left: what it made before can be made again by hand.
        await InDatabaseAsync(broken, "CREATE TABLE \"AccessLogEntries\" (\"Id\" int)", "DROP TABLE \"AccessLogEntries\"", "DROP TABLE \"Objections\"");

        var second = await RunAsync();

        Assert.Empty(second.Failed);
        Assert.Equal((1, 3), (second.Migrated, second.UpToDate));
        await FileAsync(broken);
    }

    [Fact]
    public async Task Up_to_date_databases_are_not_opened()
    {
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        await using var outage = await Outage.OfAsync(municipality);

        var outcome = await RunAsync();

        Assert.Equal((0, 1), (outcome.Tried.Count, outcome.UpToDate));
    }

    [Fact]
    public async Task Stopped_it_finishes_what_it_has_in_hand_and_goes_on_when_run_again()
    {
        for (var one = 0; one < 6; one++)
            await NewAsync();
        using var stop = new CancellationTokenSource();

        var first = await Migrations.RunAsync(null, 2, _ => stop.Cancel(), stop.Token);
        var second = await RunAsync();

        Assert.InRange(first.Migrated, 1, 3);
        Assert.Empty(first.Failed);
        Assert.Equal(6, first.Migrated + first.Left);
        Assert.Equal((first.Left, first.Migrated), (second.Migrated, second.UpToDate));
    }

    [Fact]
    public async Task Two_at_once_do_each_other_no_harm()
    {
        var municipalities = new[] { await NewAsync(), await NewAsync(), await NewAsync() };

        var both = await Task.WhenAll(RunAsync(), RunAsync());

        Assert.All(both, outcome => Assert.Empty(outcome.Failed));
        foreach (var municipality in municipalities)
            await FileAsync(municipality);
    }

    [Fact]
    public async Task Killed_in_the_middle_the_next_run_does_not_wait_for_it()
    {
        var (municipality, interruption) = (await NewAsync(), new Interruption());
        await using var killed = host.WithClock(TimeProvider.System, services => services.ConfigureDatabases(options => options.AddInterceptors(interruption)));
        interruption.After(20);
        await using (var scope = killed.Services.CreateAsyncScope())
            Assert.Single((await scope.ServiceProvider.GetRequiredService<MunicipalityMigrations>().RunAsync(null, 1, _ => { }, Cancel)).Failed);
        Assert.True(interruption.Came);
        await killed.DisposeAsync();

        var outcome = await RunAsync().WaitAsync(TimeSpan.FromSeconds(60), Cancel);

        Assert.Equal(1, outcome.Migrated);
        await FileAsync(municipality);
    }

    [Fact]
    public async Task A_database_that_a_newer_build_migrated_serves_and_stays_as_it_is()
    {
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        await ChangeRowAsync(municipality.Slug, row => row.Migrated("99991231235959_Newer"));

        var outcome = await RunAsync();

        Assert.Equal((0, 1), (outcome.Tried.Count, outcome.UpToDate));
        await using var started = host.WithWebHostBuilder(_ => { });
        using var client = started.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).Status);
        await municipality.Citizen.FileAsync();
    }

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private Task<MunicipalityMigrations.Outcome> RunAsync() => Migrations.RunAsync(null, 4, _ => { }, CancellationToken.None);

    /// <summary>In the catalogue, with an empty database: all migrations are still to come.</summary>
    private async Task<Tenant> NewAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var (catalog, provider) = (scope.ServiceProvider.GetRequiredService<CatalogDbContext>(), scope.ServiceProvider.GetRequiredService<DatabaseProviders>().Default);
        var slug = $"m{Guid.NewGuid():N}"[..20];
        var municipality = Municipality.Add(slug, Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        municipality.Describe("GM9999", [], new(provider.Name, provider.ConnectionStringFor(slug)), new()
        {
            Name = $"Gemeente {slug}",
            Contact = new("+31101234567", "bezwaar@voorbeeld.example", "Postbus 1, 1234 AA Voorbeeld", "op werkdagen"),
            DecisionTypes = DefaultDecisionTypes.All,
        });
        municipality.Complete();
        catalog.Add(municipality);
        catalog.Add(scope.ServiceProvider.GetRequiredService<MunicipalityKeys>().NewFor(municipality.Id));
        await catalog.SaveChangesAsync(Cancel);
        await provider.CreateDatabaseAsync(municipality.ConnectionString, Cancel);
        return municipality.AsTenant();
    }

    private async Task ChangeRowAsync(string slug, Action<Municipality> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        change(await catalog.Municipalities.SingleAsync(row => row.Slug == slug, Cancel));
        await catalog.SaveChangesAsync(Cancel);
    }

    private async Task InDatabaseAsync(Tenant tenant, params string[] statements)
    {
        using var lease = await host.Services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(tenant, Cancel);
        foreach (var statement in statements)
            await lease.Db.Database.ExecuteSqlRawAsync(statement, Cancel);
    }

    private async Task FileAsync(Tenant tenant)
    {
        await using var started = host.With();
        using var citizen = started.ClientOf(tenant.Slug);
        await citizen.FileAsync();
    }
}
