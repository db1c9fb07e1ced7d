using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Caching.Memory;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>A token that proved valid.</summary>
/// <param name="User">The caller that it makes.</param>
/// <param name="MunicipalityId">The one municipality that it is good for.</param>
/// <param name="Client">Its client as it was then.</param>
/// <param name="ExpiresAt">When it is valid no more.</param>
internal sealed record AcceptedToken(ClaimsPrincipal User, Guid MunicipalityId, KnownClient Client, DateTimeOffset ExpiresAt);

/// <summary>
/// Tokens that proved valid, by municipality and SHA-256, for at most a minute and never beyond their own expiry: what one
/// municipality accepted from an authority that it trusts is not accepted at another. Holds at most 10,000; the tokens
/// themselves are not kept.
/// </summary>
internal sealed class ValidatedTokens(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <param name="at">The municipality whose address was called; null for the platform's own.</param>
    /// <param name="token">The token.</param>
    public AcceptedToken? Find(Tenant? at, string token) => cache.Get<AcceptedToken>(KeyOf(at, token));

    public void Add(Tenant? at, string token, AcceptedToken accepted)
    {
        var now = clock.GetUtcNow();
        var until = now + KeptFor;
        if (accepted.ExpiresAt < until)
            until = accepted.ExpiresAt;
        if (until > now)
            cache.Set(KeyOf(at, token), accepted, new MemoryCacheEntryOptions { AbsoluteExpiration = until, Size = 1 });
    }

    public void Dispose() => cache.Dispose();

    private static (Guid, string) KeyOf(Tenant? at, string token) => (at?.Id ?? Guid.Empty, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token))));
}
