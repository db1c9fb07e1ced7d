using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Stops every statement of a <see cref="TenantDbContext"/> that is not bound: one that was given back keeps its open
/// connection, and a reference to it that outlived its scope must not reach the municipality's data.
/// </summary>
internal sealed class UnboundGuard : DbCommandInterceptor
{
    public static readonly UnboundGuard Instance = new();

    public override DbCommand CommandCreated(CommandEndEventData eventData, DbCommand result)
    {
        _ = (eventData.Context as TenantDbContext)?.Tenant;
        return result;
    }
}
