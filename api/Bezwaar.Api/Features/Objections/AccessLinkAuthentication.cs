using System.Security.Claims;
using System.Text.Encodings.Web;
using Bezwaar.Api.Features.FilingDrafts.Contracts;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
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

        if (await databases.ReadAsync(tenant, db => OpenedByAsync(db, token), Context.RequestAborted) is not { } opened)
            return AuthenticateResult.Fail("This access link does not work.");

        var identity = new ClaimsIdentity(
            [
                new(CallerClaims.Kind, opened.Kind.ToString()),
                new(CallerClaims.Municipality, tenant.Id.ToString()),
                new(opened.Claim, opened.Id.ToString()),
            ],
            AccessLinkScheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), AccessLinkScheme.Name));
    }

    /// <summary>The one objection, intended decision or draft that a token opens, and as whom; null where it opens nothing.</summary>
    private async Task<(CallerKind Kind, string Claim, Guid Id)?> OpenedByAsync(TenantDbContext db, string token)
    {
        var now = clock.GetUtcNow();
        if (await AccessLink.FindAsync(db, token, Context.RequestAborted) is { } link)
            return link.IsActive(now) ? (CallerKind.LinkHolder, CallerClaims.Objection, link.ObjectionId) : null;
        if (await IntentionLink.FindAsync(db, token, now, Context.RequestAborted) is { } intention)
            return (CallerKind.LinkHolder, CallerClaims.IntendedDecision, intention);

        return await DraftLink.FindAsync(db, token, now, Context.RequestAborted) is { } draft ? (CallerKind.Anonymous, CallerClaims.FilingDraft, draft) : null;
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = AccessLinkScheme.Name;
        return Problems.From([AccessLink.Errors.Invalid]).ExecuteAsync(Context);
    }
}
