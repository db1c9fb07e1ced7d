using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>A piece of work that waits for its turn to write. Until it starts it can be given up; after that its end is heard.</summary>
internal sealed class QueuedWrite(Tenant tenant, Func<TenantDbContext, Task<bool>> work, bool isAlone)
{
    private const int Waiting = 0;
    private const int Started = 1;
    private const int GivenUp = 2;

    // Whoever runs the work is not who asked for it: language, request and log scope come along.
    private readonly ExecutionContext? context = ExecutionContext.Capture();
    private readonly TaskCompletionSource<bool> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int state;

    public Tenant Tenant => tenant;

    /// <summary>Outside a transaction, with nobody beside it.</summary>
    public bool IsAlone => isAlone;

    /// <summary>Done when committed or rolled back: whether it was committed.</summary>
    public Task<bool> Done => done.Task;

    /// <summary>What the work said, which is told when its group has ended.</summary>
    public bool Keeps { get; private set; }

    /// <summary>What it threw itself, or why its group could not be committed.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether it may share the transaction that the first one has begun: in the same database, which may have moved meanwhile.</summary>
    public bool MayJoin(QueuedWrite first) => !IsAlone && !first.IsAlone && Tenant.ConnectionString == first.Tenant.ConnectionString;

    /// <summary>False where it was given up.</summary>
    public bool TryStart() => Interlocked.CompareExchange(ref state, Started, Waiting) == Waiting;

    /// <summary>Nothing where it has started.</summary>
    public void GiveUp(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref state, GivenUp, Waiting) == Waiting)
            done.TrySetCanceled(cancellationToken);
    }

    /// <summary>Runs the work as who asked for it. Never throws.</summary>
    public async Task RunAsync(TenantDbContext db)
    {
        try
        {
            Keeps = await InContextAsync(db);
        }
        catch (Exception exception)
        {
            Failure = exception;
        }
    }

    /// <summary>The group could not be committed. What the work itself threw says more.</summary>
    public void Fail(Exception reason) => Failure ??= reason;

    /// <summary>Tells how it ended.</summary>
    public void Tell()
    {
        if (Failure is OperationCanceledException canceled)
            done.TrySetCanceled(canceled.CancellationToken);
        else if (Failure is not null)
            done.TrySetException(Failure);
        else
            done.TrySetResult(Keeps);
    }

    private Task<bool> InContextAsync(TenantDbContext db)
    {
        if (context is null)
            return work(db);

        Task<bool>? running = null;
        ExecutionContext.Run(context, _ => running = work(db), null);
        return running!;
    }
}
