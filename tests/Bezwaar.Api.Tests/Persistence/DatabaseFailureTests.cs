using System.Net;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

        var reading = await municipality.CaseSystem.ReadAsync($"objections/{id}");
        var filing = await municipality.Citizen.CreateAsync("objections", Calls.Filing());

        reading.IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        filing.IsProblem(HttpStatusCode.ServiceUnavailable, "database-unavailable");
        Headers.AreThereOn(filing);
        Assert.DoesNotContain(municipality.Host.DatabasePrefix, filing.Text, StringComparison.OrdinalIgnoreCase);
        (await municipality.Citizen.ReadAsync("municipality")).Is(HttpStatusCode.OK);
        (await healthy.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.OK);
        await healthy.Citizen.FileAsync();

        await outage.EndAsync();
        (await municipality.CaseSystem.ReadAsync($"objections/{id}")).Is(HttpStatusCode.OK);
        await municipality.Citizen.FileAsync();
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

    private async Task PlaceAsync(TestMunicipality municipality, string connectionString)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        var row = await catalog.Municipalities.SingleAsync(row => row.Slug == municipality.Slug, TestContext.Current.CancellationToken);
        row.PlaceAt(new(row.Provider, connectionString), row.SchemaVersion);
        await catalog.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
