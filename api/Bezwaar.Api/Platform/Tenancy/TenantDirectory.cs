using System.Collections.Frozen;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>
/// The catalogue in memory. A hit is answered from a snapshot of at most <see cref="MaximumAge"/>; a miss looks into the
/// catalogue again, at most once per <see cref="MissInterval"/> so that guessed names cost nothing. That is how a
/// municipality that was added by another process works here without a restart.
/// </summary>
internal sealed class TenantDirectory(IDbContextFactory<CatalogDbContext> catalogs, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan MaximumAge = TimeSpan.FromSeconds(5);
    /// <summary>After this long every copy of the host works with what was changed in the catalogue: its age, and the time to load it.</summary>
    public static readonly TimeSpan ReachesEveryHostWithin = MaximumAge + TimeSpan.FromSeconds(3);

    private static readonly TimeSpan MissInterval = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim loading = new(1);
    private Snapshot? snapshot;

    public async ValueTask<IReadOnlyCollection<Tenant>> AllAsync(CancellationToken cancellationToken) =>
        (await SnapshotAsync(MaximumAge, cancellationToken)).BySlug.Values;

    /// <summary>Those whose data may be changed, for work in the background.</summary>
    public async ValueTask<IReadOnlyCollection<Tenant>> AllWritableAsync(CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(tenant => !tenant.IsReadOnly)];

    public async ValueTask<Tenant?> FindBySlugAsync(string slug, CancellationToken cancellationToken) =>
        (await SnapshotAsync(MaximumAge, cancellationToken)).BySlug.GetValueOrDefault(slug)
        ?? (await SnapshotAsync(MissInterval, cancellationToken)).BySlug.GetValueOrDefault(slug);

    /// <summary>No second look on a miss: most hosts are the platform's own.</summary>
    public async ValueTask<Tenant?> FindByHostAsync(string host, CancellationToken cancellationToken) =>
        (await SnapshotAsync(MaximumAge, cancellationToken)).ByHost.GetValueOrDefault(host);

    /// <summary>Looks into the catalogue at the next request: this process has just changed it.</summary>
    public void Forget() => Volatile.Write(ref snapshot, null);

    public void Dispose() => loading.Dispose();

    private async ValueTask<Snapshot> SnapshotAsync(TimeSpan maximumAge, CancellationToken cancellationToken)
    {
        var current = Volatile.Read(ref snapshot);
        if (current is not null && clock.GetElapsedTime(current.LoadedAt) < maximumAge)
            return current;

        await loading.WaitAsync(cancellationToken);
        try
        {
            if (snapshot is { } loaded && clock.GetElapsedTime(loaded.LoadedAt) < maximumAge)
                return loaded;

            await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
            var tenants = (await catalog.Municipalities.AsNoTracking().Where(municipality => municipality.State != MunicipalityState.Adding).OrderBy(municipality => municipality.Slug).ToListAsync(cancellationToken))
                .ConvertAll(municipality => municipality.AsTenant());
            var fresh = new Snapshot(
                tenants.ToFrozenDictionary(tenant => tenant.Slug, StringComparer.OrdinalIgnoreCase),
                tenants.SelectMany(tenant => tenant.Hosts.Select(host => (host, tenant)))
                    .ToFrozenDictionary(pair => pair.host, pair => pair.tenant, StringComparer.OrdinalIgnoreCase),
                clock.GetTimestamp());
            Volatile.Write(ref snapshot, fresh);
            return fresh;
        }
        finally
        {
            loading.Release();
        }
    }

    private sealed record Snapshot(FrozenDictionary<string, Tenant> BySlug, FrozenDictionary<string, Tenant> ByHost, long LoadedAt);
}
