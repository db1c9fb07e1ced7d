using System.IO.Compression;
using System.Security.Cryptography;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>A piece of a document in a backup.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Sha256">SHA-256 of its content, in hexadecimal.</param>
internal sealed record PieceContent(Guid Id, string Sha256);

/// <summary>Takes a municipality's documents into its backup, and gives them back.</summary>
internal sealed class DocumentBackup(IDocumentStore store, TenantDbContextFactory databases)
{
    /// <summary>What the database needs, as it is read at this moment.</summary>
    public static Task<List<Guid>> NeededAsync(TenantDbContext db, CancellationToken cancellationToken) =>
        db.Set<DocumentPiece>().Where(piece => piece.DocumentId != null).Select(piece => piece.Id).ToListAsync(cancellationToken);

    /// <summary>Adds the pieces; without those that were destroyed since the backup's moment.</summary>
    /// <exception cref="IOException">A piece that the municipality needs is not in the store.</exception>
    public async Task<IReadOnlyList<PieceContent>> PackAsync(ZipArchive zip, Tenant tenant, IReadOnlyList<Guid> pieces, CancellationToken cancellationToken)
    {
        List<PieceContent> packed = [];
        foreach (var piece in pieces)
        {
            await using var content = store.Open(tenant, piece);
            if (content is null)
            {
                if (await databases.ReadAsync(tenant, db => db.Set<DocumentPiece>().AnyAsync(known => known.Id == piece && known.DocumentId != null, cancellationToken), cancellationToken))
                    throw new IOException("A document of the municipality is not in the store.");
                continue;
            }

            packed.Add(new(piece, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken))));
            content.Position = 0;
            await using var entry = await zip.CreateEntry(EntryOf(piece), CompressionLevel.Fastest).OpenAsync(cancellationToken);
            await content.CopyToAsync(entry, cancellationToken);
        }

        return packed;
    }

    /// <summary>Looks whether every piece is what was backed up.</summary>
    /// <exception cref="InvalidDataException">One is not, or is not there.</exception>
    public static async Task CheckAsync(ZipArchive zip, IReadOnlyList<PieceContent> pieces, CancellationToken cancellationToken)
    {
        foreach (var (piece, sha256) in pieces)
        {
            await using var entry = await EntryIn(zip, piece).OpenAsync(cancellationToken);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(entry, cancellationToken)) != sha256)
                throw Damaged();
        }
    }

    /// <summary>Puts back the pieces that are not in the store; what is there is what was backed up, because a piece never changes.</summary>
    public async Task UnpackAsync(ZipArchive zip, Tenant tenant, IReadOnlyList<PieceContent> pieces, CancellationToken cancellationToken)
    {
        foreach (var (piece, _) in pieces)
        {
            await using (var present = store.Open(tenant, piece))
            {
                if (present is not null)
                    continue;
            }

            await store.WriteAsync(tenant, piece, async file =>
            {
                await using var entry = await EntryIn(zip, piece).OpenAsync(cancellationToken);
                await entry.CopyToAsync(file, cancellationToken);
            }, cancellationToken);
        }
    }

    private static ZipArchiveEntry EntryIn(ZipArchive zip, Guid piece) => zip.GetEntry(EntryOf(piece)) ?? throw Damaged();

    private static string EntryOf(Guid piece) => $"documents/{piece:N}";

    private static InvalidDataException Damaged() => new("The backup is damaged: a document is not what was written.");
}
