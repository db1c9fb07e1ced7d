using System.Security.Cryptography;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>Registers partner systems of a municipality.</summary>
internal sealed class ApiClientRegistrar(OpenIddictApplicationManager<ApiClient> clients)
{
    /// <summary>
    /// Registers a client with the client-credentials grant and the given scopes. With a public key it signs its token
    /// requests (private_key_jwt) and has no secret.
    /// </summary>
    /// <returns>The secret, which is shown once and stored only as a hash; null for a client with a public key.</returns>
    public async Task<string?> RegisterAsync(
        Tenant tenant, string clientId, string name, IEnumerable<string> scopes, JsonWebKey? publicKey, string? secret, CancellationToken cancellationToken)
    {
        secret = publicKey is null ? secret ?? NewSecret() : null;
        var client = new ApiClient();
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientType = ClientTypes.Confidential,
            DisplayName = name,
            JsonWebKeySet = publicKey is null ? null : new JsonWebKeySet { Keys = { publicKey } },
            Permissions = { OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials },
        };
        descriptor.Permissions.UnionWith(scopes.Select(scope => OpenIddictConstants.Permissions.Prefixes.Scope + scope));
        await clients.PopulateAsync(client, descriptor, cancellationToken);
        client.MunicipalityId = tenant.Id;
        await clients.CreateAsync(client, secret, cancellationToken);
        return secret;
    }

    /// <summary>256 bits of randomness.</summary>
    private static string NewSecret() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
}
