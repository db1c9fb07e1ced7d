using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>The only way to a municipality's database: an explicit tenant in, a bound context out.</summary>
internal sealed class TenantDbContextFactory(IDbContextFactory<SqliteTenantDbContext> pool)
{
    public TenantDbContext Lease(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        var context = pool.CreateDbContext();
        context.Bind(tenant);
        return context;
    }
}
