using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The only way to a municipality's database: an explicit tenant in, a bound context out. Contexts are kept for the next
/// lease of the same municipality, with their connection open, because making one and opening a connection costs as much
/// as a read. A context never serves two municipalities.
/// </summary>
internal sealed class TenantDbContextFactory(IDbContextFactory<SqliteTenantDbContext> contexts) : IAsyncDisposable
{
    private const int MostIdlePerMunicipality = 16;

    private readonly ConcurrentDictionary<Guid, ConcurrentBag<TenantDbContext>> idle = new();

    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database cannot be opened.</exception>
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

        var context = contexts.CreateDbContext();
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
        if (shelf.Count < MostIdlePerMunicipality)
            shelf.Add(context);
        else
            context.Discard();
    }
}
