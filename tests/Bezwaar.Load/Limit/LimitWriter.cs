using System.Collections.Concurrent;
using System.Text.Json;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Load.Databases;

namespace Bezwaar.Load.Limit;

/// <summary>What a request wants to have on disk before it is answered: a filing, or a row of the access log.</summary>
internal readonly record struct LimitWrite(LimitFiling? Filing, Row? Look);

/// <summary>How writes become transactions.</summary>
internal abstract class LimitWriter : IAsyncDisposable
{
    /// <summary>Done once it is on disk.</summary>
    /// <returns>The receipt of a filing.</returns>
    public abstract Task<Receipt?> StoreAsync(LimitWrite write);

    public abstract ValueTask DisposeAsync();

    /// <summary>Everything that these writes store, in one transaction.</summary>
    protected static async Task<Receipt?[]> StoreAsync(WriteSession session, IReadOnlyList<LimitWrite> writes)
    {
        await session.BeginAsync();
        try
        {
            var rows = new List<Row>(writes.Count * 7);
            rows.AddRange(writes.Where(write => write.Look is not null).Select(write => write.Look!.Value));
            var receipts = new Receipt?[writes.Count];
            if (rows.Count < writes.Count)
                await AddFilingsAsync(session, writes, receipts, rows);
            await session.CommitAsync(rows);
            return receipts;
        }
        catch
        {
            await session.RollbackAsync();
            throw;
        }
    }

    private static async Task AddFilingsAsync(WriteSession session, IReadOnlyList<LimitWrite> writes, Receipt?[] receipts, List<Row> rows)
    {
        var places = Enumerable.Range(0, writes.Count).Where(place => writes[place].Filing is not null).ToArray();
        var known = await session.FindAsync([.. places.Select(place => writes[place].Filing!.Keys)]);
        var now = TimeProvider.System.GetUtcNow();
        var number = await session.TakeNumbersAsync(now.Year, known.Count(before => before.Answer is null)) - known.Count(before => before.Answer is null);
        for (var index = 0; index < places.Length; index++)
        {
            receipts[places[index]] = known[index] switch
            {
                { Answer: { } answer } => JsonSerializer.Deserialize(answer, ColumnJson.Default.Receipt),
                { Decision: { } decision } => writes[places[index]].Filing!.AddTo(rows, decision, ++number, now),
                _ => throw new InvalidOperationException("The load files against registered decisions only."),
            };
        }
    }
}

/// <summary>A transaction for every request.</summary>
internal sealed class SingleWriter(MunicipalityDatabase database) : LimitWriter
{
    private readonly Pool<WriteSession> sessions = new(database.MostWriters, () => database.OpenWriteSessionAsync(CancellationToken.None));

    public override async Task<Receipt?> StoreAsync(LimitWrite write)
    {
        using var lease = await sessions.LeaseAsync();
        return (await StoreAsync(lease.Value, [write]))[0];
    }

    public override ValueTask DisposeAsync() => sessions.DisposeAsync();
}

/// <summary>
/// Group commit: one thread stores whatever waits in one transaction, without savepoints. The next group forms while the
/// disk confirms this one, and a request is answered after the commit of its group.
/// </summary>
internal sealed class GroupWriter : LimitWriter
{
    private const int MostPerGroup = 500;

    private readonly BlockingCollection<Waiting> queue = [];
    private readonly WriteSession session;
    private readonly Thread thread;

    private GroupWriter(WriteSession session)
    {
        this.session = session;
        thread = new Thread(Work) { IsBackground = true, Name = "group writer" };
        thread.Start();
    }

    public static async Task<GroupWriter> StartAsync(MunicipalityDatabase database) => new(await database.OpenWriteSessionAsync(CancellationToken.None));

    public override Task<Receipt?> StoreAsync(LimitWrite write)
    {
        var waiting = new Waiting(write, new(TaskCreationOptions.RunContinuationsAsynchronously));
        queue.Add(waiting);
        return waiting.Stored.Task;
    }

    public override ValueTask DisposeAsync()
    {
        queue.CompleteAdding();
        thread.Join();
        queue.Dispose();
        return session.DisposeAsync();
    }

    private void Work()
    {
        foreach (var first in queue.GetConsumingEnumerable())
        {
            var group = new List<Waiting> { first };
            while (group.Count < MostPerGroup && queue.TryTake(out var next))
                group.Add(next);

            try
            {
                var receipts = StoreAsync(session, group.ConvertAll(waiting => waiting.Write)).GetAwaiter().GetResult();
                for (var index = 0; index < receipts.Length; index++)
                    group[index].Stored.SetResult(receipts[index]);
            }
            catch (Exception exception)
            {
                group.ForEach(waiting => waiting.Stored.TrySetException(exception));
            }
        }
    }

    private readonly record struct Waiting(LimitWrite Write, TaskCompletionSource<Receipt?> Stored);
}
