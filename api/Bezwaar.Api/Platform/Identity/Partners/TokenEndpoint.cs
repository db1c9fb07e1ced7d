using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
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
    private const int LongestClientId = 100;

    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost($"/{AuthorizationServer.TokenPath}", IssueAsync).ExcludeFromDescription()
            .Limited(RateClass.SignIn).LocksOutGuessing(perClient: true);

    /// <summary>The client that a token request says it is from; empty where it signs an assertion, which cannot be guessed.</summary>
    public static async Task<string> ClientIdOfAsync(HttpRequest request)
    {
        var id = AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) && header is { Scheme: "Basic", Parameter: { } credentials }
            ? UserOf(credentials)
            : request.HasFormContentType ? (await request.ReadFormAsync(request.HttpContext.RequestAborted))[Parameters.ClientId].ToString() : "";
        return id.Length > LongestClientId ? id[..LongestClientId] : id;
    }

    private static string UserOf(string credentials)
    {
        var bytes = new byte[credentials.Length];
        return Convert.TryFromBase64String(credentials, bytes, out var length)
            ? Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes.AsSpan(0, length)).Split(':')[0])
            : "";
    }

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
