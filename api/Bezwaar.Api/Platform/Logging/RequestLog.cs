using System.Diagnostics;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing;

namespace Bezwaar.Api.Platform.Logging;

/// <summary>
/// One line per request: what kind of caller did what, how it ended and how long it took. The pattern of the route stands in
/// for the path and there is no query, no address and no id of a caller: whatever a caller types can be personal data.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider clock)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public Task InvokeAsync(HttpContext context, TenantScope tenants, CallerScope callers) =>
        context.Request.Path.StartsWithSegments("/health") || !logger.IsEnabled(LogLevel.Information) ? next(context) : LoggedAsync(context, tenants, callers);

    private async Task LoggedAsync(HttpContext context, TenantScope tenants, CallerScope callers)
    {
        var started = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            // A method can be anything as well.
            var method = Array.Find(Methods, known => known == context.Request.Method) ?? "other";
            Log(
                logger, method, RouteOf(context), context.Response.StatusCode, Math.Round(clock.GetElapsedTime(started).TotalMilliseconds, 1),
                tenants.Current?.Slug ?? "none", callers.Caller.Kind, TraceIdOf(context));
        }
    }

    /// <summary>Tells the lines of one request from those of others; in the answer to nobody.</summary>
    public static string TraceIdOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    private static string RouteOf(HttpContext context) =>
        // The exception handler takes the endpoint away and remembers it.
        (context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint) is RouteEndpoint { RoutePattern.RawText: { } pattern } ? pattern : "none";

    [LoggerMessage(LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds} ms for {Municipality}, {Caller}, trace {TraceId}")]
    private static partial void Log(
        ILogger logger, string method, string route, int status, double milliseconds, string municipality, CallerKind caller, string traceId);
}
