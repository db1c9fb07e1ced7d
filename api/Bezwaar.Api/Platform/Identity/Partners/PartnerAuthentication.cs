using System.Text.Encodings.Web;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// Authenticates partner systems by their access token, of the embedded server or of an external authority that the
/// municipality trusts. Validating one costs more than reading an objection, and a partner sends the same one thousands of
/// times, so a valid token is remembered for a short while; its client is looked at every time.
/// </summary>
internal sealed class PartnerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    TenantScope tenants, LocalTokens local, ExternalTokens external, ValidatedTokens validated, ApiClientDirectory clients)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "partner";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var token = header[Prefix.Length..].Trim();
        if (validated.Find(tenants.Current, token) is not { } accepted || !await IsUnchangedAsync(accepted))
        {
            if (await ValidateAsync(token) is not { } fresh)
                return AuthenticateResult.Fail("The access token is not valid, or its client is not known here.");

            accepted = fresh;
            validated.Add(tenants.Current, token, accepted);
        }

        return AuthenticateResult.Success(new AuthenticationTicket(accepted.User, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    private Task<AcceptedToken?> ValidateAsync(string token) =>
        tenants.Current is { } tenant && ExternalTokens.AuthorityOf(tenant, token) is { } authority
            ? external.ValidateAsync(tenant, authority, token, Context.RequestAborted)
            : local.ValidateAsync(token, Context.RequestAborted);

    /// <summary>The same client as when the token was validated: not revoked, with the same scopes and purpose, of an authority that is still trusted.</summary>
    private async ValueTask<bool> IsUnchangedAsync(AcceptedToken accepted)
    {
        var (municipality, before) = (accepted.MunicipalityId, accepted.Client);
        if (before.Issuer is not null && !tenants.Tenant.Settings.ExternalAuthorities.Any(authority => authority.Issuer == before.Issuer))
            return false;

        var now = before.Issuer is null
            ? await clients.FindAsync(municipality, before.ClientId, Context.RequestAborted)
            : await clients.FindExternalAsync(municipality, before.Issuer, before.ClientIdAtIssuer!, Context.RequestAborted);
        return now?.Version == before.Version;
    }
}
