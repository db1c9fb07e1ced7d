using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Some dates move with time alone: a stopped clock shifts the deadline by a day each day, a term begins, the last day to
/// adjourn passes. Shortly after midnight in the Netherlands, and soon after the host starts, this brings the columns that
/// lists sort on, the next action among them, up to date for every objection in which something has to be done.
/// </summary>
internal sealed class DeadlineRefresh(
    TenantDirectory directory, TenantDbContextFactory databases, TenantWriter writer, TimeProvider clock, ILogger<DeadlineRefresh> logger)
    : BackgroundService
{
    private const int BatchSize = 100;

    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Brings one municipality up to date. Most cases stay as they are on most days: all are looked at beside everybody's
    /// work, and only those that moved are written, in small transactions so that nobody waits long.
    /// </summary>
    public async Task RefreshAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var today = AmsterdamTime.DateOf(clock.GetUtcNow());
        var (looked, moved) = (0, 0);
        for (var last = ""; last is not null;)
        {
            var after = last;
            var (batch, stale) = await databases.ReadAsync(tenant, db => FindStaleAsync(db, after, today, cancellationToken), cancellationToken);
            if (stale.Count > 0)
            {
                await writer.WriteAsync(tenant, Turn.Alone, async db =>
                {
                    await RecomputeAsync(db, db.Set<Objection>().Where(objection => stale.Contains(objection.Id)), today, cancellationToken);
                    await db.SaveChangesAsync(cancellationToken);
                }, cancellationToken);
            }

            (looked, moved) = (looked + batch.Count, moved + stale.Count);
            last = batch.Count < BatchSize ? null : batch[^1].Number;
        }

        logger.LogInformation("Refreshed the deadlines of {Municipality}: {Moved} of {Looked} objections moved", tenant.Slug, moved, looked);
    }

    /// <summary>The next batch, and which of it are not as they should be today.</summary>
    private static async Task<(IReadOnlyList<Objection> Batch, IReadOnlyList<Guid> Stale)> FindStaleAsync(
        TenantDbContext db, string after, DateOnly today, CancellationToken cancellationToken)
    {
        var next = db.Set<Objection>()
            .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment || objection.NextActionDueOn < Objection.NoDeadline)
            .Where(objection => string.Compare(objection.Number, after) > 0)
            .OrderBy(objection => objection.Number)
            .Take(BatchSize);
        var batch = await RecomputeAsync(db, next, today, cancellationToken);
        return (batch, [.. db.ChangeTracker.Entries<Objection>().Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity.Id)]);
    }

    private static async Task<List<Objection>> RecomputeAsync(TenantDbContext db, IQueryable<Objection> which, DateOnly today, CancellationToken cancellationToken)
    {
        var objections = await which.Include(objection => objection.Facts.OrderBy(fact => fact.Sequence)).ToListAsync(cancellationToken);
        await RememberContactAsync(db, objections, cancellationToken);
        objections.ForEach(objection => objection.RefreshDeadlines(db.Tenant, today));
        return objections;
    }

    /// <summary>Cases of before the attempts were kept with the case: the timeline knows them.</summary>
    private static async Task RememberContactAsync(TenantDbContext db, List<Objection> batch, CancellationToken cancellationToken)
    {
        var older = batch.Where(objection => objection.ContactSoFar is null).ToDictionary(objection => objection.Id);
        if (older.Count == 0)
            return;

        var entries = await db.Set<TimelineEntry>().AsNoTracking()
            .Where(entry => older.Keys.Contains(entry.ObjectionId) && entry.Type == TimelineEventType.ContactAttempted)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellationToken);
        var attempts = entries.ToLookup(entry => entry.ObjectionId, entry => PastContact.In(entry.Details));
        foreach (var objection in older.Values)
            objection.RememberContact(attempts[objection.Id]);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = AfterStart;
        while (true)
        {
            await Task.Delay(wait, clock, stoppingToken);
            foreach (var tenant in await directory.AllWritableAsync(stoppingToken))
                await TryRefreshAsync(tenant, stoppingToken);
            wait = UntilAfterMidnight();
        }
    }

    private async Task TryRefreshAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            await RefreshAsync(tenant, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from being refreshed.
            logger.LogError("Could not refresh the deadlines of {Municipality}: {Failure}", tenant.Slug, SafeFailure.Describe(exception));
        }
    }

    private TimeSpan UntilAfterMidnight()
    {
        var now = clock.GetUtcNow();
        return AmsterdamTime.StartOfDay(AmsterdamTime.DateOf(now).AddDays(1)) + AfterMidnight - now;
    }
}
