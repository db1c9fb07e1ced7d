using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using Microsoft.Net.Http.Headers;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>The content of a document that is ready, for whoever may have it.</summary>
/// <param name="Piece">Where it is in the store.</param>
/// <param name="FileName">The name under which it is saved.</param>
/// <param name="Sha256">SHA-256 of the content.</param>
internal sealed record DocumentFile(Guid Piece, string FileName, byte[] Sha256)
{
    /// <param name="document">Ready, with its piece.</param>
    public static DocumentFile Of(Document document) => new(document.Pieces.Single().Id, document.FileName, document.Sha256!);
}

/// <summary>
/// Answers with a document, as a file to save: never shown by the browser, whatever is in it, so what somebody sends cannot
/// act as a page of this site. Parts of it can be asked for.
/// </summary>
internal sealed class DocumentDownload(IDocumentStore store, TenantScope scope)
{
    public async Task<IResult> ToResultAsync(Task<ErrorOr<DocumentFile>> sending)
    {
        var found = await sending;
        if (found.IsError)
            return Problems.From(found.Errors);

        var file = found.Value;
        var content = store.Open(scope.Tenant, file.Piece) ?? throw new IOException("A document that was received is not in the store.");
        return TypedResults.Stream(
            content, DocumentEndpoints.Bytes, file.FileName, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Sha256)}\""), enableRangeProcessing: true);
    }
}
