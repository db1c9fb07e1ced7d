using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The writer of one municipality: of all that is written where a database has one writer at a time, elsewhere of what only
/// adds rows (<see cref="TenantWriter"/>). Work runs one after the other, in the order in which it came, and whatever waits
/// at the same moment shares a transaction, so that its commit reaches the disk once for all of them. Each piece of work has
/// a savepoint: what fails is undone alone. Nobody hears that it is done before the commit; while that goes to disk, the
/// next group gathers. Readers have connections of their own and never wait for this.
/// </summary>
internal sealed class GroupCommit(TenantDbContextFactory databases, WriteGuard guard, int mostWaiting)
{
    /// <summary>Bounds how long the first of a group waits for the last.</summary>
    private const int MostInGroup = 128;

    /// <summary>How long the thread belongs to this municipality before the work of others has its turn on it.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMilliseconds(20);

    private readonly Lock gate = new();
    private readonly Queue<QueuedWrite> waiting = new();
    private bool isWriting;

    /// <summary>Done when the work is committed or rolled back.</summary>
    /// <exception cref="ProblemException">Too many wait already.</exception>
    public async Task<bool> RunAsync(QueuedWrite write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Enqueue(write))
        {
            // On its own: who came first may be gone before the work of the others is done.
            using (ExecutionContext.SuppressFlow())
                _ = Task.Run(WriteWaitingAsync, CancellationToken.None);
        }

        using var registration = cancellationToken.UnsafeRegister(state => ((QueuedWrite)state!).GiveUp(cancellationToken), write);
        return await write.Done;
    }

    /// <summary>True where nobody is writing what waits.</summary>
    private bool Enqueue(QueuedWrite write)
    {
        lock (gate)
        {
            if (waiting.Count >= mostWaiting)
                throw new ProblemException(Problems.Errors.Busy);

            waiting.Enqueue(write);
            return !isWriting && (isWriting = true);
        }
    }

    /// <summary>The next one; null where none waits any more, and the next to come begins anew.</summary>
    private QueuedWrite? TakeFirst()
    {
        lock (gate)
        {
            var first = Take(null);
            isWriting = first is not null;
            return first;
        }
    }

    private bool TryTakeNext(QueuedWrite first, [NotNullWhen(true)] out QueuedWrite? next)
    {
        lock (gate)
            return (next = Take(first)) is not null;
    }

    private QueuedWrite? Take(QueuedWrite? first)
    {
        while (waiting.TryPeek(out var next) && (first is null || next.MayJoin(first)))
        {
            waiting.Dequeue();
            if (next.TryStart())
                return next;
        }

        return null;
    }

    /// <summary>One connection for as long as work comes: what it has of the file in memory holds while nobody else writes.</summary>
    private async Task WriteWaitingAsync()
    {
        DatabaseLease? lease = null;
        var began = Stopwatch.GetTimestamp();
        while (TakeFirst() is { } first)
        {
            List<QueuedWrite> group = [first];
            try
            {
                if (lease?.Db.Tenant.ConnectionString != first.Tenant.ConnectionString)
                    lease = await LeaseAnewAsync(lease, first.Tenant);
                await (first.IsAlone ? first.RunAsync(lease.Db) : WriteGroupAsync(lease.Db, group));
                lease.Db.Forget();
            }
            catch (Exception exception)
            {
                lease?.Dispose();
                lease = null;
                group.ForEach(write => write.Fail(exception));
            }

            // Elsewhere: this thread goes on with the next group.
            ThreadPool.UnsafeQueueUserWorkItem(ended => ended.ForEach(write => write.Tell()), group, preferLocal: false);
            lease?.Db.TidyAfterWriting();
            if (Stopwatch.GetElapsedTime(began) < LongestTurn)
                continue;

            await Task.Yield();
            began = Stopwatch.GetTimestamp();
        }

        lease?.Dispose();
    }

    private async Task<DatabaseLease> LeaseAnewAsync(DatabaseLease? former, Tenant tenant)
    {
        former?.Dispose();
        return await databases.LeaseAsync(tenant, CancellationToken.None);
    }

    private async Task WriteGroupAsync(TenantDbContext db, List<QueuedWrite> group)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        await WriteOneAsync(db, group[0]);
        while (group.Count < MostInGroup && TryTakeNext(group[0], out var next))
        {
            group.Add(next);
            await WriteOneAsync(db, next);
        }

        // Last: what wrote before the database was held is copied, and what had to wait for the hold finds out here.
        await guard.EnsureAsync(group[0].Tenant, CancellationToken.None);
        db.EnsureStillThere();
        if (group.Exists(write => write.Keeps))
            await transaction.CommitAsync(CancellationToken.None);
        else
            await transaction.RollbackAsync(CancellationToken.None);
    }

    private static async Task WriteOneAsync(TenantDbContext db, QueuedWrite write)
    {
        await db.BeginPartAsync();
        await write.RunAsync(db);
        // Nothing of the group is left then, and everybody in it hears why.
        if (write.Failure is { } broke && !db.IsConnected)
            ExceptionDispatchInfo.Throw(broke);

        db.Forget();
        if (!write.Keeps)
            await db.UndoPartAsync();
        await db.EndPartAsync();
    }
}
