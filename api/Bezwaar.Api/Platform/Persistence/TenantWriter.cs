using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Writes to municipalities' databases: one piece of work in one transaction, which is on disk when the task is done. Where
/// an engine has one writer at a time, the work of everybody goes in groups (<see cref="GroupCommit"/>). Elsewhere each
/// piece has a connection, but for what only adds rows: such work would wait for the commits of others one by one, as each
/// holds the next number of a case until its own.
/// </summary>
internal sealed class TenantWriter(TenantDbContextFactory databases, DatabaseProviders providers, WriteGuard guard, IOptions<DatabaseLimits> limits)
{
    private readonly ConcurrentDictionary<Guid, GroupCommit> groups = new();

    /// <summary>Runs the work and commits what it did; nothing of it where it throws.</summary>
    /// <param name="turn">What it must not be done at the same time as; null where it waits for nobody.</param>
    public Task WriteAsync(Tenant tenant, Turn? turn, Func<TenantDbContext, Task> work, CancellationToken cancellationToken) =>
        TryWriteAsync(tenant, turn, db => AndKeepAsync(work(db)), cancellationToken);

    /// <summary>Runs the work and commits what it did where it says true; nothing of it where it says false or throws.</summary>
    /// <param name="turn">What it must not be done at the same time as; null where it waits for nobody.</param>
    /// <returns>What the work said.</returns>
    /// <exception cref="Errors.ProblemException">Too many wait, or the data are being moved: nothing was done.</exception>
    public Task<bool> TryWriteAsync(Tenant tenant, Turn? turn, Func<TenantDbContext, Task<bool>> work, CancellationToken cancellationToken) =>
        RunAsync(tenant, turn, work, providers.Of(tenant).HasOneWriter, cancellationToken);

    /// <summary>Runs short work that adds rows and waits for nobody, and commits it, together with that of others where the engine lets it fail alone.</summary>
    /// <exception cref="Errors.ProblemException">Too many wait, or the data are being moved: nothing was done.</exception>
    public Task AddAsync(Tenant tenant, Func<TenantDbContext, Task> work, CancellationToken cancellationToken) =>
        RunAsync(tenant, turn: null, db => AndKeepAsync(work(db)), providers.Of(tenant).HasPartsThatFailAlone, cancellationToken);

    /// <summary>Runs work that cannot be in a transaction; where an engine has one writer, nobody else writes meanwhile.</summary>
    public async Task AloneAsync(Tenant tenant, Func<TenantDbContext, Task> work, CancellationToken cancellationToken)
    {
        await guard.EnsureAsync(tenant, cancellationToken);
        if (providers.Of(tenant).HasOneWriter)
        {
            await GroupOf(tenant).RunAsync(new QueuedWrite(tenant, db => AndKeepAsync(work(db)), isAlone: true), cancellationToken);
            return;
        }

        using var lease = await databases.LeaseAsync(tenant, cancellationToken);
        await work(lease.Db);
    }

    private async Task<bool> RunAsync(Tenant tenant, Turn? turn, Func<TenantDbContext, Task<bool>> work, bool inGroups, CancellationToken cancellationToken)
    {
        await guard.EnsureAsync(tenant, cancellationToken);
        return await (inGroups
            ? GroupOf(tenant).RunAsync(new QueuedWrite(tenant, work, isAlone: false), cancellationToken)
            : InTransactionAsync(tenant, turn, work, cancellationToken));
    }

    private async Task<bool> InTransactionAsync(Tenant tenant, Turn? turn, Func<TenantDbContext, Task<bool>> work, CancellationToken cancellationToken)
    {
        using var lease = await databases.LeaseAsync(tenant, cancellationToken);
        await using var transaction = await lease.Db.Database.BeginTransactionAsync(cancellationToken);
        if (turn is { } own)
            await lease.Db.TakeTurnAsync(own, cancellationToken);
        if (!await work(lease.Db))
            return false;

        // Last: what wrote before the database was held is copied, and what had to wait for the hold finds out here.
        await guard.EnsureAsync(tenant, cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    private static async Task<bool> AndKeepAsync(Task work)
    {
        await work;
        return true;
    }

    private GroupCommit GroupOf(Tenant tenant) => groups.GetOrAdd(tenant.Id, _ => new GroupCommit(databases, guard, limits.Value.MaxWaitingCommands));
}
