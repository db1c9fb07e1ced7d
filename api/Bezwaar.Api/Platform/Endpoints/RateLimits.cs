using System.Globalization;
using System.Threading.RateLimiting;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.RateLimiting;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>How often one caller may call, per municipality: by address without a token, by client with one.</summary>
internal sealed class RateLimits
{
    public const string Policy = "per-caller";

    /// <summary>Requests per minute and address without a token.</summary>
    public int PublicPerMinute { get; init; } = 60;

    /// <summary>Requests per minute and API client.</summary>
    public int PartnerPerMinute { get; init; } = 6000;

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejection, _) =>
        {
            if (rejection.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejection.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Problems.From([Problems.Errors.TooManyRequests]).ExecuteAsync(rejection.HttpContext);
        };
        options.AddPolicy(Policy, context =>
        {
            var tenant = context.RequestServices.GetRequiredService<TenantScope>().Current?.Id ?? Guid.Empty;
            var client = context.User.FindFirst(CallerClaims.ClientId)?.Value;
            return client is not null
                ? Window((tenant, "client", client), PartnerPerMinute)
                : Window((tenant, "address", context.Connection.RemoteIpAddress?.ToString() ?? ""), PublicPerMinute);
        });
    }

    private static RateLimitPartition<(Guid, string, string)> Window((Guid, string, string) key, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
