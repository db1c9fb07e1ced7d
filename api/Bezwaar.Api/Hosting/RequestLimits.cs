using Bezwaar.Api.Platform.Errors;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bezwaar.Api.Hosting;

/// <summary>How much of the host one request may take: size, headers, pace and time.</summary>
internal static class RequestLimits
{
    private const string Section = "RequestLimits";
    private const long LargestBody = 1024 * 1024;
    private const int LargestHeaders = 16 * 1024;
    private const int MostHeaders = 64;

    public static void AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestBody;
            options.Limits.MaxRequestHeaderCount = MostHeaders;
            options.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
            options.Limits.Http2.MaxStreamsPerConnection = 64;
            // Who sends or reads a few bytes at a time holds a connection for little (slow loris).
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(90);
            options.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(5));
            options.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(5));
        });

        // Nothing that was committed is ever reported as too late: TransactionBehavior ends the timeout before it commits.
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(configuration.GetValue($"{Section}:TimeoutSeconds", 30.0)),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context =>
            {
                // The token that ran out would cut this answer off as well.
                context.RequestAborted = CancellationToken.None;
                return Problems.From([Problems.Errors.TooSlow]).ExecuteAsync(context);
            },
        });
    }
}
