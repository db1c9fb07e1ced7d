using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.SqlServer;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>The writer of a municipality: many commands, one commit, and none of them in another's way.</summary>
public sealed class GroupCommitTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>, IAsyncLifetime
{
    private const int MostWaiting = 50;

    private readonly TenantWriter writer = new(
        municipality.Host.Services.GetRequiredService<TenantDbContextFactory>(),
        municipality.Host.Services.GetRequiredService<DatabaseProviders>(),
        municipality.Host.Services.GetRequiredService<WriteGuard>(),
        Options.Create(new DatabaseLimits { MaxWaitingCommands = MostWaiting }));

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(TestDatabase.Provider == SqlServerProvider.ProviderName, "On SQL Server nobody shares a transaction.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Tenant Here => municipality.Tenant;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_at_the_same_time_is_committed_together()
    {
        using var statements = new Statements();
        var references = References(20);
        new HttpContextAccessor().HttpContext = new DefaultHttpContext();
        var done = await statements.DuringAsync(Here.Id, async () =>
        {
            var first = await HoldAsync();
            var writes = references.ConvertAll(reference => WriteAsync(reference));
            first.Release();
            await Task.WhenAll([first.Write, .. writes]);
        });

        Assert.Equal(references, await StoredAsync(references));
        Assert.Equal(20, done.Count(text => text.StartsWith("INSERT", StringComparison.Ordinal)));
        Assert.Single(done, "COMMIT");
    }

    [Fact]
    public async Task Work_that_fails_is_undone_alone()
    {
        var references = References(4);
        var taken = await HoldAsync();
        var good = WriteAsync(references[0]);
        var thrown = writer.AddAsync(Here, async db =>
        {
            await AddAsync(db, references[1]);
            throw new FormatException("Not what was expected.");
        }, Cancel);
        var doubled = writer.AddAsync(Here, async db =>
        {
            await AddAsync(db, references[2]);
            await AddAsync(db, references[0]);
        }, Cancel);
        var last = WriteAsync(references[3]);
        taken.Release();

        await good;
        await last;
        Assert.Equal("Not what was expected.", (await Assert.ThrowsAsync<FormatException>(() => thrown)).Message);
        await Assert.ThrowsAsync<DbUpdateException>(() => doubled);
        Assert.Equal([references[0], references[3]], await StoredAsync(references));
    }

    [Fact]
    public async Task What_a_command_refuses_is_undone_alone()
    {
        OnlyWhereAllShare();
        var references = References(2);
        var taken = await HoldAsync();
        var refused = writer.TryWriteAsync(Here, turn: null, async db =>
        {
            await AddAsync(db, references[0]);
            return false;
        }, Cancel);
        var good = WriteAsync(references[1]);
        taken.Release();

        await good;
        Assert.False(await refused);
        Assert.Equal([references[1]], await StoredAsync(references));
    }

    [Fact]
    public async Task Nobody_hears_that_it_is_done_before_the_commit_and_nobody_else_sees_it()
    {
        var references = References(1);
        var start = await HoldAsync();
        var early = WriteAsync(references[0]);
        var late = Hold();
        start.Release();
        await late.Started;

        // The early one's work is done: the late one, behind it in the same group, is running.
        await Task.Delay(50, Cancel);
        Assert.False(early.IsCompleted);
        Assert.Empty(await StoredAsync(references));

        late.Release();
        await early;
        Assert.Equal(references, await StoredAsync(references));
    }

    [Fact]
    public async Task Where_the_commit_fails_everybody_in_the_group_hears_it_and_nothing_is_stored()
    {
        var references = References(3);
        var start = await HoldAsync();
        var before = WriteAsync(references[0]);
        var poison = writer.AddAsync(Here, async db =>
        {
            await AddAsync(db, references[1]);
            await db.Database.CurrentTransaction!.RollbackAsync(Cancel);
        }, Cancel);
        start.Release();

        await Assert.ThrowsAnyAsync<Exception>(() => before);
        await Assert.ThrowsAnyAsync<Exception>(() => poison);
        Assert.Empty(await StoredAsync(references));

        await WriteAsync(references[2]);
        Assert.Equal([references[2]], await StoredAsync(references));
    }

    [Fact]
    public async Task Where_the_connection_breaks_everybody_in_the_group_hears_that_and_the_next_goes_on()
    {
        TestDatabase.OnlyOnPostgreSql("nothing else has a connection that it can end itself.");
        var references = References(3);
        var start = await HoldAsync();
        var before = WriteAsync(references[0]);
        var breaking = writer.AddAsync(Here, async db =>
        {
            await AddAsync(db, references[1]);
            await db.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pg_backend_pid())", Cancel);
        }, Cancel);
        start.Release();

        foreach (var lost in new[] { before, breaking })
            Assert.Equal(DatabaseFailureKind.Unavailable, DatabaseFailure.Of(await Assert.ThrowsAnyAsync<Exception>(() => lost))?.Kind);
        Assert.Empty(await StoredAsync(references));

        await WriteAsync(references[2]);
        Assert.Equal([references[2]], await StoredAsync(references));
    }

    [Fact]
    public async Task What_is_given_up_while_it_waits_never_runs()
    {
        var references = References(2);
        using var patience = new CancellationTokenSource();
        var start = await HoldAsync();
        var given = writer.AddAsync(Here, db => AddAsync(db, references[0]), patience.Token);
        var waiting = WriteAsync(references[1]);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        start.Release();

        await waiting;
        Assert.Equal([references[1]], await StoredAsync(references));
    }

    [Fact]
    public async Task What_is_given_up_while_it_runs_is_undone()
    {
        var references = References(1);
        using var patience = new CancellationTokenSource();

        var given = writer.AddAsync(Here, async db =>
        {
            await AddAsync(db, references[0]);
            await patience.CancelAsync();
            patience.Token.ThrowIfCancellationRequested();
        }, patience.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Empty(await StoredAsync(references));
    }

    [Fact]
    public async Task Turns_come_in_the_order_of_asking()
    {
        var order = new ConcurrentQueue<int>();
        var start = await HoldAsync();
        var writes = Enumerable.Range(0, 40).Select(number => writer.AddAsync(Here, _ =>
        {
            order.Enqueue(number);
            return Task.CompletedTask;
        }, Cancel)).ToList();
        start.Release();
        await Task.WhenAll(writes);

        Assert.Equal(Enumerable.Range(0, 40), order);
    }

    [Fact]
    public async Task Another_municipality_and_readers_do_not_wait()
    {
        var held = await HoldAsync();

        await writer.AddAsync(neighbour.Municipality.Tenant, db => AddAsync(db, $"BUUR-{Guid.NewGuid():N}"), Cancel);
        (await municipality.CaseSystem.ReadAsync("objections")).Is(HttpStatusCode.OK);

        Assert.False(held.Write.IsCompleted);
        held.Release();
        await held.Write;
    }

    [Fact]
    public async Task Who_finds_the_queue_full_is_told_to_come_back()
    {
        var held = await HoldAsync();
        var writes = Enumerable.Range(0, MostWaiting).Select(_ => writer.AddAsync(Here, _ => Task.CompletedTask, Cancel)).ToList();

        var full = await Assert.ThrowsAsync<ProblemException>(() => writer.AddAsync(Here, _ => Task.CompletedTask, Cancel));

        Assert.Equal(("busy", 503), (full.Error.Code, full.Error.NumericType));
        Assert.NotNull(full.Error.RetryAfter());
        held.Release();
        await Task.WhenAll(writes);
        await writer.AddAsync(Here, _ => Task.CompletedTask, Cancel);
    }

    [Fact]
    public async Task What_must_be_alone_has_no_transaction_and_nobody_beside_it()
    {
        OnlyWhereAllShare();
        var references = References(2);
        var start = await HoldAsync();
        var before = WriteAsync(references[0]);
        var alone = writer.AloneAsync(Here, async db =>
        {
            Assert.Null(db.Database.CurrentTransaction);
            Assert.Equal([references[0]], await StoredAsync(references));
            await db.Database.ExecuteSqlRawAsync("VACUUM", Cancel);
        }, Cancel);
        var after = WriteAsync(references[1]);
        start.Release();

        await Task.WhenAll(before, alone, after);
        Assert.Equal(references, await StoredAsync(references));
    }

    [Fact]
    public async Task Work_runs_in_the_language_of_who_asked()
    {
        var start = await HoldAsync();
        var languages = new ConcurrentBag<string>();
        var writes = new[] { "nl", "en", "nl" }.Select(language =>
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            return writer.AddAsync(Here, _ =>
            {
                languages.Add(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
                return Task.CompletedTask;
            }, Cancel);
        }).ToList();
        start.Release();
        await Task.WhenAll(writes);

        Assert.Equal(["en", "nl", "nl"], languages.Order());
    }

    private static void OnlyWhereAllShare() => TestDatabase.OnlyOnSqlite("elsewhere only what adds rows shares a transaction.");

    private Task WriteAsync(string reference) => writer.AddAsync(Here, db => AddAsync(db, reference), Cancel);

    private static async Task AddAsync(TenantDbContext db, string reference)
    {
        db.Add(Decision.Register(reference, "omgevingsvergunning", new(2026, 3, 10), new(2026, 3, 10), new Addressee("M. de Boer", null), "Weigering", "Groep", DateTimeOffset.UtcNow));
        await db.SaveChangesAsync(Cancel);
    }

    private static List<string> References(int count) => [.. Enumerable.Range(1, count).Select(number => $"GRP-{Guid.NewGuid():N}-{number:00}")];

    private async Task<List<string>> StoredAsync(List<string> references)
    {
        using var lease = await municipality.LeaseAsync();
        var stored = await lease.Db.Set<Decision>().Where(decision => references.Contains(decision.Reference)).Select(decision => decision.Reference).ToListAsync(Cancel);
        return [.. references.Where(stored.Contains)];
    }

    /// <summary>Work that keeps its turn until it is let go, and is running.</summary>
    private async Task<HeldTurn> HoldAsync()
    {
        var held = Hold();
        await held.Started;
        return held;
    }

    private HeldTurn Hold()
    {
        var (started, released) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var write = writer.AddAsync(Here, async _ =>
        {
            started.SetResult();
            await released.Task.WaitAsync(Cancel);
        }, Cancel);
        return new(write, started.Task, released.SetResult);
    }

    private sealed record HeldTurn(Task Write, Task Started, Action Release);
}
