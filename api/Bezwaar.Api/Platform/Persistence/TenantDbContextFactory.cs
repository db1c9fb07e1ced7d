using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The only way to a municipality's database: an explicit tenant in, a bound context out. Contexts are kept for the next
/// lease of the same municipality, with their connection open, because making one and opening a connection costs as much
/// as a read. A context never serves two municipalities.
/// </summary>
internal sealed class TenantDbContextFactory(DatabaseProviders providers) : IAsyncDisposable
{
    private const int MostIdlePerMunicipality = 16;

    private readonly ConcurrentDictionary<Guid, ConcurrentBag<TenantDbContext>> idle = new();

    /// <exception cref="System.Data.Common.DbException">The database cannot be opened.</exception>
    public TenantDbContext Lease(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        var shelf = idle.GetOrAdd(tenant.Id, _ => []);
        while (shelf.TryTake(out var kept))
        {
            if (kept.TryBindAgain(tenant))
                return kept;

            kept.Discard();
        }

        var context = providers.Of(tenant).CreateTenantContext();
        try
        {
            context.Bind(tenant, GiveBack);
            return context;
        }
        catch
        {
            context.Discard();
            throw;
        }
    }

    /// <summary>Closes every idle connection, so that a database file can be moved or removed.</summary>
    public ValueTask DisposeAsync()
    {
        foreach (var shelf in idle.Values)
        {
            while (shelf.TryTake(out var kept))
                kept.Discard();
        }

        return ValueTask.CompletedTask;
    }

    private void GiveBack(Guid tenantId, TenantDbContext context)
    {
        var shelf = idle.GetOrAdd(tenantId, _ => []);
        if (context.IsConnected && shelf.Count < MostIdlePerMunicipality)
        {
            shelf.Add(context);
            return;
        }

        // A server that ended one connection has most likely ended all of them: nobody else should find that out by failing.
        while (!context.IsConnected && shelf.TryTake(out var kept))
            kept.Discard();
        context.Discard();
    }
}
