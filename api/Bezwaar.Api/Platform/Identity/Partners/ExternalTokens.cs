using System.Security.Claims;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// Validates access tokens of external authorities that the municipality trusts. The client must be registered with the
/// municipality, and gets the scopes that both the token and the registration give.
/// </summary>
internal sealed partial class ExternalTokens(
    AuthorityKeys keys, ApiClientDirectory clients, ApiClientUse use, ILogger<ExternalTokens> logger)
{
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    /// <summary>The trusted authority that a token says it is from, which proves nothing yet.</summary>
    public static ExternalAuthority? AuthorityOf(Tenant tenant, string token)
    {
        var authorities = tenant.Settings.ExternalAuthorities;
        if (authorities.Count == 0 || !Tokens.CanReadToken(token))
            return null;

        try
        {
            var issuer = Tokens.ReadJsonWebToken(token).Issuer;
            return authorities.FirstOrDefault(authority => authority.Issuer == issuer);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>Null where it is no valid token, or not one of a client that is registered here and not revoked.</summary>
    public async Task<AcceptedToken?> ValidateAsync(Tenant tenant, ExternalAuthority authority, string token, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(authority, cancellationToken) is not { } known)
            return null;

        var result = await Tokens.ValidateTokenAsync(token, Expect(authority, known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.RefreshAsync(authority, cancellationToken) is { } newer && newer != known)
            result = await Tokens.ValidateTokenAsync(token, Expect(authority, newer));
        if (!result.IsValid)
        {
            LogRefused(logger, authority.Issuer, result.Exception.GetType().Name);
            return null;
        }

        var claims = result.ClaimsIdentity;
        var clientId = authority.ClientIdClaims.Select(claim => claims.FindFirst(claim)?.Value).FirstOrDefault(value => value is not null);
        if (clientId is null || await clients.FindExternalAsync(tenant.Id, authority.Issuer, clientId, cancellationToken) is not { IsRevoked: false } client)
            return null;

        await use.RecordAsync(client.Id);
        return new(client.PrincipalFor(tenant.Id, ScopesIn(claims, authority)), tenant.Id, client, result.SecurityToken.ValidTo.AddSeconds(authority.ClockSkewSeconds));
    }

    private static TokenValidationParameters Expect(ExternalAuthority authority, OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = authority.Issuer,
        ValidAudience = authority.Audience,
        ValidAlgorithms = authority.Algorithms.Intersect(ExternalAuthority.KnownAlgorithms),
        IssuerSigningKeys = known.SigningKeys,
        ClockSkew = TimeSpan.FromSeconds(authority.ClockSkewSeconds),
    };

    private static IEnumerable<string> ScopesIn(ClaimsIdentity claims, ExternalAuthority authority) =>
        authority.ScopeClaims.SelectMany(claims.FindAll).SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [LoggerMessage(LogLevel.Information, "A token of {Issuer} was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string issuer, string reason);
}
