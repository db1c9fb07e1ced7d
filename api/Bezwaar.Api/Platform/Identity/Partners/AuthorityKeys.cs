using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// The discovery documents and signing keys of external authorities. The library's own ConfigurationManager fetches new keys
/// behind the back of the request that needs them, so the first token after a rotation would be refused; here it waits.
/// </summary>
internal sealed partial class AuthorityKeys(IHttpClientFactory http, TimeProvider clock, ILogger<AuthorityKeys> logger) : IDisposable
{
    public const string HttpClientName = "external-authorities";

    /// <summary>Two documents are fetched, so nobody waits longer than twice this.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan MaximumAge = TimeSpan.FromHours(12);

    /// <summary>How often tokens with unknown keys, which anybody can make, lead to a fetch.</summary>
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromSeconds(30);

    /// <summary>How often an authority that does not answer is tried again.</summary>
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(10);

    /// <summary>How long the keys of an authority that does not answer any more are trusted.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<(string Address, string Issuer), Keys> byAuthority = new();

    /// <summary>Null where the authority cannot be reached, or is not who it should be.</summary>
    public ValueTask<OpenIdConnectConfiguration?> FindAsync(ExternalAuthority authority, CancellationToken cancellationToken) =>
        Of(authority).GetAsync(MaximumAge, cancellationToken);

    /// <summary>The same, fetched again where that was not done a moment ago: a token came with a key that is not known.</summary>
    public ValueTask<OpenIdConnectConfiguration?> RefreshAsync(ExternalAuthority authority, CancellationToken cancellationToken) =>
        Of(authority).GetAsync(RefreshInterval, cancellationToken);

    public void Dispose()
    {
        foreach (var keys in byAuthority.Values)
            keys.Dispose();
    }

    private Keys Of(ExternalAuthority authority) =>
        byAuthority.GetOrAdd((authority.DiscoveryAddress, authority.Issuer), _ => new Keys(() => FetchAsync(authority), clock));

    private async Task<OpenIdConnectConfiguration?> FetchAsync(ExternalAuthority authority)
    {
        try
        {
            // Not with the token of the request: others wait for the same answer.
            using var client = http.CreateClient(HttpClientName);
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(
                authority.DiscoveryAddress, new HttpDocumentRetriever(client) { RequireHttps = true }, CancellationToken.None);
            if (found.Issuer == authority.Issuer && found.SigningKeys.Count > 0)
                return found;

            LogNotTheIssuer(logger, authority.Issuer);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidOperationException or ArgumentException or OperationCanceledException)
        {
            LogUnreachable(logger, exception, authority.Issuer);
        }

        return null;
    }

    [LoggerMessage(LogLevel.Warning, "The external authority {Issuer} cannot be reached; its tokens are refused unless their keys are known")]
    private static partial void LogUnreachable(ILogger logger, Exception exception, string issuer);

    [LoggerMessage(LogLevel.Warning, "The discovery document of the external authority {Issuer} names another issuer or no keys")]
    private static partial void LogNotTheIssuer(ILogger logger, string issuer);

    /// <summary>The keys of one authority, fetched by one request at a time.</summary>
    private sealed class Keys(Func<Task<OpenIdConnectConfiguration?>> fetch, TimeProvider clock) : IDisposable
    {
        private readonly SemaphoreSlim fetching = new(1);
        private State? state;

        public async ValueTask<OpenIdConnectConfiguration?> GetAsync(TimeSpan maximumAge, CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref state) is { } current && IsFresh(current, maximumAge))
                return current.Found;

            await fetching.WaitAsync(cancellationToken);
            try
            {
                if (state is { } before && IsFresh(before, maximumAge))
                    return before.Found;

                var found = await fetch();
                var now = clock.GetTimestamp();
                Volatile.Write(ref state, found is not null
                    ? new State(found, now, now)
                    : new State(state is { } known && clock.GetElapsedTime(known.FoundAt) < KeptFor ? known.Found : null, state?.FoundAt ?? now, now) { Failed = true });
                return state.Found;
            }
            finally
            {
                fetching.Release();
            }
        }

        public void Dispose() => fetching.Dispose();

        private bool IsFresh(State candidate, TimeSpan maximumAge) =>
            clock.GetElapsedTime(candidate.TriedAt) < (candidate.Failed ? RetryInterval : maximumAge);
    }

    private sealed record State(OpenIdConnectConfiguration? Found, long FoundAt, long TriedAt)
    {
        public bool Failed { get; init; }
    }
}
