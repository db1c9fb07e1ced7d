using System.Security.Claims;
using System.Text.Encodings.Web;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Authenticates whoever holds an access link. The token comes in a header and never in a path, which proxies write down.
/// A link that is wrong, expired, revoked or another municipality's is one and the same 401.
/// </summary>
internal sealed class AccessLinkAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TenantScope scope, TenantDbContextFactory databases, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (AccessLinkScheme.TokenIn(Request) is not { } token || scope.Current is not { } tenant)
            return AuthenticateResult.NoResult();

        if (await databases.ReadAsync(tenant, db => AccessLink.FindAsync(db, token, Context.RequestAborted), Context.RequestAborted) is not { } link || !link.IsActive(clock.GetUtcNow()))
            return AuthenticateResult.Fail("This access link does not work.");

        var identity = new ClaimsIdentity(
            [
                new(CallerClaims.Kind, nameof(CallerKind.LinkHolder)),
                new(CallerClaims.Municipality, tenant.Id.ToString()),
                new(CallerClaims.Objection, link.ObjectionId.ToString()),
            ],
            AccessLinkScheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), AccessLinkScheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = AccessLinkScheme.Name;
        return Problems.From([AccessLink.Errors.Invalid]).ExecuteAsync(Context);
    }
}
