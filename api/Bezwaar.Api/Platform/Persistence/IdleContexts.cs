using System.Diagnostics.CodeAnalysis;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>The contexts that nobody uses at the moment, each with an open connection: the one used last is taken first.</summary>
internal sealed class IdleContexts(TimeProvider clock)
{
    private readonly Lock gate = new();

    /// <summary>Of all municipalities, longest idle first.</summary>
    private readonly LinkedList<Idle> all = new();

    private readonly Dictionary<Guid, Stack<LinkedListNode<Idle>>> byMunicipality = [];

    public void Add(Guid municipality, TenantDbContext context)
    {
        lock (gate)
        {
            if (!byMunicipality.TryGetValue(municipality, out var own))
                byMunicipality[municipality] = own = new();
            own.Push(all.AddLast(new Idle(context, clock.GetTimestamp())));
        }
    }

    public bool TryTake(Guid municipality, [NotNullWhen(true)] out TenantDbContext? context)
    {
        context = null;
        lock (gate)
        {
            if (!byMunicipality.TryGetValue(municipality, out var own))
                return false;

            // What was taken as the oldest left its node behind here.
            while (context is null && own.TryPop(out var node))
            {
                if (node.List is null)
                    continue;

                all.Remove(node);
                context = node.Value.Context;
            }

            return context is not null;
        }
    }

    public IReadOnlyList<TenantDbContext> TakeAll(Guid municipality)
    {
        List<TenantDbContext> taken = [];
        while (TryTake(municipality, out var context))
            taken.Add(context);
        return taken;
    }

    public bool TryTakeOldest([NotNullWhen(true)] out TenantDbContext? context)
    {
        lock (gate)
        {
            context = all.First?.Value.Context;
            if (context is not null)
                all.RemoveFirst();
            return context is not null;
        }
    }

    public IReadOnlyList<TenantDbContext> TakeLongerThan(TimeSpan idleFor)
    {
        List<TenantDbContext> taken = [];
        lock (gate)
        {
            while (all.First is { } oldest && clock.GetElapsedTime(oldest.Value.Since) >= idleFor)
            {
                taken.Add(oldest.Value.Context);
                all.RemoveFirst();
            }
        }

        return taken;
    }

    private readonly record struct Idle(TenantDbContext Context, long Since);
}
