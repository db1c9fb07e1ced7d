using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Writes to municipalities' databases: one piece of work in one transaction, which is on disk when the task is done. A
/// database with one writer at a time gets the work of everybody in groups (<see cref="GroupCommit"/>).
/// </summary>
internal sealed class TenantWriter(TenantDbContextFactory databases, IOptions<DatabaseLimits> limits)
{
    private readonly ConcurrentDictionary<Guid, GroupCommit> groups = new();

    /// <summary>Runs the work and commits what it did; nothing of it where it throws.</summary>
    public Task WriteAsync(Tenant tenant, Func<TenantDbContext, Task> work, CancellationToken cancellationToken) =>
        TryWriteAsync(tenant, async db =>
        {
            await work(db);
            return true;
        }, cancellationToken);

    /// <summary>Runs the work and commits what it did where it says true; nothing of it where it says false or throws.</summary>
    /// <returns>What the work said.</returns>
    /// <exception cref="Errors.ProblemException">Too many wait for their turn: nothing was done.</exception>
    public Task<bool> TryWriteAsync(Tenant tenant, Func<TenantDbContext, Task<bool>> work, CancellationToken cancellationToken) =>
        GroupOf(tenant).RunAsync(new QueuedWrite(tenant, work, isAlone: false), cancellationToken);

    /// <summary>Runs work that cannot be in a transaction while nobody else writes.</summary>
    public Task AloneAsync(Tenant tenant, Func<TenantDbContext, Task> work, CancellationToken cancellationToken) =>
        GroupOf(tenant).RunAsync(new QueuedWrite(tenant, async db =>
        {
            await work(db);
            return true;
        }, isAlone: true), cancellationToken);

    private GroupCommit GroupOf(Tenant tenant) => groups.GetOrAdd(tenant.Id, _ => new GroupCommit(databases, limits.Value.MaxWaitingCommands));
}
