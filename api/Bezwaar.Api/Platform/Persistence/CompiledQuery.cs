using System.Collections.Concurrent;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// A query on every request's path, compiled once for each provider: EF Core binds a compiled query to the model of the
/// context that runs it first and refuses any other, and one host serves municipalities on several providers.
/// </summary>
internal sealed class CompiledQuery<TDelegate>(Func<TDelegate> compile)
    where TDelegate : Delegate
{
    private readonly ConcurrentDictionary<Type, TDelegate> byContext = new();

    public TDelegate For(TenantDbContext db) => byContext.GetOrAdd(db.GetType(), static (_, make) => make(), compile);
}
