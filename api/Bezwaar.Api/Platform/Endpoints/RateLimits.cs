using System.Globalization;
using System.Threading.RateLimiting;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.RateLimiting;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>Classes of routes that are limited alike. An endpoint names its class where it is mapped.</summary>
internal enum RateClass
{
    /// <summary>Whatever names no class, for callers who did not sign in.</summary>
    Public,

    /// <summary>Filing without a token: each one costs the municipality work.</summary>
    Filing,

    /// <summary>Finding something by what one must know: references, access links, confirmations.</summary>
    LookUp,

    /// <summary>Signing in and asking for tokens.</summary>
    SignIn,

    /// <summary>Sending documents, of which one filing may need hundreds of chunks.</summary>
    Upload,

    /// <summary>Whatever names no class, for people who signed in.</summary>
    Session,

    /// <summary>Everything that a system does with its token.</summary>
    Partner,
}

/// <summary>
/// How often one caller may call, per municipality and class of routes: by person or client where somebody signed in,
/// otherwise by address.
/// </summary>
internal sealed class RateLimits
{
    public const string Policy = "per-caller";

    /// <summary>Requests per minute and address without a token.</summary>
    public int PublicPerMinute { get; init; } = 60;

    /// <summary>Objections per minute and address without a token.</summary>
    public int FilingPerMinute { get; init; } = 10;

    /// <summary>Look-ups per minute and address without a token.</summary>
    public int LookUpPerMinute { get; init; } = 20;

    /// <summary>Steps of signing in, and token requests, per minute and address.</summary>
    public int SignInPerMinute { get; init; } = 30;

    /// <summary>Chunks of documents per minute and address without a token.</summary>
    public int UploadPerMinute { get; init; } = 300;

    /// <summary>Requests per minute and person who signed in.</summary>
    public int SessionPerMinute { get; init; } = 300;

    /// <summary>Requests per minute and API client.</summary>
    public int PartnerPerMinute { get; init; } = 6000;

    public void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejection, _) =>
        {
            rejection.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            await RefuseAsync(rejection.HttpContext, Problems.Errors.TooManyRequests, wait);
        };
        options.AddPolicy(Policy, PartitionOf);
    }

    /// <summary>429 that says after how many seconds another try makes sense.</summary>
    public static Task RefuseAsync(HttpContext context, ErrorOr.Error error, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problems.From([error]).ExecuteAsync(context);
    }

    private RateLimitPartition<(Guid, RateClass, string)> PartitionOf(HttpContext context)
    {
        var services = context.RequestServices;
        var tenant = services.GetRequiredService<TenantScope>().Current?.Id ?? Guid.Empty;
        var caller = services.GetRequiredService<CallerScope>().Caller;
        var declared = context.GetEndpoint()?.Metadata.GetMetadata<RateClassMetadata>()?.Class;
        var rateClass = caller.Kind switch
        {
            CallerKind.Partner => RateClass.Partner,
            // The municipality's own people work through piles of paper: they are not slowed down to a citizen's pace.
            CallerKind.Staff => RateClass.Session,
            CallerKind.Citizen or CallerKind.Representative => declared ?? RateClass.Session,
            _ => declared ?? RateClass.Public,
        };
        var key = caller.Kind is CallerKind.Anonymous ? ClientAddress.Of(context) : caller.Key;
        return RateLimitPartition.GetFixedWindowLimiter(
            (tenant, rateClass, key), _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute(rateClass), Window = TimeSpan.FromMinutes(1) });
    }

    private int PerMinute(RateClass rateClass) => rateClass switch
    {
        RateClass.Filing => FilingPerMinute,
        RateClass.LookUp => LookUpPerMinute,
        RateClass.SignIn => SignInPerMinute,
        RateClass.Upload => UploadPerMinute,
        RateClass.Session => SessionPerMinute,
        RateClass.Partner => PartnerPerMinute,
        _ => PublicPerMinute,
    };
}

internal sealed record RateClassMetadata(RateClass Class);
