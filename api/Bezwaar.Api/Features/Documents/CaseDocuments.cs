using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Documents;

/// <summary>
/// The documents of a case and those on their way to it, for staff and for whoever's own case it is. A document on its way
/// is its sender's alone; of the documents of the case, a citizen sees those that the own side sent.
/// </summary>
internal sealed class CaseDocuments(TenantDbContext db, CallerScope callers, TimeProvider clock)
{
    /// <summary>So many that no real case has more, and so few that nobody fills a disk with one.</summary>
    private const int MostOfCase = 500;

    private static readonly Error CaseIsFull = Problem.Conflict(
        "case-full", "Bij dit bezwaar kunnen geen bestanden meer. Bel ons.", "This objection cannot have more files. Call us.");

    private readonly Caller caller = callers.Caller;

    /// <summary>Whether the caller may do something with the documents of a case. Where not, it does not exist.</summary>
    public Task<bool> MayAsync(Guid objectionId, CancellationToken cancellationToken) => caller.IsOfMunicipality
        ? CaseFile.ExistsAsync(db, objectionId, cancellationToken)
        : db.IsOwnAsync(caller, objectionId, cancellationToken);

    /// <summary>The documents of a case that the caller may see.</summary>
    public IQueryable<Document> Of(Guid objectionId)
    {
        var all = db.Set<Document>().Where(document => document.ObjectionId == objectionId && document.Sequence != null);
        return caller.IsOfMunicipality ? all : all.Where(document => document.SentBy == Caller.CitizenId || document.SentBy == Caller.RepresentativeId);
    }

    /// <summary>The content of one document.</summary>
    public async Task<ErrorOr<DocumentFile>> FileAsync(Guid objectionId, Guid documentId, CancellationToken cancellationToken) =>
        await MayAsync(objectionId, cancellationToken)
        && await Of(objectionId).Include(document => document.Pieces).AsNoTracking().FirstOrDefaultAsync(document => document.Id == documentId, cancellationToken) is { } found
            ? DocumentFile.Of(found)
            : Problems.Errors.NotFound;

    public async Task<ErrorOr<UploadedDocument>> BeginAsync(Guid objectionId, DocumentBody body, CancellationToken cancellationToken)
    {
        if (!await MayAsync(objectionId, cancellationToken) || await CaseFile.OpenAsync(db, objectionId, cancellationToken) is not { } file)
            return Problems.Errors.NotFound;
        if (!file.IsOpen)
            return CaseFile.Closed;

        var present = db.Set<Document>().Where(document => document.ObjectionId == objectionId);
        if (await present.CountAsync(document => document.Sequence == null, cancellationToken) >= DocumentRules.MostDocuments)
            return DocumentRules.TooMany;
        if (await present.CountAsync(cancellationToken) >= MostOfCase)
            return CaseIsFull;

        var begun = Document.AtCase(objectionId, body.FileName!, body.Size!.Value, caller.Id, clock.GetUtcNow());
        db.Add(begun);
        return UploadedDocument.Of(begun);
    }

    /// <summary>How far a document of the caller is.</summary>
    public async Task<ErrorOr<UploadedDocument>> FindAsync(Guid objectionId, Guid documentId, CancellationToken cancellationToken) =>
        await SentAsync(objectionId, documentId, cancellationToken) is { } document ? UploadedDocument.Of(document) : Problems.Errors.NotFound;

    /// <summary>Counts a chunk; with the last one the document is added to the case, which its timeline tells.</summary>
    public async Task<ErrorOr<UploadedDocument>> CountAsync(Guid objectionId, Guid documentId, Chunk chunk, CancellationToken cancellationToken)
    {
        if (await SentAsync(objectionId, documentId, cancellationToken) is not { } document)
            return Problems.Errors.NotFound;
        if (document.Receive(chunk) is { IsError: true, Errors: var refused })
            return refused;

        if (document.State is DocumentState.Ready && await CaseFile.OpenAsync(db, objectionId, cancellationToken) is { } file)
        {
            var (now, last) = (clock.GetUtcNow(), await db.Set<Document>().Where(other => other.ObjectionId == objectionId).MaxAsync(other => other.Sequence, cancellationToken));
            document.AddTo(objectionId, (last ?? 0) + 1, now);
            file.Note(TimelineEventType.DocumentsAdded, caller.Id, now, Document.ForTimeline([document]));
        }

        return UploadedDocument.Of(document);
    }

    /// <summary>Takes back a document that is not one of the case yet; what is, stays as long as the case.</summary>
    public async Task<ErrorOr<Success>> RemoveAsync(Guid objectionId, Guid documentId, CancellationToken cancellationToken)
    {
        if (await SentAsync(objectionId, documentId, cancellationToken) is not { Sequence: null } document)
            return Problems.Errors.NotFound;

        db.Remove(document);
        return Result.Success;
    }

    private async Task<Document?> SentAsync(Guid objectionId, Guid documentId, CancellationToken cancellationToken) => await MayAsync(objectionId, cancellationToken)
        ? await db.Set<Document>().Include(document => document.Pieces)
            .FirstOrDefaultAsync(document => document.Id == documentId && document.ObjectionId == objectionId && document.SentBy == caller.Id, cancellationToken)
        : null;
}
