using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Refuses to write to a database that is being copied, or that the municipality has left meanwhile. Asked before a piece of
/// work waits, so that it is refused at once, and again inside its transaction, when that has what it needs to write:
/// whoever copies waits until every host knows, then for the transactions that have that, and keeps the others waiting.
/// </summary>
internal sealed class WriteGuard(TenantDirectory directory)
{
    /// <exception cref="ProblemException">The municipality can only be read now.</exception>
    public async ValueTask EnsureAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        if (await directory.FindBySlugAsync(tenant.Slug, cancellationToken) is { } now && now.Id == tenant.Id
            && (now.IsReadOnly || now.ConnectionString != tenant.ConnectionString || now.Provider != tenant.Provider))
            throw new ProblemException(Problems.Errors.MunicipalityMoving);
    }
}
