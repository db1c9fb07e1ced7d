using System.Globalization;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Documents;

/// <summary>A document of a case.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="Sequence">Position among the documents of the case, from 1.</param>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">Media type, decided by what is in the file.</param>
/// <param name="Size">Number of bytes.</param>
/// <param name="Sha256">SHA-256 of the content in hexadecimal, as in the timeline.</param>
/// <param name="SentBy">Who sent it: "citizen", "representative", the id of a member of staff or the client id of a system.</param>
/// <param name="AddedAt">When it became a document of the case.</param>
public sealed record DocumentView(Guid Id, int Sequence, string FileName, string ContentType, long Size, string Sha256, string SentBy, DateTimeOffset AddedAt)
{
    internal static readonly DocumentView Example = new(
        UploadedDocument.Example.Id, 1, UploadedDocument.Example.FileName, UploadedDocument.Example.ContentType!, UploadedDocument.Example.Size,
        "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", "citizen", DateTimeOffset.Parse("2026-04-20T08:31:00Z", CultureInfo.InvariantCulture));

    internal static DocumentView Of(Document document) => new(
        document.Id, document.Sequence!.Value, document.FileName, document.ContentType!, document.Size, Convert.ToHexStringLower(document.Sha256!), document.SentBy, document.AddedAt!.Value);
}

internal static class DocumentPages
{
    /// <summary>A page of documents of one case, in its order.</summary>
    public static async Task<ErrorOr<Page<DocumentView>>> ToDocumentPageAsync(this IQueryable<Document> documents, int? limit, string? cursor, CancellationToken cancellationToken)
    {
        var decoded = SequencePaging.DecodeSequence(cursor);
        if (decoded.IsError)
            return decoded.Errors;

        var (after, size) = (decoded.Value, limit ?? Paging.DefaultLimit);
        var rows = await documents.AsNoTracking()
            .Where(document => document.Sequence > after)
            .OrderBy(document => document.Sequence)
            .Take(size + 1)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(DocumentView.Of).ToPage(size, last => SequencePaging.CursorAfter(last.Sequence));
    }
}
