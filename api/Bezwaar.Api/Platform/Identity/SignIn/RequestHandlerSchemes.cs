using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>
/// Asks the authorization server and the sign-in handler whether a request is theirs only below their own paths. They are
/// asked for every request otherwise, which made an eighth of the work of reading an objection.
/// </summary>
internal sealed class RequestHandlerSchemes(IOptions<AuthenticationOptions> options, IHttpContextAccessor http) : AuthenticationSchemeProvider(options)
{
    private static readonly string[] Paths = ["/auth", "/oauth2", "/.well-known"];

    public override Task<IEnumerable<AuthenticationScheme>> GetRequestHandlerSchemesAsync() =>
        http.HttpContext is { Request.Path: var path } && Array.Exists(Paths, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase))
            ? base.GetRequestHandlerSchemesAsync()
            : Task.FromResult(Enumerable.Empty<AuthenticationScheme>());
}
