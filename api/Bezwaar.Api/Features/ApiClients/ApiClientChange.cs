using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Finds a client of the municipality, changes it in the catalogue, and makes this host look there again.</summary>
internal sealed class ApiClientChange(CatalogDbContext catalog, TenantScope tenants, ApiClientDirectory directory, TimeProvider clock)
{
    public async Task<ErrorOr<ApiClient>> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await catalog.Set<ApiClient>().FirstOrDefaultAsync(client => client.Id == id && client.MunicipalityId == tenants.Tenant.Id, cancellationToken) is { } found
            ? found
            : Problems.Errors.NotFound;

    public async Task<ErrorOr<ApiClientView>> ApplyAsync(
        Guid id, IfMatch ifMatch, Func<ApiClient, DateTimeOffset, ErrorOr<Success>> change, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken).ThenAsync(async client =>
            await ifMatch.Check(client.Version).Then(_ => change(client, clock.GetUtcNow())).ThenAsync(async _ => await SaveAsync(client, cancellationToken)));

    public async Task<ApiClientView> SaveAsync(ApiClient client, CancellationToken cancellationToken)
    {
        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget(tenants.Tenant.Id);
        return ApiClientView.Of(client, clock.GetUtcNow());
    }
}
