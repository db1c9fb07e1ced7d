using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The only way to a municipality's database: an explicit tenant in, a bound context out. Contexts are kept for the next
/// lease of the same municipality, with their connection open, because making one and opening a connection costs as much
/// as a read. A context never serves two municipalities. Open connections are bounded: in all, where the municipality that
/// was not asked for longest gives way, and for each municipality, where further leases wait for one that ends.
/// </summary>
internal sealed class TenantDbContextFactory : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(5);

    private readonly DatabaseProviders providers;
    private readonly DatabaseLimits limits;
    private readonly SemaphoreSlim room;
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> turns = new();
    private readonly IdleContexts idle;
    private readonly ITimer tidying;
    private int waitingForRoom;

    public TenantDbContextFactory(DatabaseProviders providers, IOptions<DatabaseLimits> limits, TimeProvider clock)
    {
        (this.providers, this.limits) = (providers, limits.Value);
        room = new(this.limits.MaxConnections);
        idle = new(clock);
        tidying = clock.CreateTimer(_ => Discard(idle.TakeLongerThan(LongestIdle)), null, LongestIdle, LongestIdle);
    }

    /// <summary>A context for one piece of work, which ends the lease.</summary>
    /// <exception cref="ProblemException">All connections are in use and none became free in time.</exception>
    /// <exception cref="System.Data.Common.DbException">The database cannot be opened.</exception>
    public async ValueTask<DatabaseLease> LeaseAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        var turn = turns.GetOrAdd(tenant.Id, _ => new SemaphoreSlim(limits.MaxConnectionsPerMunicipality));
        if (!await turn.WaitAsync(LongestWait, cancellationToken))
            throw new ProblemException(Problems.Errors.Busy);

        try
        {
            return new(this, await ContextAsync(tenant, cancellationToken));
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    /// <summary>Leases for one reading.</summary>
    public async Task<T> ReadAsync<T>(Tenant tenant, Func<TenantDbContext, Task<T>> read, CancellationToken cancellationToken)
    {
        using var lease = await LeaseAsync(tenant, cancellationToken);
        return await read(lease.Db);
    }

    /// <summary>Closes the idle connections of one municipality, whichever database they lead to.</summary>
    public void Close(Tenant tenant) => Discard(idle.TakeAll(tenant.Id));

    /// <summary>Closes every idle connection, so that a database file can be moved or removed.</summary>
    public void Dispose()
    {
        tidying.Dispose();
        Discard(idle.TakeLongerThan(TimeSpan.Zero));
    }

    internal void GiveBack(Tenant tenant, TenantDbContext context)
    {
        if (!context.IsConnected)
            // A server that ended one connection has most likely ended all of them: nobody else should find that out by failing.
            Discard([context, .. idle.TakeAll(tenant.Id)]);
        else if (Volatile.Read(ref waitingForRoom) > 0)
            Discard([context]);
        else
            idle.Add(tenant.Id, context);
        turns[tenant.Id].Release();
    }

    private async ValueTask<TenantDbContext> ContextAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        while (idle.TryTake(tenant.Id, out var kept))
        {
            if (kept.TryBindAgain(tenant))
                return kept;

            Discard([kept]);
        }

        await EnterRoomAsync(cancellationToken);
        var context = providers.Of(tenant).CreateTenantContext();
        try
        {
            await context.BindAsync(tenant, cancellationToken);
            return context;
        }
        catch
        {
            Discard([context]);
            throw;
        }
    }

    /// <summary>Room for one more open connection; where there is none, somebody's that is idle is closed.</summary>
    private async ValueTask EnterRoomAsync(CancellationToken cancellationToken)
    {
        if (room.Wait(0, CancellationToken.None))
            return;

        Interlocked.Increment(ref waitingForRoom);
        try
        {
            if (idle.TryTakeOldest(out var oldest))
                Discard([oldest]);
            if (!await room.WaitAsync(LongestWait, cancellationToken))
                throw new ProblemException(Problems.Errors.Busy);
        }
        finally
        {
            Interlocked.Decrement(ref waitingForRoom);
        }
    }

    private void Discard(IReadOnlyList<TenantDbContext> useless)
    {
        foreach (var context in useless)
        {
            context.Discard();
            room.Release();
        }
    }
}

/// <summary>One use of a municipality's database. Ending it unbinds the context, which then serves somebody else.</summary>
internal sealed class DatabaseLease(TenantDbContextFactory databases, TenantDbContext context) : IDisposable
{
    private TenantDbContext? context = context;

    /// <exception cref="ObjectDisposedException">The lease has ended.</exception>
    public TenantDbContext Db => context ?? throw new ObjectDisposedException(nameof(DatabaseLease));

    public void Dispose()
    {
        if (Interlocked.Exchange(ref context, null) is not { } ended)
            return;

        var tenant = ended.Tenant;
        ended.Unbind();
        databases.GiveBack(tenant, ended);
    }
}
