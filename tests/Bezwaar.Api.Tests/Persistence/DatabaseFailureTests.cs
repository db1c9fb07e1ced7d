using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Features.ApiClients;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>A municipality whose database is away says so, and the others do not notice.</summary>
public sealed class DatabaseFailureTests(TestMunicipality healthy, BezwaarHost host) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_database_that_is_gone_is_a_503_of_that_municipality_alone_until_it_is_back()
    {
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        var id = await municipality.Citizen.FileAsync();
        await using var outage = await Outage.OfAsync(municipality);

        var filing = await municipality.Citizen.CreateAsync("objections", Calls.Filing());
        // What can do no harm may go on for a moment.
        Answer? reading = null;
        await Eventually.HoldsAsync(async () => (reading = await municipality.CaseSystem.ReadAsync($"objections/{id}")).Status is not HttpStatusCode.OK);

        reading!.IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        filing.IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        Headers.AreThereOn(filing);
        Assert.DoesNotContain(municipality.Host.DatabasePrefix, filing.Text, StringComparison.OrdinalIgnoreCase);
        (await municipality.Citizen.ReadAsync("municipality")).Is(HttpStatusCode.OK);
        (await healthy.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.OK);
        await healthy.Citizen.FileAsync();

        await outage.EndAsync();
        (await municipality.CaseSystem.ReadAsync($"objections/{id}")).Is(HttpStatusCode.OK);
        var next = await municipality.Citizen.FileAsync();
        Assert.Equivalent(new[] { id.ToString(), next.ToString() }, (await municipality.CaseSystem.ReadAsync("objections")).Rows("id"), strict: true);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_read_and_refuses_the_rest()
    {
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        var id = await municipality.Citizen.FileAsync();
        await PlaceAsync(municipality, TestDatabase.ReadOnly(municipality.Tenant.ConnectionString));

        // A host that starts now knows where the database is from its first look into the catalogue.
        await using var restarted = host.WithWebHostBuilder(_ => { });
        using var client = restarted.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.CaseSystem.BaseAddress! });
        client.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;

        Assert.Contains(id.ToString(), (await client.ReadAsync("objections")).Rows("id"));
        Assert.Equal("received", (await client.ReadAsync("objections")).Get("items.0.status"));
        (await client.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.ServiceUnavailable, "database-read-only");
        (await client.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, "\"1\"")).IsProblem(HttpStatusCode.ServiceUnavailable, "database-read-only");

        // A look into a case that cannot be logged shows nothing.
        (await client.ReadAsync($"objections/{id}")).IsProblem(HttpStatusCode.ServiceUnavailable, "database-read-only");
        Assert.Null((await client.ReadAsync("objections")).Get("items.0.handler"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_503()
    {
        TestDatabase.OnlyOnSqlite("a server keeps its files to itself.");
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        var junk = Path.Combine(host.DataDirectory, $"{municipality.Slug}-junk.db");
        await File.WriteAllTextAsync(junk, string.Concat(Enumerable.Repeat("This is no database. ", 400)), TestContext.Current.CancellationToken);
        await PlaceAsync(municipality, new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString) { DataSource = junk }.ToString());

        await using var restarted = host.WithWebHostBuilder(_ => { });
        using var client = restarted.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.CaseSystem.BaseAddress! });
        client.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;

        (await client.ReadAsync("objections")).IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        (await client.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
    }

    [Fact]
    public async Task Where_the_disk_is_full_nothing_is_half_written_and_reading_goes_on()
    {
        TestDatabase.OnlyOnSqlite("a server's disk cannot be filled here.");
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        await municipality.Citizen.FileAsync();
        var numbers = (await municipality.CaseSystem.ReadAsync("objections")).Rows("number");
        await LimitPagesAsync(municipality, null);

        // Until no free page is left, some may still fit.
        Answer refused;
        var filed = numbers.Count;
        while ((refused = await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("grounds", new string('a', 20_000)))).Status == HttpStatusCode.Created)
            filed++;

        refused.IsProblem(HttpStatusCode.InsufficientStorage, "database-full");
        Assert.Equal(filed, (await municipality.CaseSystem.ReadAsync("objections?limit=100")).Rows("number").Count);
        await healthy.Citizen.FileAsync();

        await LimitPagesAsync(municipality, 1_000_000);
        await municipality.Citizen.FileAsync();
        Assert.Equal(filed + 1, (await municipality.CaseSystem.ReadAsync("objections?limit=100")).Rows("number").Distinct().Count());
    }

    [Fact]
    public async Task A_file_that_is_damaged_takes_its_municipality_down_and_no_other()
    {
        TestDatabase.OnlyOnSqlite("files are a server's own elsewhere.");
        await using var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        await municipality.Citizen.FileAsync();
        var damaged = Path.Combine(host.DataDirectory, $"{municipality.Slug}-damaged.db");
        using (var lease = await municipality.LeaseAsync())
            await lease.Db.Database.ExecuteSqlAsync($"VACUUM INTO {damaged}", TestContext.Current.CancellationToken);
        await using (var file = File.OpenWrite(damaged))
        {
            // The first page, which says what the file is, is left.
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0x5a, (int)(file.Length - 4096)).ToArray(), TestContext.Current.CancellationToken);
        }

        await PlaceAsync(municipality, new SqliteConnectionStringBuilder(municipality.Tenant.ConnectionString) { DataSource = damaged }.ToString());
        await using var restarted = host.WithWebHostBuilder(_ => { });
        using var client = restarted.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.CaseSystem.BaseAddress! });
        client.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;

        (await client.ReadAsync("objections")).IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        (await client.CreateAsync("objections", Calls.Filing())).IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        (await healthy.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.OK);
        await healthy.Citizen.FileAsync();
    }

    [Fact]
    public async Task A_clock_that_jumps_back_an_hour_disturbs_nothing()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var adjusted = healthy.Host.WithClock(clock);
        using var citizen = adjusted.ApiOf(healthy.Slug, null);
        using var system = adjusted.ApiOf(healthy.Slug, await healthy.TokenAsync(adjusted, Permissions.ObjectionsRead, Permissions.ObjectionsWrite));
        var (key, filing) = (Guid.NewGuid().ToString(), Calls.Filing());
        var first = (await citizen.CreateAsync("objections", filing, key)).Is(HttpStatusCode.Created);

        clock.AdjustTime(clock.GetUtcNow().AddHours(-1));

        Assert.Equal(first.Text, (await citizen.CreateAsync("objections", filing, key)).Is(HttpStatusCode.Created).Text);
        var second = (await citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        Assert.NotEqual(first.Get("objectionId"), second.Get("objectionId"));
        Assert.True(string.CompareOrdinal(first.Get("number"), second.Get("number")) < 0);
        var id = first.Get("objectionId");
        var change = (await system.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK);
        Assert.Equal("j.jansen", change.Get("handler"));
        Assert.All((await system.ReadAsync($"objections/{id}/timeline")).Rows("intact"), intact => Assert.Equal("true", intact));
        Assert.Superset(new HashSet<string?> { first.Get("number"), second.Get("number") }, (await system.AllPagesAsync("objections?sort=-receivedAt&limit=1")).SelectMany(page => page.Rows("number")).ToHashSet());
    }

    /// <summary>As a full disk does: the file cannot grow beyond so many pages, or where it is. The writer's connection remembers it.</summary>
    private static Task LimitPagesAsync(TestMunicipality municipality, long? pages) =>
        municipality.Host.Services.GetRequiredService<TenantWriter>().AloneAsync(municipality.Tenant, async db =>
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA page_count";
            var now = await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
            command.CommandText = $"PRAGMA max_page_count={pages ?? now}";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }, TestContext.Current.CancellationToken);

    private async Task PlaceAsync(TestMunicipality municipality, string connectionString)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        var row = await catalog.Municipalities.SingleAsync(row => row.Slug == municipality.Slug, TestContext.Current.CancellationToken);
        row.PlaceAt(new(row.Provider, connectionString), row.SchemaVersion);
        await catalog.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
