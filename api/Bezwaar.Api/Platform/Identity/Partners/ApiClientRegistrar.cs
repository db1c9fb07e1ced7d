using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>Registers partner systems of a municipality.</summary>
internal sealed class ApiClientRegistrar(CatalogDbContext catalog, ApiClientManager manager, ApiClientDirectory directory, TimeProvider clock)
{
    /// <summary>Registering the same id again gives the client that is there: a retry.</summary>
    /// <returns>
    /// The client, and its secret, which is shown once and stored only as a hash; null for a client with a public key or of
    /// an external authority.
    /// </returns>
    public async Task<ErrorOr<(ApiClient Client, string? Secret)>> RegisterAsync(Tenant tenant, NewApiClient wanted, CancellationToken cancellationToken)
    {
        var secret = wanted.HasSecret ? wanted.Secret ?? ApiClientSecrets.New() : null;
        if (await FindEarlierAsync(tenant, wanted, cancellationToken) is { } earlier)
            return earlier.Then(client => (client, secret));

        var registered = ApiClient.Register(
            wanted, tenant.Id, secret is null ? null : await manager.HashAsync(secret, cancellationToken), clock.GetUtcNow());
        catalog.Add(registered);
        try
        {
            await catalog.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody was first, at this moment.
            catalog.Entry(registered).State = EntityState.Detached;
            if (await FindEarlierAsync(tenant, wanted, cancellationToken) is { } first)
                return first.Then(client => (client, secret));
            throw;
        }

        directory.Forget(tenant.Id);
        return (registered, secret);
    }

    /// <summary>What stands in the way: the client itself, or another one with its names. Null where nothing does.</summary>
    private async Task<ErrorOr<ApiClient>?> FindEarlierAsync(Tenant tenant, NewApiClient wanted, CancellationToken cancellationToken)
    {
        var clients = catalog.Set<ApiClient>().AsNoTracking();
        if (await clients.FirstOrDefaultAsync(client => client.Id == wanted.Id && client.MunicipalityId == tenant.Id, cancellationToken) is { } same)
            return same;
        if (await clients.AnyAsync(client => client.ClientId == wanted.ClientId, cancellationToken))
            return ApiClient.Errors.ClientIdTaken;
        if (wanted.Issuer is not null
            && await clients.AnyAsync(client => client.MunicipalityId == tenant.Id && client.Issuer == wanted.Issuer && client.ClientIdAtIssuer == wanted.ClientIdAtIssuer, cancellationToken))
        {
            return ApiClient.Errors.ClientIdAtIssuerTaken;
        }

        return null;
    }
}
