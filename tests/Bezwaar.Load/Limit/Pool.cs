using System.Collections.Concurrent;

namespace Bezwaar.Load.Limit;

/// <summary>Open connections with their prepared statements; who finds none free waits.</summary>
internal sealed class Pool<T>(int most, Func<Task<T>> open) : IAsyncDisposable where T : IAsyncDisposable
{
    private readonly ConcurrentBag<T> free = [];
    private readonly SemaphoreSlim places = new(most);

    public async ValueTask<Lease> LeaseAsync()
    {
        await places.WaitAsync();
        return new(this, free.TryTake(out var connection) ? connection : await open());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in free)
            await connection.DisposeAsync();
        places.Dispose();
    }

    internal readonly struct Lease(Pool<T> pool, T value) : IDisposable
    {
        public T Value => value;

        public void Dispose()
        {
            pool.free.Add(value);
            pool.places.Release();
        }
    }
}
