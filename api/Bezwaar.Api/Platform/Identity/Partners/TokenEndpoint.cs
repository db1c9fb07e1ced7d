using System.Security.Claims;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// Answers token requests after the server has checked client, secret or signed assertion, grant and scopes. The server
/// knows the clients of this municipality alone (<see cref="ApiClientManager"/>).
/// </summary>
internal static class TokenEndpoint
{
    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost($"/{AuthorizationServer.TokenPath}", IssueAsync).ExcludeFromDescription().RequireRateLimiting(RateLimits.Policy);

    private static async Task<IResult> IssueAsync(HttpContext context, TenantScope scope, ApiClientManager clients, ApiClientUse use)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var client = (await clients.FindByClientIdAsync(request.ClientId!, context.RequestAborted))!;
        await use.RecordAsync(client.Id);

        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, client.ClientId);
        identity.SetClaim(CallerClaims.Municipality, scope.Tenant.Id.ToString());
        identity.SetScopes(request.GetScopes());
        identity.SetResources(AuthorizationServer.Audience);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
