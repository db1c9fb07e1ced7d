using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Copying;
using Bezwaar.Api.Platform.Persistence.PostgreSql;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using ErrorOr;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Municipalities;

/// <summary>A municipality goes to another database while people work with it, and nothing that was acknowledged stays behind.</summary>
public sealed class MoveMunicipalityTests(BezwaarHost host) : IAsyncLifetime
{
    private readonly TestMunicipality municipality = new(host);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Under_load_to_another_place_of_the_same_engine_everything_acknowledged_is_there_once()
    {
        await using var serving = host.With();
        await using var load = new FilingLoad(serving, municipality.Slug, municipality.CaseSystem);
        await AtLeastAsync(load, 20);
        var before = await RowAsync();

        var moved = (await MoveAsync(host, NewPlace("moved"))).OrFail();
        await AtLeastAsync(load, load.Acknowledged.Count + 20);
        await load.EndAsync();

        await EverythingIsThereAsync(load);
        Assert.True(load.Refused > 0 && load.Read > 0);
        Assert.True(moved.Sum(table => table.Rows) > 20);
        // The old database stays as it was when it was left.
        Assert.Equal(moved, await ContentAsync(host, before.AsTenantAt(before.Placement)));
        Assert.NotEqual(before.Placement, (await RowAsync()).Placement);
    }

    [Fact]
    public async Task From_sqlite_to_postgresql_and_back_under_load()
    {
        Assert.SkipUnless(TestDatabase.IsSqlite, "The suite's other run is on PostgreSQL already.");
        var server = TestDatabase.PostgreSql;
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        (string, string)[] settings = [("Database:Connections:PostgreSql", server.ConnectionStringOf("postgres"))];
        await using var serving = host.With(settings);
        await using var moving = host.With(settings);
        using var reader = serving.ClientOf(municipality.Slug);
        reader.DefaultRequestHeaders.Authorization = municipality.CaseSystem.DefaultRequestHeaders.Authorization;
        await using var load = new FilingLoad(serving, municipality.Slug, reader);
        await AtLeastAsync(load, 20);
        var place = moving.Services.GetRequiredService<DatabaseProviders>().Of(PostgreSqlProvider.ProviderName)
            .PlacementOf(new Npgsql.NpgsqlConnectionStringBuilder(server.ConnectionStringOf($"{host.DatabasePrefix}-{municipality.Slug}")) { Password = null }.ToString());
        try
        {
            var there = (await MoveAsync(moving, new(PostgreSqlProvider.ProviderName, place))).OrFail();
            await AtLeastAsync(load, load.Acknowledged.Count + 20);
            await VerifyOneAsync(reader, load);
            var back = (await MoveAsync(moving, NewPlace("back"))).OrFail();
            await AtLeastAsync(load, load.Acknowledged.Count + 20);
            await load.EndAsync();

            await EverythingIsThereAsync(load);
            await VerifyOneAsync(reader, load);
            Assert.True(back.Sum(table => table.Rows) > there.Sum(table => table.Rows));
        }
        finally
        {
            await load.DisposeAsync();
            await serving.DisposeAsync();
            await moving.DisposeAsync();
            await server.DropAsync(host.DatabasePrefix);
        }
    }

    [Fact]
    public async Task Broken_off_it_can_be_read_and_not_changed_and_the_same_again_finishes_it()
    {
        var id = await municipality.Citizen.FileAsync();
        var target = NewPlace("again");
        await BreakOffAsync(target);
        await using var started = host.With();
        using var citizen = started.ClientOf(municipality.Slug);

        var refused = await citizen.CreateAsync("objections", Calls.Filing());
        refused.IsProblem(HttpStatusCode.ServiceUnavailable, "municipality-moving");
        Assert.True(refused.Response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains(id.ToString(), (await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
        Assert.Equal(MunicipalityMove.OtherCopy.Code, (await MoveAsync(host, NewPlace("elsewhere"))).FirstError.Code);

        (await MoveAsync(host, target)).OrFail();

        Assert.Equal(target, (await RowAsync()).Placement);
        await using var later = host.With();
        using var again = later.ClientOf(municipality.Slug);
        await again.FileAsync();
        Assert.Equal(MunicipalityMove.AlreadyThere.Code, (await MoveAsync(host, target)).FirstError.Code);
    }

    [Fact]
    public async Task Cancelled_the_municipality_is_back_where_it_was()
    {
        var before = await RowAsync();
        await BreakOffAsync(NewPlace("cancelled"));

        var place = (await InAsync(host, move => move.CancelAsync(municipality.Slug, Cancel))).OrFail();

        Assert.Equal(before.Placement, place);
        await using var started = host.With();
        using var citizen = started.ClientOf(municipality.Slug);
        await citizen.FileAsync();
        Assert.Equal(MunicipalityMove.NothingToCancel.Code, (await InAsync(host, move => move.CancelAsync(municipality.Slug, Cancel))).FirstError.Code);
    }

    [Fact]
    public async Task What_waits_for_the_hold_is_refused_when_the_municipality_has_moved_meanwhile()
    {
        var databases = host.Services.GetRequiredService<TenantDbContextFactory>();
        Task<Answer> filing;
        using (var lease = await databases.LeaseAsync(municipality.Tenant, Cancel))
        await using (await lease.Db.HoldAsync(Cancel))
        {
            filing = municipality.Citizen.CreateAsync("objections", Calls.Filing());
            await Task.Delay(TimeSpan.FromSeconds(1), Cancel);
            Assert.False(filing.IsCompleted);
            await ChangeRowAsync(row => row.StartMove(NewPlace("waited")));
            host.Services.GetRequiredService<TenantDirectory>().Forget();
        }

        (await filing).IsProblem(HttpStatusCode.ServiceUnavailable, "municipality-moving");
        Assert.Empty((await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
    }

    [Fact]
    public async Task A_target_that_is_somebody_elses_or_holds_data_is_refused_before_anything_stops()
    {
        await using var other = new TestMunicipality(host);
        await other.InitializeAsync();
        await other.Citizen.FileAsync();
        Placement theirs = new(other.Tenant.Provider, other.Tenant.ConnectionString);

        Assert.Equal(MunicipalityMove.TargetTaken.Code, (await MoveAsync(host, theirs)).FirstError.Code);
        await using (var scope = host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CatalogDbContext>().Municipalities.Where(row => row.Slug == other.Slug).ExecuteDeleteAsync(Cancel);
        Assert.Equal(MunicipalityMove.TargetInUse.Code, (await MoveAsync(host, theirs)).FirstError.Code);
        await municipality.Citizen.FileAsync();
    }

    [Theory]
    [InlineData(PostgreSqlProvider.ProviderName, "Host=db.example;Database=eikendam;Password=geheim")]
    [InlineData(PostgreSqlProvider.ProviderName, "Host=db.example")]
    [InlineData("SqlServer", "Server=db.example;Database=eikendam;User ID=sa;Password=geheim")]
    [InlineData("SqlServer", "Server=db.example")]
    [InlineData(SqliteProvider.ProviderName, "")]
    public void A_placement_with_a_secret_or_without_a_database_is_refused(string provider, string connection)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => host.Services.GetRequiredService<DatabaseProviders>().Of(provider).PlacementOf(connection));

        Assert.DoesNotContain("geheim", refused.Message, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => municipality.InitializeAsync();

    public ValueTask DisposeAsync() => municipality.DisposeAsync();

    /// <summary>A place where nothing is yet, on the engine of the run.</summary>
    private Placement NewPlace(string name)
    {
        var provider = host.Services.GetRequiredService<DatabaseProviders>().Default;
        return new(provider.Name, TestDatabase.IsSqlite
            ? provider.PlacementOf(Path.Combine(host.DataDirectory, "elsewhere", $"{municipality.Slug}-{name}.db"))
            : provider.ConnectionStringFor($"{municipality.Slug}-{name}"));
    }

    private Task<ErrorOr<IReadOnlyList<TableContent>>> MoveAsync(WebApplicationFactory<Program> on, Placement target) =>
        InAsync(on, move => move.RunAsync(municipality.Slug, target, _ => { }, Cancel));

    private static async Task<T> InAsync<T>(WebApplicationFactory<Program> on, Func<MunicipalityMove, Task<T>> work)
    {
        await using var scope = on.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<MunicipalityMove>());
    }

    private async Task BreakOffAsync(Placement target)
    {
        using var kill = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => InAsync(host, move => move.RunAsync(municipality.Slug, target, _ => kill.Cancel(), kill.Token)));
        Assert.Equal(MunicipalityState.Moving, (await RowAsync()).State);
    }

    private async Task<Municipality> RowAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CatalogDbContext>().Municipalities.AsNoTracking().SingleAsync(row => row.Slug == municipality.Slug, Cancel);
    }

    private async Task ChangeRowAsync(Action<Municipality> change)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        change(await catalog.Municipalities.SingleAsync(row => row.Slug == municipality.Slug, Cancel));
        await catalog.SaveChangesAsync(Cancel);
    }

    private static Task<IReadOnlyList<TableContent>> ContentAsync(WebApplicationFactory<Program> on, Tenant tenant) =>
        on.Services.GetRequiredService<TenantDbContextFactory>().ReadAsync(tenant, db => DatabaseCopy.ContentOfAsync(db, Cancel), Cancel);

    private static async Task AtLeastAsync(FilingLoad load, int acknowledged)
    {
        for (var waited = 0; load.Acknowledged.Count < acknowledged; waited++)
        {
            Assert.True(waited < 600, $"Only {load.Acknowledged.Count} of {acknowledged} were filed.");
            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancel);
        }
    }

    private async Task EverythingIsThereAsync(FilingLoad load)
    {
        var pages = await municipality.CaseSystem.AllPagesAsync("objections?sort=receivedAt&limit=100");
        Assert.Equal(load.Acknowledged.Order(StringComparer.Ordinal), pages.SelectMany(page => page.Rows("id")).Select(id => id!).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, load.Acknowledged.Count), pages.SelectMany(page => page.Rows("number")).Select(number => int.Parse(number![^6..], null)).Order());
    }

    /// <summary>A case reads as before, with its timeline, and can be worked on.</summary>
    private static async Task VerifyOneAsync(HttpClient reader, FilingLoad load)
    {
        var id = load.Acknowledged.First();
        var read = (await reader.ReadAsync($"objections/{id}")).Is(HttpStatusCode.OK);
        Assert.NotEmpty((await reader.ReadAsync($"objections/{id}/timeline")).Rows("at"));
        (await reader.ChangeAsync($"objections/{id}/handler", new { handler = $"j.{Guid.NewGuid():N}" }, read.ETag)).Is(HttpStatusCode.OK);
    }
}

internal static class Outcomes
{
    /// <summary>The value, or the reason in the test's failure.</summary>
    public static T OrFail<T>(this ErrorOr<T> outcome)
    {
        Assert.False(outcome.IsError, outcome.IsError ? outcome.FirstError.Description : "");
        return outcome.Value;
    }
}
