using OpenIddict.Abstractions;
using OpenIddict.Validation;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>Validates access tokens of the embedded server.</summary>
internal sealed class LocalTokens(OpenIddictValidationService tokens, ApiClientDirectory clients)
{
    /// <summary>
    /// Null where it is no valid token, or its client was revoked. A token of another municipality is accepted as such, and
    /// refused by <see cref="CallerMunicipalityMiddleware"/>.
    /// </summary>
    public async Task<AcceptedToken?> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            var user = await tokens.ValidateAccessTokenAsync(token, cancellationToken);
            if (user.GetClaim(CallerClaims.ClientId) is not { } clientId || !Guid.TryParse(user.GetClaim(CallerClaims.Municipality), out var municipality)
                || user.GetExpirationDate() is not { } expiresAt
                || await clients.FindAsync(municipality, clientId, cancellationToken) is not { IsRevoked: false } client)
            {
                return null;
            }

            return new(client.PrincipalFor(municipality, user.GetScopes()), municipality, client, expiresAt);
        }
        catch (OpenIddictExceptions.ProtocolException)
        {
            return null;
        }
    }
}
