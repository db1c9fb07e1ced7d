using System.Net;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>How much a request asks of the database does not grow with what is in it.</summary>
public sealed class StatementTests(StatementTests.CountingHost counting) : IClassFixture<StatementTests.CountingHost>
{
    private readonly Statements statements = counting.Statements;
    private readonly TestMunicipality municipality = counting.Municipality;

    [Fact]
    public async Task A_list_of_sixty_takes_as_many_statements_as_a_list_of_five()
    {
        await FileAsync(5);
        var paths = new[] { "objections?limit=100", "objections?limit=100&sort=-receivedAt", "objections?limit=100&owner=coordinator", "objections?limit=100&text=dakkapel", "decisions?limit=100" };
        var few = new Dictionary<string, int>();
        foreach (var path in paths)
            few[path] = await CountAsync(path);

        await FileAsync(55);

        foreach (var path in paths)
        {
            Assert.InRange(few[path], 1, 2);
            Assert.Equal(few[path], await CountAsync(path));
        }

        Assert.InRange((await municipality.CaseSystem.ReadAsync(paths[0])).Rows("id").Count, 60, 100);
    }

    [Fact]
    public async Task One_objection_takes_as_many_statements_with_ten_attempts_as_without()
    {
        var id = await municipality.Citizen.FileAsync();
        var paths = new[] { "", "/deadlines", "/next-action", "/timeline?limit=100", "/contact-attempts?limit=100", "/mediation-referrals" };
        var before = new Dictionary<string, int>();
        await CountAsync($"objections/{id}");
        foreach (var path in paths)
            before[path] = await CountAsync($"objections/{id}{path}");

        for (var attempt = 0; attempt < 10; attempt++)
            (await municipality.CaseSystem.AttemptAsync(id, Journeys.Attempt("no-answer", DateTimeOffset.UtcNow.ToString("O", null)))).Is(HttpStatusCode.Created);

        foreach (var path in paths)
        {
            Assert.InRange(before[path], 1, 3);
            Assert.Equal(before[path], await CountAsync($"objections/{id}{path}"));
        }
    }

    [Fact]
    public async Task The_first_look_into_a_case_writes_one_row_and_the_next_ones_nothing()
    {
        var id = await municipality.Citizen.FileAsync();
        async Task ReadAsync() => (await municipality.CaseSystem.ReadAsync($"objections/{id}")).Is(HttpStatusCode.OK);

        var first = await statements.DuringAsync(municipality.Tenant.Id, ReadAsync);
        var second = await statements.DuringAsync(municipality.Tenant.Id, ReadAsync);

        Assert.Single(first, "COMMIT");
        Assert.Single(second);
        Assert.StartsWith("SELECT", second[0], StringComparison.Ordinal);
        Assert.Equal(1, await LooksAsync(id));
    }

    [Fact]
    public async Task A_command_logs_its_look_in_its_own_transaction()
    {
        var id = await municipality.Citizen.FileAsync();

        var done = await statements.DuringAsync(municipality.Tenant.Id, async () =>
            (await municipality.CaseSystem.ChangeAsync($"objections/{id}/handler", new { handler = "j.jansen" }, "\"1\"")).Is(HttpStatusCode.OK));

        Assert.Single(done, "COMMIT");
        Assert.Equal(1, await LooksAsync(id));
    }

    [Fact]
    public async Task A_citizens_overview_of_twenty_takes_as_many_statements_as_one_of_two()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        async Task FileOwnAsync(int number)
        {
            for (var filed = 0; filed < number; filed++)
                await municipality.CaseSystem.RecordAsync(await citizen.FileAsync(), new { type = "committee-announced", on = Calls.Today.Iso() });
        }

        async Task<int> CountOwnAsync() =>
            (await statements.DuringAsync(municipality.Tenant.Id, async () => (await citizen.ReadAsync("my/objections?limit=100")).Is(HttpStatusCode.OK)))
            .Count(text => text.Contains("\"Objections\"", StringComparison.Ordinal) || text.Contains("\"Participants\"", StringComparison.Ordinal) || text.Contains("\"ObjectionFacts\"", StringComparison.Ordinal));

        await FileOwnAsync(2);
        var few = await CountOwnAsync();
        await FileOwnAsync(18);

        Assert.Equal(3, few);
        Assert.Equal(few, await CountOwnAsync());
        Assert.Equal(20, (await citizen.ReadAsync("my/objections?limit=100")).Rows("id").Count);
    }

    [Fact]
    public async Task Filing_is_one_transaction()
    {
        await FileAsync(1);

        var done = await statements.DuringAsync(municipality.Tenant.Id, () => FileAsync(1));

        Assert.Single(done, "BEGIN");
        var begun = done.IndexOf("BEGIN");
        Assert.All(done.Take(begun), text => Assert.StartsWith("SELECT", text, StringComparison.Ordinal));
        Assert.DoesNotContain(done.Skip(begun), text => text.StartsWith("SELECT", StringComparison.Ordinal));
        Assert.Equal("COMMIT", done[^1]);
        Assert.Single(done, "COMMIT");
    }

    [Fact]
    public async Task A_later_filing_takes_as_many_statements_as_an_early_one()
    {
        await FileAsync(1);
        var early = await statements.DuringAsync(municipality.Tenant.Id, () => FileAsync(1));
        await FileAsync(30);

        var late = await statements.DuringAsync(municipality.Tenant.Id, () => FileAsync(1));

        Assert.Equal(early.Count, late.Count);
    }

    [Fact]
    public async Task A_refused_filing_commits_nothing()
    {
        var filing = Calls.Filing().With("contestedDecision", new { description = "Iets", decisionType = "bestaat-niet" });

        var done = await statements.DuringAsync(municipality.Tenant.Id, async () =>
            (await municipality.Citizen.CreateAsync("objections", filing)).Is(HttpStatusCode.BadRequest));

        Assert.NotEmpty(done);
        Assert.All(done, text => Assert.StartsWith("SELECT", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filing_that_is_not_valid_never_reaches_the_database()
    {
        var done = await statements.DuringAsync(municipality.Tenant.Id, async () =>
            (await municipality.Citizen.CreateAsync("objections", new { })).Is(HttpStatusCode.BadRequest));

        Assert.Empty(done);
    }

    private async Task<int> LooksAsync(Guid objection)
    {
        using var lease = await municipality.LeaseAsync();
        return await lease.Db.Set<AccessLogEntry>().CountAsync(entry => entry.ObjectionId == objection, TestContext.Current.CancellationToken);
    }

    private async Task FileAsync(int number)
    {
        for (var filed = 0; filed < number; filed++)
            await municipality.Citizen.FileAsync();
    }

    private async Task<int> CountAsync(string path)
    {
        var done = await statements.DuringAsync(municipality.Tenant.Id, async () => (await municipality.CaseSystem.ReadAsync(path)).Is(HttpStatusCode.OK));
        return done.Count;
    }

    /// <summary>A host that starts when somebody is counting already, with a municipality.</summary>
    public sealed class CountingHost : IAsyncLifetime
    {
        private readonly BezwaarHost host = new();

        internal Statements Statements { get; } = new();

        public TestMunicipality Municipality { get; }

        public CountingHost() => Municipality = new TestMunicipality(host);

        public async ValueTask InitializeAsync()
        {
            await host.InitializeAsync();
            await Municipality.InitializeAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Municipality.DisposeAsync();
            await host.DisposeAsync();
            Statements.Dispose();
        }
    }
}
