using System.Security.Cryptography;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// Takes in one chunk of a document: onto the disk first, at the pace of its sender and without holding a database, and
/// counted afterwards. Of two that come for the same place one counts; a chunk that was broken off leaves nothing.
/// </summary>
internal sealed class ChunkReceiver(IDocumentStore store, TenantScope scope, TimeProvider clock)
{
    private const int BufferSize = 64 * 1024;

    /// <param name="body">The chunk.</param>
    /// <param name="offset">Where it starts.</param>
    /// <param name="find">Finds the document, where the caller may add to it.</param>
    /// <param name="count">Counts the chunk.</param>
    /// <param name="cancellationToken">The connection broke.</param>
    public async Task<ErrorOr<UploadedDocument>> ReceiveAsync(
        Stream body, UploadOffset offset, Func<Task<ErrorOr<UploadedDocument>>> find, Func<Chunk, Task<ErrorOr<UploadedDocument>>> count, CancellationToken cancellationToken)
    {
        var found = await find();
        if (found.IsError)
            return found;

        var document = found.Value;
        if (document.State is not DocumentState.Uploading)
            return DocumentRules.NotUploading;
        if (document.Received != offset.Value)
            return DocumentRules.WrongOffset(document.Received);

        List<Guid> written = [];
        IReadOnlyCollection<Guid> unneeded = written;
        try
        {
            var chunk = await WriteAsync(document, body, written, cancellationToken);
            if (document.Received + chunk.Length == document.Size)
                chunk = chunk with { Whole = await CompleteAsync(document, chunk, written, cancellationToken) };

            // Where counting is broken off, nobody knows here whether it was committed: the sweep finds out.
            unneeded = [];
            var counted = await count(chunk);
            unneeded = counted.IsError ? written : [.. written.Except(counted.Value.Pieces)];
            return counted;
        }
        finally
        {
            foreach (var piece in unneeded)
                store.Delete(scope.Tenant, piece);
        }
    }

    private async Task<Chunk> WriteAsync(UploadedDocument document, Stream body, List<Guid> written, CancellationToken cancellationToken)
    {
        var piece = NewPiece(written);
        var left = document.Size - document.Received;
        var length = 0L;
        await store.WriteAsync(scope.Tenant, piece, async file =>
        {
            var buffer = new byte[BufferSize];
            while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                length += read;
                if (length > DocumentRules.LargestChunk)
                    throw new ProblemException(DocumentRules.ChunkTooLarge);
                if (length > left)
                    throw new ProblemException(DocumentRules.MoreThanAnnounced);

                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            if (length < left && length < DocumentRules.SmallestChunk)
                throw new ProblemException(DocumentRules.ChunkTooSmall);
        }, cancellationToken);
        return new(piece, document.Received, length, null);
    }

    /// <summary>Puts the pieces together and looks at what came out.</summary>
    private async Task<WholeDocument> CompleteAsync(UploadedDocument document, Chunk last, List<Guid> written, CancellationToken cancellationToken)
    {
        var whole = document.Pieces.Count == 0 ? last.Piece : NewPiece(written);
        if (whole != last.Piece)
        {
            await store.WriteAsync(scope.Tenant, whole, async file =>
            {
                foreach (var piece in document.Pieces.Append(last.Piece))
                {
                    await using var part = Open(piece);
                    await part.CopyToAsync(file, cancellationToken);
                }
            }, cancellationToken);
        }

        await using var content = Open(whole);
        var hash = await SHA256.HashDataAsync(content, cancellationToken);
        var recognised = await Content.RecogniseAsync(content, document.FileName, cancellationToken);
        return new(whole, hash, recognised.ContentType, recognised.Refusal);
    }

    private Stream Open(Guid piece) => store.Open(scope.Tenant, piece) ?? throw new IOException("A piece of a document that was received is not in the store.");

    private Guid NewPiece(List<Guid> written)
    {
        var piece = Guid.CreateVersion7(clock.GetUtcNow());
        written.Add(piece);
        return piece;
    }
}
