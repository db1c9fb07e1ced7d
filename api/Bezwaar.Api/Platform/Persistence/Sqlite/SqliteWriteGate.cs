using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence.Sqlite;

/// <summary>
/// One writer per municipality. SQLite has one writer a file anyway; letting writers queue here in order, without holding
/// a thread, keeps them from polling the file's lock, which made the slowest of them wait for seconds.
/// </summary>
internal sealed class SqliteWriteGate
{
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> gates = new();

    /// <returns>Null where many may write at once.</returns>
    public async Task<IDisposable?> EnterAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        if (tenant.Provider != SqliteProvider.ProviderName)
            return null;

        var gate = gates.GetOrAdd(tenant.Id, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancellationToken);
        return new Release(gate);
    }

    private sealed class Release(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
