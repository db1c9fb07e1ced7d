using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Claims;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>What a request of a partner system needs to know of its client.</summary>
internal sealed record KnownClient(Guid Id, string ClientId, int Version, string Purpose, IReadOnlyList<string> Scopes, bool IsRevoked, string? Issuer, string? ClientIdAtIssuer)
{
    /// <summary>The caller: what its token gives, as far as the client still has it.</summary>
    public ClaimsPrincipal PrincipalFor(Guid municipalityId, IEnumerable<string> tokenScopes)
    {
        var identity = new ClaimsIdentity(PartnerAuthentication.SchemeName);
        identity.AddClaim(new Claim(CallerClaims.ClientId, ClientId));
        identity.AddClaim(new Claim(CallerClaims.Municipality, municipalityId.ToString()));
        identity.AddClaim(new Claim(CallerClaims.Purpose, Purpose));
        identity.SetScopes(tokenScopes.Intersect(Scopes));
        return new CallerPrincipal(identity);
    }
}

/// <summary>
/// The clients of each municipality in memory, no older than <see cref="MaximumAge"/>: within that time another copy of the
/// host refuses a client that was revoked here, and this one does at once (<see cref="Forget"/>).
/// </summary>
internal sealed class ApiClientDirectory(IDbContextFactory<CatalogDbContext> catalogs, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MissInterval = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, Clients> byMunicipality = new();

    /// <summary>
    /// A client of the embedded server, revoked or not. A miss always looks again: the token is one of ours, so its client
    /// is new and exists.
    /// </summary>
    public async ValueTask<KnownClient?> FindAsync(Guid municipalityId, string clientId, CancellationToken cancellationToken) =>
        await FindAsync(municipalityId, snapshot => snapshot.ByClientId.GetValueOrDefault(clientId), TimeSpan.Zero, cancellationToken);

    /// <summary>A client of an external authority, revoked or not. Who misses looks again at most once per <see cref="MissInterval"/>.</summary>
    public async ValueTask<KnownClient?> FindExternalAsync(Guid municipalityId, string issuer, string clientIdAtIssuer, CancellationToken cancellationToken) =>
        await FindAsync(municipalityId, snapshot => snapshot.ByExternalId.GetValueOrDefault((issuer, clientIdAtIssuer)), MissInterval, cancellationToken);

    /// <summary>Looks into the catalogue at the next request: this process has just changed it.</summary>
    public void Forget(Guid municipalityId)
    {
        if (byMunicipality.TryGetValue(municipalityId, out var clients))
            clients.Forget();
    }

    public void Dispose()
    {
        foreach (var clients in byMunicipality.Values)
            clients.Dispose();
    }

    private async ValueTask<KnownClient?> FindAsync(Guid municipalityId, Func<Snapshot, KnownClient?> find, TimeSpan missInterval, CancellationToken cancellationToken)
    {
        var clients = byMunicipality.GetOrAdd(municipalityId, id => new Clients(() => LoadAsync(id), clock));
        return find(await clients.GetAsync(MaximumAge, cancellationToken)) ?? find(await clients.GetAsync(missInterval, cancellationToken));
    }

    private async Task<Snapshot> LoadAsync(Guid municipalityId)
    {
        var loadedAt = clock.GetTimestamp();
        await using var catalog = await catalogs.CreateDbContextAsync();
        var clients = (await catalog.Set<ApiClient>().AsNoTracking().Where(client => client.MunicipalityId == municipalityId).ToListAsync())
            .ConvertAll(client => new KnownClient(
                client.Id, client.ClientId!, client.Version, client.Purpose, client.Scopes, client.RevokedAt is not null, client.Issuer, client.ClientIdAtIssuer));
        return new Snapshot(
            clients.Where(client => client.Issuer is null).ToFrozenDictionary(client => client.ClientId, StringComparer.Ordinal),
            clients.Where(client => client.Issuer is not null).ToFrozenDictionary(client => (client.Issuer!, client.ClientIdAtIssuer!)),
            loadedAt);
    }

    private sealed record Snapshot(
        FrozenDictionary<string, KnownClient> ByClientId, FrozenDictionary<(string Issuer, string Id), KnownClient> ByExternalId, long LoadedAt);

    /// <summary>The clients of one municipality.</summary>
    private sealed class Clients(Func<Task<Snapshot>> load, TimeProvider clock) : IDisposable
    {
        private readonly SemaphoreSlim loading = new(1);
        private Snapshot? snapshot;
        private int forgotten;

        public async ValueTask<Snapshot> GetAsync(TimeSpan maximumAge, CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref snapshot) is { } current && IsFresh(current, maximumAge))
                return current;

            await loading.WaitAsync(cancellationToken);
            try
            {
                if (Volatile.Read(ref snapshot) is { } loaded && IsFresh(loaded, maximumAge))
                    return loaded;

                while (true)
                {
                    // What was read before a change must not be taken for what is there after it.
                    var before = Volatile.Read(ref forgotten);
                    var fresh = await load();
                    Volatile.Write(ref snapshot, fresh);
                    if (before == Volatile.Read(ref forgotten))
                        return fresh;
                }
            }
            finally
            {
                loading.Release();
            }
        }

        public void Forget()
        {
            Interlocked.Increment(ref forgotten);
            Volatile.Write(ref snapshot, null);
        }

        public void Dispose() => loading.Dispose();

        private bool IsFresh(Snapshot candidate, TimeSpan maximumAge) => clock.GetElapsedTime(candidate.LoadedAt) < maximumAge;
    }
}
