using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>
/// Which proof of who the caller is counts: whoever sends an Authorization header is judged by it alone, everybody else by
/// the session. And asks the authorization server and the sign-in handler whether a request is theirs only below their own
/// paths: they are asked for every request otherwise, which made an eighth of the work of reading an objection.
/// </summary>
internal sealed class CallerSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor http) : AuthenticationSchemeProvider(options)
{
    private static readonly string[] Paths = ["/auth", "/oauth2", "/.well-known"];

    public override Task<AuthenticationScheme?> GetDefaultAuthenticateSchemeAsync() => GetSchemeAsync(NameOf(http.HttpContext?.Request));

    public override Task<AuthenticationScheme?> GetDefaultChallengeSchemeAsync() => GetDefaultAuthenticateSchemeAsync();

    public override Task<AuthenticationScheme?> GetDefaultForbidSchemeAsync() => GetDefaultAuthenticateSchemeAsync();

    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        http.HttpContext is { Request.Path: var path } && Array.Exists(Paths, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase))
            ? base.GetRequestHandlerSchemesAsync()
            : Task.FromResult(Enumerable.Empty<AuthenticationScheme>());

    private static string NameOf(HttpRequest? request) =>
        request is null || request.Headers.Authorization.Count == 0 ? SessionCookie.SchemeName
        : AccessLinkScheme.TokenIn(request) is not null ? AccessLinkScheme.Name
        : PartnerAuthentication.SchemeName;
}
