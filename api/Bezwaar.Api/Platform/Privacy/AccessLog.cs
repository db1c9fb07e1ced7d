using System.Collections.Concurrent;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Caching.Memory;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// Writes down who of the municipality looks into a case, before that reader sees anything. One entry stands for one look:
/// what the same reader reads of the case for the same purpose within a quarter of an hour of the first read. Looks that
/// are going on are remembered in memory, so reading on costs nothing; a restart, another host or a full memory begins a
/// new entry, never less. New entries of a municipality that wait at the same time are committed together.
/// </summary>
internal sealed class AccessLog(TenantWriter writer, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan LookLasts = TimeSpan.FromMinutes(15);

    private const int MostRemembered = 50_000;
    private const int MostPerCommit = 500;

    private readonly MemoryCache remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private readonly ConcurrentDictionary<Guid, Waiting> waiting = new();

    /// <summary>Done once the look is on disk; at once where it is already.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot be written: show nothing.</exception>
    public Task RecordAsync(Tenant tenant, Caller caller, Guid objectionId, CancellationToken cancellationToken)
    {
        if (Reader.Of(caller) is not { } reader)
            return Task.CompletedTask;

        var key = new Key(tenant.Id, objectionId, reader);
        var now = clock.GetUtcNow();
        var written = (Going(key, now) ?? Begin(tenant, key, caller, now)).Written;
        return written.IsCompletedSuccessfully ? written : written.WaitAsync(cancellationToken);
    }

    /// <summary>Adds the look to what a command commits, where it is not written yet.</summary>
    public void AddTo(TenantDbContext db, Caller caller, Guid objectionId, AfterCommit afterCommit)
    {
        var (now, tenant) = (clock.GetUtcNow(), db.Tenant);
        if (Reader.Of(caller) is not { } reader || Going(new(tenant.Id, objectionId, reader), now) is { Written.IsCompletedSuccessfully: true })
            return;

        var look = new Look(AccessLogEntry.Of(objectionId, reader, caller.Roles, now));
        db.Append(look.Entry);
        afterCommit.Do(() =>
        {
            look.Done();
            Keep(new Key(tenant.Id, objectionId, reader), look);
        });
    }

    public void Dispose() => remembered.Dispose();

    private Look? Going(Key key, DateTimeOffset now) =>
        remembered.TryGetValue(key, out Look? look) && !look!.Written.IsFaulted && now - look.Entry.At < LookLasts ? look : null;

    private void Keep(Key key, Look look) =>
        remembered.Set(key, look, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = LookLasts });

    private Look Begin(Tenant tenant, Key key, Caller caller, DateTimeOffset now)
    {
        var queue = waiting.GetOrAdd(tenant.Id, _ => new Waiting());
        lock (queue)
        {
            if (Going(key, now) is { } begun)
                return begun;

            var look = new Look(AccessLogEntry.Of(key.ObjectionId, key.Reader, caller.Roles, now));
            Keep(key, look);
            queue.Looks.Enqueue(look);
            if (!queue.IsBeingWritten)
            {
                // On its own: the request that came first may be given up while others wait for the same commit.
                queue.IsBeingWritten = true;
                _ = Task.Run(() => WriteAsync(tenant, queue), CancellationToken.None);
            }

            return look;
        }
    }

    private async Task WriteAsync(Tenant tenant, Waiting queue)
    {
        while (queue.HasMore())
        {
            List<Look> together = [];
            try
            {
                await writer.WriteAsync(tenant, turn: null, db =>
                {
                    together = queue.Take(MostPerCommit);
                    together.ForEach(look => db.Append(look.Entry));
                    return db.SaveChangesAsync(CancellationToken.None);
                }, CancellationToken.None);
                together.ForEach(look => look.Done());
            }
            catch (Exception exception)
            {
                // Each reader gets the failure as his own, and a next read tries again. A write that was refused took none yet.
                if (together.Count == 0)
                    together = queue.Take(MostPerCommit);
                together.ForEach(look => look.Failed(exception));
            }
        }
    }

    private readonly record struct Key(Guid Municipality, Guid ObjectionId, Reader Reader);

    private sealed class Look(AccessLogEntry entry)
    {
        private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public AccessLogEntry Entry => entry;

        public Task Written => written.Task;

        public void Done() => written.TrySetResult();

        public void Failed(Exception exception) => written.TrySetException(exception);
    }

    /// <summary>The looks of one municipality that are not written yet.</summary>
    private sealed class Waiting
    {
        public Queue<Look> Looks { get; } = new();

        public bool IsBeingWritten { get; set; }

        public bool HasMore()
        {
            lock (this)
                return IsBeingWritten = Looks.Count > 0;
        }

        public List<Look> Take(int most)
        {
            lock (this)
            {
                List<Look> taken = new(Math.Min(most, Looks.Count));
                while (taken.Count < most && Looks.TryDequeue(out var look))
                    taken.Add(look);
                return taken;
            }
        }
    }
}
