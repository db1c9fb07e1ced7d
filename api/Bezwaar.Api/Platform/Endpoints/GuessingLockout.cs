using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>When somebody counts as guessing.</summary>
internal sealed class GuessingLimits
{
    public const string Section = "GuessingLockout";

    /// <summary>Failures per address and municipality before further tries are refused, also right ones.</summary>
    public int Failures { get; init; } = 10;

    /// <summary>How long a first failure counts, and so how long the refusal lasts at most.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(15);
}

/// <summary>
/// Counts look-ups that found nothing (401, 404), by address and municipality, on endpoints that declare
/// <see cref="EndpointConventions.LocksOutGuessing"/> and access links that do not work; at the token endpoint by client as well. A success neither counts nor
/// resets: a guesser who owns one right answer must not clear the count with it. Tries that run at the same time may each
/// get their answer before the first is counted; the rate limit bounds how many those are.
/// </summary>
internal sealed class GuessingLockout(IOptions<GuessingLimits> limits, TimeProvider clock) : IDisposable
{
    public static readonly Error LockedOut = Problem.Make(
        StatusCodes.Status429TooManyRequests, "too-many-failures",
        "Er is vanaf uw adres te vaak iets ingevuld dat niet klopt. Wacht en probeer het later opnieuw, of bel de gemeente.",
        "Too many tries from your address were not right. Wait and try again later, or call the municipality.");

    /// <summary>
    /// At most so many addresses are remembered; the oldest go first. Somebody with more addresses than that gains a few
    /// tries for each, which is what having the addresses gives anyway.
    /// </summary>
    private const int RememberedAddresses = 100_000;

    private readonly MemoryCache counts = new(new MemoryCacheOptions { SizeLimit = RememberedAddresses });

    /// <summary>How long the guesser must wait; null while tries are left.</summary>
    public TimeSpan? WaitOf(string guesser) =>
        counts.TryGetValue<Count>(guesser, out var count) && Volatile.Read(ref count!.Failures) >= limits.Value.Failures && count.Until > clock.GetUtcNow()
            ? count.Until - clock.GetUtcNow()
            : null;

    public void Failed(string guesser)
    {
        lock (counts)
        {
            var now = clock.GetUtcNow();
            if (counts.TryGetValue<Count>(guesser, out var known) && known!.Until > now)
            {
                Interlocked.Increment(ref known.Failures);
                return;
            }

            counts.Set(guesser, new Count(now + limits.Value.Window), new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = limits.Value.Window, Size = 1 });
        }
    }

    public void Dispose() => counts.Dispose();

    private sealed class Count(DateTimeOffset until)
    {
        public int Failures = 1;

        public DateTimeOffset Until => until;
    }
}

/// <summary>Runs after routing and before authentication, where a wrong secret is refused.</summary>
internal sealed class GuessingLockoutMiddleware(RequestDelegate next, GuessingLockout lockout)
{
    public Task InvokeAsync(HttpContext context, TenantScope scope)
    {
        var metadata = context.GetEndpoint()?.Metadata.GetMetadata<GuessingMetadata>();
        // An access link opens many endpoints, and authentication says of each whether it is right.
        var byLink = AccessLinkScheme.TokenIn(context.Request) is not null;
        return metadata is null && !byLink ? next(context) : CountedAsync(context, scope, metadata, byLink);
    }

    private async Task CountedAsync(HttpContext context, TenantScope scope, GuessingMetadata? metadata, bool byLink)
    {
        var guesser = $"{scope.Current?.Id}/{ClientAddress.Of(context)}/{(metadata is { PerClient: true } ? await TokenEndpoint.ClientIdOfAsync(context.Request) : "")}";
        if (lockout.WaitOf(guesser) is { } wait)
        {
            await RateLimits.RefuseAsync(context, GuessingLockout.LockedOut, wait);
            return;
        }

        await next(context);
        // A page whose session ended gets a 401 for each thing that it reads, and guessed nothing.
        var isWrong = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => metadata is not null,
            StatusCodes.Status401Unauthorized => byLink || metadata is { PerClient: true },
            _ => false,
        };
        if (isWrong)
            lockout.Failed(guesser);
    }
}

/// <param name="PerClient">Whether each client id at an address is counted apart.</param>
internal sealed record GuessingMetadata(bool PerClient);
