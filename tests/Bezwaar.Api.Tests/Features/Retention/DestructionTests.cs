using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Retention;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.Retention;

/// <summary>What is destroyed is gone for good, whole cases at a time, whatever stops the work half-way.</summary>
public sealed class DestructionTests(BezwaarHost host) : IAsyncLifetime
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly TestMunicipality municipality = new(host);
    private HttpClient coordinator = null!;
    private HttpClient administrator = null!;

    public async ValueTask InitializeAsync()
    {
        await municipality.InitializeAsync();
        coordinator = await municipality.StaffAsync(Role.Coordinator);
        administrator = await municipality.StaffAsync(Role.Administrator);
    }

    public async ValueTask DisposeAsync()
    {
        coordinator.Dispose();
        administrator.Dispose();
        await municipality.DisposeAsync();
    }

    [Fact]
    public async Task After_destruction_nothing_of_the_cases_is_left_in_any_table_or_byte_and_the_certificate_tells_what_was()
    {
        var names = Enumerable.Range(1, 24).Select(number => $"Vernietignaam{number:00}").ToList();
        var objections = new List<Guid>();
        foreach (var name in names)
            objections.Add(await municipality.ExpiredCaseAsync(name));
        await FillAsync(objections[0]);
        var staying = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling().By("Blijvernaam"));
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        Assert.NotEmpty(DatabaseFiles.Find(municipality, [.. names]));

        (await administrator.ApproveAsync(list.Get("id"), list.ETag)).Is(HttpStatusCode.OK);
        await administrator.CompletedAsync(list.Get("id"));

        Assert.Equal(["Blijvernaam"], DatabaseFiles.Find(municipality, [.. names, "Vernietigbesluit", "Geheim verhaal", "Samen praten met Vernietig", "Vernietig", "Blijvernaam"]));
        foreach (var objection in objections)
            (await municipality.CaseSystem.ReadAsync($"objections/{objection}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal([staying.ToString()], (await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        foreach (var (table, rows) in await RowsOfAsync(db, objections))
            Assert.True(rows == 0, $"{table} still has {rows} rows of destroyed cases.");

        var certificate = (await administrator.ReadAsync($"destruction-lists/{list.Get("id")}/certificate")).Is(HttpStatusCode.OK);
        Assert.Equal(("24", "0", "0"), (certificate.Get("destroyed"), certificate.Get("takenOff"), certificate.Get("kept")));
        Assert.Equal(("m.coordinator", "m.administrator"), (certificate.Get("proposedBy"), certificate.Get("approvedBy")));
        Assert.Equal(("omgevingsvergunning", "2015-04-30", "13.1"), (certificate.Get("cases.3.decisionType"), certificate.Get("cases.3.closedOn"), certificate.Get("cases.3.retentionCategory")));
        Assert.Equal(24, certificate.Json.GetProperty("cases").GetArrayLength());
        Assert.All(objections, objection => Assert.DoesNotContain(objection.ToString(), certificate.Text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("naam", certificate.Text, StringComparison.OrdinalIgnoreCase);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(certificate.Text)));
        Assert.Equal($"sha-256=:{hash}:", Assert.Single(certificate.Response.Headers.GetValues("Repr-Digest")));
        Assert.All((await coordinator.ReadAsync($"destruction-lists/{list.Get("id")}/cases?limit=100")).Rows("objectionId"), Assert.Null);
    }

    [Fact]
    public async Task A_registered_decision_goes_with_the_last_case_that_is_against_it()
    {
        var contested = new { reference = "VERN-1", dateOfNotice = "2015-01-20" };
        var shared = new { reference = "VERN-2", dateOfNotice = "2015-01-20" };
        foreach (var reference in new[] { "VERN-1", "VERN-2" })
            (await municipality.CaseSystem.CreateAsync("decisions", Journeys.Decision(reference, "2015-01-20"))).Is(HttpStatusCode.Created);
        await municipality.ExpiredCaseAsync("Een", contested: contested);
        await municipality.ExpiredCaseAsync("Twee", contested: shared);
        await municipality.ExpiredCaseAsync("Drie", category: "13.1.3", contested: shared);

        await DestroyAllAsync();

        Assert.Equal(["VERN-2"], (await municipality.CaseSystem.ReadAsync("decisions")).Rows("reference"));
    }

    [Fact]
    public async Task A_crash_in_the_middle_leaves_whole_cases_and_the_next_run_finishes()
    {
        var objections = new List<Guid>();
        for (var number = 0; number < (2 * Destruction.CasesPerTransaction) + 3; number++)
            objections.Add(await municipality.ExpiredCaseAsync($"Crash {number}"));
        var list = await ApprovedAsync();
        var crash = new Crash(afterTransactions: 1);
        using var crashing = NewDestruction(TimeProvider.System, crash);

        await Assert.ThrowsAsync<InvalidOperationException>(() => crashing.RunAsync(municipality.Tenant, Cancel));

        Assert.Equal("approved", (await administrator.ReadAsync($"destruction-lists/{list}")).Get("status"));
        var states = (await coordinator.ReadAsync($"destruction-lists/{list}/cases?limit=100")).Rows("state");
        Assert.Equal(Destruction.CasesPerTransaction, states.Count(state => state == "destroyed"));
        using (var lease = await municipality.LeaseAsync())
        {
            var db = lease.Db;
            var rows = await db.Set<Objection>().CountAsync(Cancel);
            Assert.Equal(objections.Count - Destruction.CasesPerTransaction, rows);
            Assert.Equal(3 * rows, await db.Set<RecordedFact>().CountAsync(Cancel));
            Assert.Equal(4 * rows, await db.Set<TimelineEntry>().CountAsync(Cancel));
            Assert.Equal(rows, await db.Set<AccessLink>().CountAsync(Cancel));
        }

        using var next = NewDestruction(TimeProvider.System);
        await next.RunAsync(municipality.Tenant, Cancel);

        Assert.Equal("completed", (await administrator.ReadAsync($"destruction-lists/{list}")).Get("status"));
        Assert.Equal($"{objections.Count}", (await administrator.ReadAsync($"destruction-lists/{list}/certificate")).Get("destroyed"));
        Assert.Empty((await municipality.CaseSystem.ReadAsync("objections")).Rows("id"));
        Assert.Empty(DatabaseFiles.Find(municipality, [.. Enumerable.Range(0, objections.Count).Select(number => $"De grond van Crash {number}.")]));

        await next.RunAsync(municipality.Tenant, Cancel);
        Assert.Equal($"{objections.Count}", (await administrator.ReadAsync($"destruction-lists/{list}/certificate")).Get("destroyed"));
    }

    [Fact]
    public async Task A_case_that_must_be_kept_longer_after_all_is_looked_at_just_before_it_goes()
    {
        var kept = await municipality.ExpiredCaseAsync("Toch langer");
        await municipality.ExpiredCaseAsync("Gaat");
        var list = await ApprovedAsync();
        using (var lease = await municipality.LeaseAsync())
            await lease.Db.Set<Objection>().Where(objection => objection.Id == kept).ExecuteUpdateAsync(set => set.SetProperty(objection => objection.DestroyFrom, Calls.Today.AddYears(2)), Cancel);

        using var destruction = NewDestruction(TimeProvider.System);
        await destruction.RunAsync(municipality.Tenant, Cancel);

        (await municipality.CaseSystem.ReadAsync($"objections/{kept}")).Is(HttpStatusCode.OK);
        Assert.Equal(["kept", "destroyed"], (await coordinator.ReadAsync($"destruction-lists/{list}/cases")).Rows("state"));
        var certificate = await administrator.ReadAsync($"destruction-lists/{list}/certificate");
        Assert.Equal(("1", "1"), (certificate.Get("destroyed"), certificate.Get("kept")));
        (await coordinator.ProposeAsync()).IsProblem(HttpStatusCode.Conflict, "nothing-to-destroy");
    }

    /// <summary>The host starts years later, and finds a list that an earlier one was killed over.</summary>
    [Fact]
    public async Task A_host_that_starts_takes_up_what_an_earlier_one_left()
    {
        await municipality.ExpiredCaseAsync("Later");
        var list = await ApprovedAsync();
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddYears(3));
        using var destruction = NewDestruction(clock);

        await destruction.StartAsync(Cancel);
        for (var attempt = 0; attempt < 100 && (await administrator.ReadAsync($"destruction-lists/{list}")).Get("status") != "completed"; attempt++)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(50, Cancel);
        }

        await destruction.StopAsync(Cancel);
        var certificate = (await administrator.ReadAsync($"destruction-lists/{list}/certificate")).Is(HttpStatusCode.OK);
        Assert.Equal(clock.GetUtcNow().Year, DateTimeOffset.Parse(certificate.Get("completedAt")!, null).Year);
    }

    [Fact]
    public async Task The_line_of_a_list_that_a_case_was_taken_off_goes_with_the_case()
    {
        await municipality.ExpiredCaseAsync("Een");
        var first = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        (await coordinator.ChangeAsync($"destruction-lists/{first.Get("id")}/cases/1/removal", new { reason = "Mevrouw Redennaam vroeg erom.", proposeAgainFrom = Calls.Today.AddDays(1).Iso() }, first.ETag)).Is(HttpStatusCode.OK);
        using (var lease = await municipality.LeaseAsync())
            await lease.Db.Set<ListedCase>().ExecuteUpdateAsync(set => set.SetProperty(listed => listed.ProposeAgainFrom, Calls.Today), Cancel);

        await DestroyAllAsync();

        Assert.Empty((await coordinator.ReadAsync($"destruction-lists/{first.Get("id")}/cases")).Rows("state"));
        Assert.Empty(DatabaseFiles.Find(municipality, "Redennaam"));
    }

    private async Task DestroyAllAsync()
    {
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        (await administrator.ApproveAsync(list.Get("id"), list.ETag)).Is(HttpStatusCode.OK);
        await administrator.CompletedAsync(list.Get("id"));
    }

    /// <summary>Approves without waking the host's own background work, as if it had been killed right after.</summary>
    private async Task<string> ApprovedAsync()
    {
        var list = (await coordinator.ProposeAsync()).Is(HttpStatusCode.Created);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        var loaded = await db.Set<DestructionList>().SingleAsync(Cancel);
        Assert.False(loaded.Approve("m.administrator", DateTimeOffset.UtcNow).IsError);
        await db.SaveChangesAsync(Cancel);
        return list.Get("id")!;
    }

    /// <summary>A row in every table that can have one.</summary>
    private async Task FillAsync(Guid objection)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ContactAttempts" ("Id", "ObjectionId", "Sequence", "Channel", "Result", "AttemptedAt", "MinutesSpent", "By", "Summary", "RegisteredAt")
            VALUES ({Guid.NewGuid()}, {objection}, 1, 'Phone', 'Reached', '2015-02-03 10:00:00', 5, 'j.jansen', 'Geheim verhaal', '2015-02-03 10:00:00')
            """, Cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "MediationReferrals" ("Id", "ObjectionId", "Version", "Sequence", "Status", "Reason", "ProposedBy", "ProposedAt", "Parties")
            VALUES ({Guid.NewGuid()}, {objection}, 1, 1, 'Proposed', 'Samen praten met Vernietignaam01', 'j.jansen', '2015-02-03 10:00:00', '[]')
            """, Cancel);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "InformalOutcomes" ("ObjectionId", "Sequence", "Kind", "On", "By", "Agreed", "RecordedAt")
            VALUES ({objection}, 1, 'PartialSolution', '2015-02-04', 'j.jansen', 'Geheim verhaal', '2015-02-04 10:00:00')
            """, Cancel);
        (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts")).Is(HttpStatusCode.OK);
    }

    private static async Task<List<(string Table, int Rows)>> RowsOfAsync(TenantDbContext db, List<Guid> objections)
    {
        List<(string, int)> counts = [];
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.FindProperty("ObjectionId") is not null))
        {
            var ids = string.Join(',', objections.Select(id => $"'{id.ToString().ToUpperInvariant()}'"));
#pragma warning disable EF1002 // Ids and table names come from the test and the model.
            var rows = await db.Database.SqlQueryRaw<int>($"SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM \"{entity.GetTableName()}\" WHERE \"ObjectionId\" IN ({ids})").SingleAsync(Cancel);
#pragma warning restore EF1002
            counts.Add((entity.GetTableName()!, rows));
        }

        Assert.True(counts.Count >= 8, $"Only {counts.Count} tables were found.");
        return counts;
    }

    private Destruction NewDestruction(TimeProvider clock, params ICaseData[] more)
    {
        var services = municipality.Host.Services;
        return new(
            services.GetRequiredService<TenantDirectory>(), services.GetRequiredService<TenantWriter>(),
            [.. services.GetServices<ICaseData>(), .. more], services.GetRequiredService<DocumentSweep>(), clock, NullLogger<Destruction>.Instance);
    }

    /// <summary>Fails after everything of some cases is deleted, but before that is committed.</summary>
    private sealed class Crash(int afterTransactions) : ICaseData
    {
        private int transactions;

        public string Part => "crash";

        public IReadOnlyList<Type> Tables => [];

        public bool IsCaseItself => true;

        public Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) => Task.FromResult<object>(new { });

        public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
            transactions++ < afterTransactions ? Task.CompletedTask : throw new InvalidOperationException("The power went off.");
    }
}
