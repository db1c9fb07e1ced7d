using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// What the authorization server knows of clients: those of the municipality whose address was called, not revoked, that
/// get their tokens here. Every other one is unknown to it, and looks so to the caller.
/// </summary>
internal sealed class ApiClientManager(
    IOpenIddictApplicationCache<ApiClient> cache, ILogger<OpenIddictApplicationManager<ApiClient>> logger, IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<ApiClient> store, TenantScope tenants, TimeProvider clock)
    : OpenIddictApplicationManager<ApiClient>(cache, logger, options, store)
{
    /// <summary>A hash that no secret has, made once.</summary>
    private static string? nobodysHash;

    public override async ValueTask<ApiClient?> FindByClientIdAsync(string identifier, CancellationToken cancellationToken = default)
    {
        if (await base.FindByClientIdAsync(identifier, cancellationToken) is { RevokedAt: null, Issuer: null } client && client.MunicipalityId == tenants.Current?.Id)
            return client;

        // As long as the check of a secret takes: the time must not tell an unknown client from a wrong secret.
        nobodysHash ??= await HashAsync(ApiClientSecrets.New(), cancellationToken);
        await ValidateClientSecretAsync(identifier, nobodysHash, cancellationToken);
        return null;
    }

    public override async ValueTask<bool> ValidateClientSecretAsync(ApiClient application, string secret, CancellationToken cancellationToken = default) =>
        await IsSecretAsync(secret, application.ClientSecret, cancellationToken)
        || await IsSecretAsync(secret, application.PreviousSecretAt(clock.GetUtcNow()), cancellationToken);

    public ValueTask<string> HashAsync(string secret, CancellationToken cancellationToken) => ObfuscateClientSecretAsync(secret, cancellationToken);

    public async ValueTask<bool> IsSecretAsync(string secret, string? hash, CancellationToken cancellationToken) =>
        hash is not null && await ValidateClientSecretAsync(secret, hash, cancellationToken);
}
