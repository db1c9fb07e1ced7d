using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>
/// A browser sends its cookie along whoever asks for it, so a request that changes something must also bring the session's
/// own token, which only a page of this origin can read (<c>GET /auth/session</c>). Other credentials are never sent by themselves.
/// </summary>
internal sealed class AntiForgeryMiddleware(RequestDelegate next)
{
    public const string Header = "X-CSRF-Token";

    public Task InvokeAsync(HttpContext context)
    {
        var isSafe = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        return isSafe || context.User.FindFirst(SessionClaims.AntiForgeryToken) is not { Value: var expected } || IsSame(expected, context.Request.Headers[Header].ToString())
            ? next(context)
            : Problems.From([Problems.Errors.AntiForgery]).ExecuteAsync(context);
    }

    private static bool IsSame(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));
}
