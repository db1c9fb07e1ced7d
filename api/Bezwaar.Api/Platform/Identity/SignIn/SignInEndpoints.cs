using System.Globalization;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>
/// Signing in and out of a browser: the host does it for the web client, which never sees a token. Not in the OpenAPI
/// document, because no other system uses it.
/// </summary>
internal static class SignInEndpoints
{
    public const string LoginPath = "/auth/login";
    public const string LogoutPath = "/auth/logout";
    public const string SessionPath = "/auth/session";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription().RequireRateLimiting(RateLimits.Policy).AllowAnonymous();
        group.MapGet(LoginPath, LogInAsync).Limited(RateClass.SignIn);
        group.MapPost(LogoutPath, LogOutAsync);
        group.MapGet(SessionPath, ShowAsync);
    }

    /// <summary>Sends the browser to a provider. <paramref name="returnTo"/> is a path below the municipality; anything else leads to its first page.</summary>
    private static async Task<IResult> LogInAsync(
        string? provider, string? returnTo, HttpContext context, TenantScope scope, SignInProviders providers, CancellationToken cancellationToken)
    {
        if (provider is null || SignInProviders.Find(scope.Tenant, provider) is not { } chosen)
            return Problems.NotFound;
        if (await providers.DiscoverAsync(providers.OptionsOf(scope.Tenant, chosen, context.Request), cancellationToken) is null)
            return Results.Redirect(SignInEvents.PageAfter(context, SignInRefusal.ProviderUnavailable));

        var path = IsPathHere(returnTo) ? returnTo : "/";
        return Results.Challenge(new AuthenticationProperties { RedirectUri = context.Request.PathBase + path }, [SignInSetup.SchemeName]);
    }

    /// <summary>Ends the session here, and says where the browser must go to end it at the provider.</summary>
    private static async Task<IResult> LogOutAsync(HttpContext context, TenantScope scope, SignInProviders providers)
    {
        var session = await context.AuthenticateAsync(SessionCookie.SchemeName);
        await context.SignOutAsync(SessionCookie.SchemeName);

        var here = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{SignInEvents.Page}?melding=signed-out";
        var provider = session.Properties?.Items.TryGetValue(SignInEvents.ProviderItem, out var id) is true ? SignInProviders.Find(scope.Tenant, id!) : null;
        if (provider is null)
            return Results.Ok(new LoggedOut(here));

        return Results.Ok(new LoggedOut(await EndSessionAddressAsync(providers, providers.OptionsOf(scope.Tenant, provider, context.Request), here, context.RequestAborted)));
    }

    /// <summary>
    /// OpenID Connect RP-Initiated Logout 1.0. Without the id_token_hint that it recommends: the token holds the BSN, which
    /// may not stand in an address. The session here has ended, whether the provider answers or not.
    /// </summary>
    private static async Task<string> EndSessionAddressAsync(SignInProviders providers, ProviderOptions options, string returnTo, CancellationToken cancellationToken) =>
        await providers.DiscoverAsync(options, cancellationToken) is { EndSessionEndpoint: { Length: > 0 } address }
            ? new OpenIdConnectMessage
            {
                IssuerAddress = address,
                ClientId = options.ClientId,
                PostLogoutRedirectUri = returnTo,
                EnableTelemetryParameters = false,
            }.CreateLogoutRequestUrl()
            : returnTo;

    private static async Task<SessionView> ShowAsync(HttpContext context, TenantScope scope, IOptions<SessionSettings> settings, TimeProvider clock)
    {
        var providers = scope.Tenant.Settings.SignInProviders
            .Select(provider => new SessionView.Provider(provider.Id, provider.Kind, new(provider.Name, provider.NameEn))).ToList();
        var session = await context.AuthenticateAsync(SessionCookie.SchemeName);
        if (session is not { Succeeded: true, Principal: { } principal, Properties: { IssuedUtc: { } issuedAt, ExpiresUtc: { } expiresAt } })
            return new SessionView(false, null, null, null, null, null, [], null, null, null, providers);

        var caller = Caller.From(principal);
        var endsAt = SessionCookie.EndOf(principal, settings.Value);
        // Past half of its time this very request renews the session, once the answer is on its way.
        var now = clock.GetUtcNow();
        if (now - issuedAt > expiresAt - now)
            expiresAt = now + (expiresAt - issuedAt);
        return new SessionView(
            true, caller.Kind, principal.FindFirst(SessionClaims.Name)?.Value, caller.Kind is CallerKind.Staff ? caller.Id : null, caller.Person?.Masked, caller.Represents?.Masked, caller.Roles,
            expiresAt < endsAt ? expiresAt : endsAt, endsAt, principal.FindFirst(SessionClaims.AntiForgeryToken)!.Value, providers);
    }

    /// <summary>One slash and no backslash: "//elsewhere" and "/\elsewhere" are other hosts to a browser.</summary>
    private static bool IsPathHere(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) && Uri.TryCreate(path, UriKind.Relative, out _);

    /// <param name="ContinueAt">Where the browser must go to end the session at the provider.</param>
    internal sealed record LoggedOut(string ContinueAt);
}

/// <summary>What the web client may know of its session.</summary>
/// <param name="SignedIn">Whether somebody is signed in.</param>
/// <param name="Kind">citizen, representative or staff.</param>
/// <param name="Name">Name of a member of staff.</param>
/// <param name="StaffId">Identifier of a member of staff in the municipality's own systems, as cases name who did something.</param>
/// <param name="Identifier">The citizen's number, masked.</param>
/// <param name="Represents">The number of whom the citizen signed in for, masked.</param>
/// <param name="Roles">Roles of a member of staff.</param>
/// <param name="ExpiresAt">When it ends without another request.</param>
/// <param name="EndsAt">When it ends in any case.</param>
/// <param name="AntiForgeryToken">Goes into the header of every request that changes something.</param>
/// <param name="Providers">Where one can sign in.</param>
internal sealed record SessionView(
    bool SignedIn, CallerKind? Kind, string? Name, string? StaffId, string? Identifier, string? Represents, IReadOnlyList<Role> Roles,
    DateTimeOffset? ExpiresAt, DateTimeOffset? EndsAt, string? AntiForgeryToken, IReadOnlyList<SessionView.Provider> Providers)
{
    internal sealed record Provider(string Id, SignInKind Kind, ProviderName Name);

    internal sealed record ProviderName(string Nl, string En);
}
