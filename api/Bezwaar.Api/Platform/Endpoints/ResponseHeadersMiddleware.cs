using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// Headers of every answer: the version of the API (NL API Design Rules), no caching of personal data, and what keeps a
/// browser from guessing, framing or running what is not ours. Also holds the rule that an address with a trailing slash
/// does not exist.
/// </summary>
internal sealed class ResponseHeadersMiddleware(RequestDelegate next, IHostEnvironment environment)
{
    public const string ApiVersion = "1.0.0";

    /// <summary>Also of documents that citizens send: sandboxed, none of them is ever of this origin.</summary>
    private const string ForData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private const string OwnForms = "; form-action 'self'";

    /// <summary>The one style that the logo of Swagger UI brings inside itself, by its hash; a test follows it.</summary>
    private const string SwaggerLogo = " 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

    private static readonly string FormsElsewhere = ForPages();
    private static readonly string OwnPages = ForPages() + OwnForms;
    private static readonly string ApiPage = ForPages(SwaggerLogo) + OwnForms;

    private const string NoDevices =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        context.Response.OnStarting(() =>
        {
            Write(context.Response, path);
            return Task.CompletedTask;
        });

        return path.Length > 1 && path.EndsWith('/') && path.Contains("/api/v1/", StringComparison.Ordinal)
            ? Problems.NotFound.ExecuteAsync(context)
            : next(context);
    }

    private void Write(HttpResponse response, string path)
    {
        var headers = response.Headers;
        headers["API-Version"] = ApiVersion;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        // The document of the API is for every origin.
        headers["Cross-Origin-Resource-Policy"] = path.EndsWith("/openapi.json", StringComparison.Ordinal) ? "cross-origin" : "same-origin";
        if (response.ContentType is { } type && type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            // The web client has a policy of its own.
            if (headers.ContentSecurityPolicy.Count == 0)
                headers.ContentSecurityPolicy = PolicyOf(path);
            headers["Permissions-Policy"] = NoDevices;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        }
        else if (response.StatusCode is not StatusCodes.Status304NotModified)
        {
            // A page that has not changed keeps the policy that came with it; one for data would replace that.
            headers.ContentSecurityPolicy = ForData;
        }

        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
    }

    /// <summary>Every page brings its scripts and styles as files of its own origin.</summary>
    private static string ForPages(string styles = "") =>
        $"default-src 'none'; script-src 'self'; style-src 'self'{styles}; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private string PolicyOf(string path)
    {
        if (path.Contains("/api/docs", StringComparison.Ordinal))
            return ApiPage;

        // The forms of the development identity provider end at the application's callback, which may be another origin.
        return environment.IsDevelopment() && path.Contains("/dev-idp", StringComparison.Ordinal) ? FormsElsewhere : OwnPages;
    }
}
