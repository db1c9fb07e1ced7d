using System.Data.Common;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Features.AccessLogs;

/// <summary>What one look is, and that nothing counts as logged that is not on disk.</summary>
public sealed class LookTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly Caller Handler = new(CallerKind.Staff, "j.jansen", RolePermissions.Of([Role.Handler])) { Roles = [Role.Handler] };

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly Guid objection = Guid.NewGuid();

    [Fact]
    public async Task A_look_lasts_a_quarter_of_an_hour_from_its_first_read()
    {
        using var log = NewLog();

        foreach (var minutes in new[] { 0, 5, 9 })
        {
            clock.Advance(TimeSpan.FromMinutes(minutes));
            await log.RecordAsync(municipality.Tenant, Handler, objection, Cancel);
        }

        Assert.Single(await EntriesAsync());
        clock.Advance(TimeSpan.FromMinutes(1));
        await log.RecordAsync(municipality.Tenant, Handler, objection, Cancel);
        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [Fact]
    public async Task Another_reader_role_or_case_is_another_look_and_another_host_begins_its_own()
    {
        using var log = NewLog();
        using var otherHost = NewLog();
        var coordinator = Handler with { Roles = [Role.Coordinator] };
        var system = new Caller(CallerKind.Partner, "zaaksysteem", Handler.Permissions);

        foreach (var caller in new[] { Handler, coordinator, Handler with { Id = "p.peters" }, system, system with { Purpose = "Post versturen" }, Handler })
            await log.RecordAsync(municipality.Tenant, caller, objection, Cancel);
        await otherHost.RecordAsync(municipality.Tenant, Handler, objection, Cancel);
        await log.RecordAsync(municipality.Tenant, Caller.Anonymous, objection, Cancel);
        await log.RecordAsync(municipality.Tenant, Caller.Platform, objection, Cancel);

        Assert.Equal(
            [
                (ReaderKind.Staff, "j.jansen", AccessPurpose.Treatment, null),
                (ReaderKind.Staff, "j.jansen", AccessPurpose.Supervision, null),
                (ReaderKind.Staff, "p.peters", AccessPurpose.Treatment, null),
                (ReaderKind.System, "zaaksysteem", AccessPurpose.DataExchange, "zaaksysteem"),
                (ReaderKind.System, "zaaksysteem", AccessPurpose.DataExchange, "Post versturen"),
                (ReaderKind.Staff, "j.jansen", AccessPurpose.Treatment, (string?)null),
            ],
            (await EntriesAsync()).Select(entry => (entry.ReaderKind, entry.ReaderId, entry.Purpose, entry.PurposeText)));
    }

    [Theory]
    [InlineData(AccessPurpose.Treatment, Role.Handler, Role.Administrator)]
    [InlineData(AccessPurpose.Supervision, Role.Administrator, Role.Coordinator)]
    [InlineData(AccessPurpose.AccessAndPrivacy, Role.Administrator)]
    [InlineData(AccessPurpose.Mediation, Role.Mediator)]
    public void Who_has_several_roles_looks_in_the_one_that_is_closest_to_the_case(object purpose, params object[] roles) =>
        Assert.Equal((AccessPurpose)purpose, Reader.Of(Handler with { Roles = [.. roles.Cast<Role>()] })!.Value.Purpose);

    /// <summary>Those who wait for their turn at the same time share one commit.</summary>
    [Fact]
    public async Task Looks_that_wait_are_written_together()
    {
        TestDatabase.OnlyOnSqlite("elsewhere nobody waits for a writer.");
        using var log = NewLog();
        var cases = Enumerable.Range(0, 200).Select(_ => Guid.NewGuid()).ToList();

        List<Task> looks = [];
        await Writer.WriteAsync(municipality.Tenant, turn: null, async _ =>
        {
            looks = cases.ConvertAll(id => log.RecordAsync(municipality.Tenant, Handler, id, Cancel));
            await Task.Delay(50, Cancel);
            Assert.All(looks, look => Assert.False(look.IsCompleted));
        }, Cancel);

        await Task.WhenAll(looks);
        using var lease = await LeaseAsync();
        var db = lease.Db;
        var written = await db.Set<AccessLogEntry>().Where(entry => cases.Contains(entry.ObjectionId)).Select(entry => entry.Id).ToListAsync(Cancel);
        Assert.Equal(200, written.Count);
        Assert.Equal(199, written.Max() - written.Min());
    }

    [Fact]
    public async Task A_reader_who_gives_up_takes_nobody_along()
    {
        using var log = NewLog();
        using var patience = new CancellationTokenSource();

        Task given = Task.CompletedTask, waiting = Task.CompletedTask;
        await Writer.WriteAsync(municipality.Tenant, turn: null, _ =>
        {
            given = log.RecordAsync(municipality.Tenant, Handler, objection, patience.Token);
            waiting = log.RecordAsync(municipality.Tenant, Handler, objection, Cancel);
            return patience.CancelAsync();
        }, Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await waiting;
        Assert.Single(await EntriesAsync());
    }

    [Fact]
    public async Task A_look_that_cannot_be_written_fails_and_the_next_one_tries_again()
    {
        using var log = NewLog();
        var readOnly = municipality.Tenant with
        {
            Id = Guid.NewGuid(),
            Slug = "nowhere-else",
            ConnectionString = TestDatabase.ReadOnly(municipality.Tenant.ConnectionString),
        };

        for (var attempt = 0; attempt < 2; attempt++)
        {
            var failure = await Assert.ThrowsAnyAsync<DbException>(() => log.RecordAsync(readOnly, Handler, objection, Cancel));
            Assert.Equal(DatabaseFailureKind.ReadOnly, DatabaseFailure.Of(failure)?.Kind);
        }

        await log.RecordAsync(readOnly with { ConnectionString = municipality.Tenant.ConnectionString }, Handler, objection, Cancel);
        Assert.Single(await EntriesAsync());
    }

    [Fact]
    public async Task A_look_of_a_command_counts_only_once_it_is_committed()
    {
        using var log = NewLog();
        await Writer.TryWriteAsync(municipality.Tenant, turn: null, async db =>
        {
            log.AddTo(db, Handler, objection, new AfterCommit());
            Assert.Equal(1, await db.SaveChangesAsync(Cancel));
            return false;
        }, Cancel);

        Assert.Empty(await EntriesAsync());

        await Writer.WriteAsync(municipality.Tenant, turn: null, async db =>
        {
            var afterCommit = new AfterCommit();
            log.AddTo(db, Handler, objection, afterCommit);
            Assert.Equal(1, await db.SaveChangesAsync(Cancel));
            afterCommit.Run();
            log.AddTo(db, Handler, objection, afterCommit);
            Assert.Equal(0, await db.SaveChangesAsync(Cancel));
        }, Cancel);

        await log.RecordAsync(municipality.Tenant, Handler, objection, Cancel);
        Assert.Single(await EntriesAsync());
    }

    private TenantWriter Writer => municipality.Host.Services.GetRequiredService<TenantWriter>();

    private AccessLog NewLog() => new(Writer, clock);

    private ValueTask<DatabaseLease> LeaseAsync() => municipality.LeaseAsync();

    private async Task<List<AccessLogEntry>> EntriesAsync()
    {
        using var lease = await LeaseAsync();
        var db = lease.Db;
        return await db.Set<AccessLogEntry>().Where(entry => entry.ObjectionId == objection).OrderBy(entry => entry.Id).ToListAsync(Cancel);
    }
}
