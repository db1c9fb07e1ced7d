using Bezwaar.Api.Platform.Logging;
using System.Threading.Channels;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>
/// Destroys the cases of approved lists. In the background, a few cases to a transaction: a list of hundreds in the
/// approving request would keep every other writer of the municipality waiting, and its caller could not tell how far it
/// came when the connection broke. A transaction destroys whole cases and marks them, so whatever stops it, the next run
/// (soon after a start, or within the hour) goes on where it was. Each case is looked at once more just before it goes.
/// </summary>
internal sealed class Destruction(
    TenantDirectory directory, TenantWriter writer, IEnumerable<ICaseData> parts, DocumentSweep documents, TimeProvider clock, ILogger<Destruction> logger)
    : BackgroundService
{
    public const int CasesPerTransaction = 10;

    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenRuns = TimeSpan.FromHours(1);

    private readonly Channel<Tenant> approved = Channel.CreateUnbounded<Tenant>();

    /// <summary>Starts on a list that is being approved: the run waits behind the transaction that approves it.</summary>
    public void Wake(Tenant tenant) => approved.Writer.TryWrite(tenant);

    /// <summary>Finishes every approved list of a municipality.</summary>
    public async Task RunAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        while (await FirstApprovedAsync(tenant, cancellationToken) is { } listId)
        {
            while (await DestroySomeAsync(tenant, listId, cancellationToken))
            {
                // On to the next cases.
            }

            await CompleteAsync(tenant, listId, cancellationToken);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WorkOnApprovalsAsync(stoppingToken), CatchUpAsync(stoppingToken));

    private async Task WorkOnApprovalsAsync(CancellationToken stoppingToken)
    {
        await foreach (var tenant in approved.Reader.ReadAllAsync(stoppingToken))
            await TryRunAsync(tenant, stoppingToken);
    }

    /// <summary>What an earlier run, or another host, could not finish.</summary>
    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(BetweenRuns, clock);
        do
        {
            foreach (var tenant in await directory.AllWritableAsync(stoppingToken))
                await TryRunAsync(tenant, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryRunAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(tenant, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from it; the next run goes on.
            logger.LogError("Could not finish the destruction lists of {Municipality}: {Failure}", tenant.Slug, SafeFailure.Describe(exception));
        }
    }

    /// <summary>Asks in turn with who writes: a list that is being approved is on disk before this looks.</summary>
    private async Task<Guid?> FirstApprovedAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        Guid? first = null;
        await writer.WriteAsync(tenant, Turn.Alone, async db => first = await db.Set<DestructionList>()
            .Where(list => list.Status == DestructionListStatus.Approved)
            .OrderBy(list => list.Sequence)
            .Select(list => (Guid?)list.Id)
            .FirstOrDefaultAsync(cancellationToken), cancellationToken);
        return first;
    }

    /// <summary>One transaction. False where no case waits any more.</summary>
    private Task<bool> DestroySomeAsync(Tenant tenant, Guid listId, CancellationToken cancellationToken) => writer.TryWriteAsync(tenant, Turn.Alone, async db =>
    {
        var waiting = await db.Set<ListedCase>()
            .Where(listed => listed.ListId == listId && listed.State == ListedCaseState.Listed)
            .OrderBy(listed => listed.Sequence)
            .Take(CasesPerTransaction)
            .ToListAsync(cancellationToken);
        if (waiting.Count == 0)
            return false;

        await DestroyAsync(db, waiting, clock.GetUtcNow(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }, cancellationToken);

    /// <summary>
    /// The files of the cases go first. Rows that were deleted leave bytes behind, in pages and in the write-ahead log, until the database is written anew.
    /// Only then are they gone, and the certificate true. Other writers of the municipality wait for it: seconds for a
    /// hundred thousand cases, a few times a year.
    /// </summary>
    private async Task CompleteAsync(Tenant tenant, Guid listId, CancellationToken cancellationToken)
    {
        await documents.DeleteUnneededAsync(tenant, cancellationToken);
        await writer.AloneAsync(tenant, async db =>
        {
            if (!await db.TryRewriteAsync(cancellationToken))
                throw new IOException("The old pages could not be removed: a reader held on to them.");
        }, cancellationToken);
        await writer.WriteAsync(tenant, Turn.Alone, async db =>
        {
            if (await db.Set<DestructionList>().FirstOrDefaultAsync(list => list.Id == listId && list.Status == DestructionListStatus.Approved, cancellationToken) is not { } list)
                return;

            var now = clock.GetUtcNow();
            list.Complete(DestructionCertificate.Of(tenant, list, await DestroyedAsync(db, list, cancellationToken), db.HowRewritten, now), now);
            await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
    }

    private async Task DestroyAsync(TenantDbContext db, List<ListedCase> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = waiting.ConvertAll(listed => listed.ObjectionId!.Value);
        var due = await ExpiredCase.Of(db, AmsterdamTime.DateOf(now)).Where(expired => ids.Contains(expired.Id)).Select(expired => expired.Id).ToListAsync(cancellationToken);
        foreach (var part in parts.OrderBy(part => part.IsCaseItself))
            await part.DestroyAsync(db, due, cancellationToken);

        foreach (var listed in waiting)
        {
            if (due.Contains(listed.ObjectionId!.Value))
                listed.Destroyed(now);
            else
                listed.Keep();
        }
    }

    private static Task<List<DestroyedCase>> DestroyedAsync(TenantDbContext db, DestructionList list, CancellationToken cancellationToken) =>
        db.Set<ListedCase>()
            .Where(listed => listed.ListId == list.Id && listed.State == ListedCaseState.Destroyed)
            .OrderBy(listed => listed.Sequence)
            .Select(listed => new DestroyedCase(listed.Number, listed.DecisionType, listed.ClosedOn, listed.RetentionCategory, listed.DestroyFrom))
            .ToListAsync(cancellationToken);
}
