using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Bezwaar.Load.Hosts;

namespace Bezwaar.Load.Measuring;

/// <summary>Gives every host each case once, in the same random order: a second read of a case is no first look.</summary>
internal sealed class Deck(ArraySegment<Guid> shuffled)
{
    private readonly ConcurrentDictionary<string, StrongBox<int>> given = new();

    public int Count => shuffled.Count;

    public Guid Next(RunningHost host)
    {
        var place = Interlocked.Increment(ref given.GetOrAdd(host.Name, _ => new StrongBox<int>(-1)).Value);
        return place < Count ? shuffled[place] : throw new LoadFailedException($"There are no cases left that the {host.Name} host did not show yet.");
    }
}
