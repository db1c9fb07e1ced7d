using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The queries on every request's path, compiled once.</summary>
internal static class ObjectionQueries
{
    private static readonly CompiledQuery<Func<TenantDbContext, Guid, CancellationToken, Task<Objection?>>> ToRead = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, Guid id, CancellationToken _) =>
            db.Set<Objection>().AsNoTracking().FirstOrDefault(objection => objection.Id == id)));

    private static readonly CompiledQuery<Func<TenantDbContext, Guid, CancellationToken, Task<ObjectionView?>>> ToShow = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, Guid id, CancellationToken _) =>
            db.Set<Objection>().Where(objection => objection.Id == id).Select(ObjectionView.Projection).FirstOrDefault()));

    private static readonly CompiledQuery<Func<TenantDbContext, Guid, CancellationToken, Task<Objection?>>> ToChange = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, Guid id, CancellationToken _) =>
            db.Set<Objection>().Include(objection => objection.Facts.OrderBy(fact => fact.Sequence)).FirstOrDefault(objection => objection.Id == id)));

    private static readonly CompiledQuery<Func<TenantDbContext, Guid, CancellationToken, Task<Objection?>>> WithFacts = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, Guid id, CancellationToken _) =>
            db.Set<Objection>().AsNoTracking().Include(objection => objection.Facts.OrderBy(fact => fact.Sequence)).FirstOrDefault(objection => objection.Id == id)));

    /// <summary>An objection as it is shown to the municipality's systems.</summary>
    public static Task<ObjectionView?> ReadViewAsync(this TenantDbContext db, Guid id, CancellationToken cancellationToken) => ToShow.For(db)(db, id, cancellationToken);

    /// <summary>An objection to show something of, without its facts.</summary>
    public static Task<Objection?> ReadObjectionAsync(this TenantDbContext db, Guid id, CancellationToken cancellationToken) => ToRead.For(db)(db, id, cancellationToken);

    /// <summary>An objection with its facts, to compute dates from.</summary>
    public static Task<Objection?> ReadObjectionWithFactsAsync(this TenantDbContext db, Guid id, CancellationToken cancellationToken) => WithFacts.For(db)(db, id, cancellationToken);

    /// <summary>An objection with its facts, to change.</summary>
    public static Task<Objection?> LoadObjectionAsync(this TenantDbContext db, Guid id, CancellationToken cancellationToken) => ToChange.For(db)(db, id, cancellationToken);
}
