using System.Globalization;
using System.Security.Claims;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>
/// The session of a browser. The cookie holds a random key and nothing else; what it stands for is in the municipality's
/// database (<see cref="SessionStore"/>), so that signing out ends the session for every copy of the cookie.
/// </summary>
internal sealed class SessionCookie(SessionStore store, IOptions<SessionSettings> settings, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string SchemeName = "session";

    public const string CookieName = "__Host-bezwaar";

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != SchemeName)
            return;

        options.Cookie.Name = CookieName;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.CookieManager = new MunicipalityCookies();
        options.SessionStore = store;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = EndInTimeAsync;
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    /// <summary>When the session ends whatever happens.</summary>
    public static DateTimeOffset EndOf(ClaimsPrincipal session, SessionSettings settings) =>
        DateTimeOffset.ParseExact(session.FindFirst(SessionClaims.StartedAt)!.Value, "O", CultureInfo.InvariantCulture) + settings.AtMostOf(Caller.From(session).Kind);

    private async Task EndInTimeAsync(CookieValidatePrincipalContext context)
    {
        if (clock.GetUtcNow() < EndOf(context.Principal!, settings.Value))
            return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SchemeName);
    }

    /// <summary>This is an API: who may not pass gets a status, never another page.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    /// <summary>
    /// A cookie of each municipality: on a shared host all of them have the path "/", which the prefix __Host- asks for, and
    /// somebody may be signed in to two.
    /// </summary>
    private sealed class MunicipalityCookies : ICookieManager
    {
        private readonly ChunkingCookieManager inner = new();

        public string? GetRequestCookie(HttpContext context, string key) => inner.GetRequestCookie(context, NameOf(context, key));

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
            inner.AppendResponseCookie(context, NameOf(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => inner.DeleteCookie(context, NameOf(context, key), options);

        private static string NameOf(HttpContext context, string key) =>
            $"{key}-{context.RequestServices.GetRequiredService<TenantScope>().Current?.Slug}";
    }
}
