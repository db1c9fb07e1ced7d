using Bezwaar.Api.Platform.Errors;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// Headers of every answer: the version of the API (NL API Design Rules), no caching of personal data, and what keeps a
/// browser from guessing or framing. Also holds the rule that an address with a trailing slash does not exist.
/// </summary>
internal sealed class ResponseHeadersMiddleware(RequestDelegate next)
{
    public const string ApiVersion = "1.0.0";

    private const string ForData = "default-src 'none'; frame-ancestors 'none'";
    private const string ForFrontDoor = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
    private const string ForApiPage = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers["API-Version"] = ApiVersion;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.XFrameOptions = "DENY";
            headers.ContentSecurityPolicy = path switch
            {
                "/" => ForFrontDoor,
                _ when path.Contains("/api/docs", StringComparison.Ordinal) => ForApiPage,
                _ => ForData,
            };
            if (headers.CacheControl.Count == 0)
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });

        return path.Length > 1 && path.EndsWith('/') && path.Contains("/api/v1/", StringComparison.Ordinal)
            ? Problems.NotFound.ExecuteAsync(context)
            : next(context);
    }
}
