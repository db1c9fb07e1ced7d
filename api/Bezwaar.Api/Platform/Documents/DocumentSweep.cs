using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Deletes, once an hour, the files that nothing needs any more, what was left over where a host stopped halfway, and what
/// was begun to be sent to a case and never finished.
/// </summary>
internal sealed class DocumentSweep(
    TenantDirectory directory, TenantDbContextFactory databases, TenantWriter writer, IDocumentStore store, TimeProvider clock, ILogger<DocumentSweep> logger)
    : HourlyWork(directory, "sweep documents", LogLevel.Warning, clock, logger)
{
    /// <summary>How long a document on its way to a case may take, over as many sessions as its sender needs.</summary>
    private static readonly TimeSpan UploadTakes = TimeSpan.FromDays(7);

    /// <summary>No request takes so long from its first byte on disk until it is counted.</summary>
    private static readonly TimeSpan CountedWithin = TimeSpan.FromDays(1);

    /// <summary>How far back left-overs are looked for: as long as every host of the platform may stand still.</summary>
    private static readonly TimeSpan LooksBack = TimeSpan.FromDays(14);

    private const int PiecesAtATime = 200;

    private readonly TimeProvider clock = clock;

    public override async Task WorkAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var begunBefore = now - UploadTakes;
        await writer.WriteAsync(tenant, turn: null, db => db.Set<Document>()
            .Where(document => document.ObjectionId != null && document.Sequence == null && document.CreatedAt < begunBefore)
            .ExecuteDeleteAsync(cancellationToken), cancellationToken);
        await DeleteUnneededAsync(tenant, cancellationToken);

        foreach (var pieces in store.BegunBetween(tenant, now - LooksBack, now - CountedWithin).Distinct().Chunk(PiecesAtATime))
        {
            var known = await databases.ReadAsync(
                tenant, db => db.Set<DocumentPiece>().Where(piece => pieces.Contains(piece.Id)).Select(piece => piece.Id).ToHashSetAsync(cancellationToken), cancellationToken);
            foreach (var piece in pieces.Where(piece => !known.Contains(piece)))
                store.Delete(tenant, piece);
        }
    }

    /// <summary>Deletes the files of documents that are gone; the rows that tell so go after the files.</summary>
    public async Task DeleteUnneededAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        while (await databases.ReadAsync(tenant, db => UnneededAsync(db, cancellationToken), cancellationToken) is { Count: > 0 } unneeded)
        {
            foreach (var piece in unneeded)
                store.Delete(tenant, piece);
            await writer.WriteAsync(tenant, turn: null, db => db.Set<DocumentPiece>().Where(piece => unneeded.Contains(piece.Id)).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
    }

    private static Task<List<Guid>> UnneededAsync(TenantDbContext db, CancellationToken cancellationToken) => db.Set<DocumentPiece>()
        .Where(piece => piece.DocumentId == null)
        .OrderBy(piece => piece.Id)
        .Take(PiecesAtATime)
        .Select(piece => piece.Id)
        .ToListAsync(cancellationToken);
}
