using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts.Contracts;

/// <summary>A draft whose objection is being filed: its files become documents of the case, and it is gone.</summary>
internal sealed class DraftToFile
{
    private readonly Guid draftId;

    private DraftToFile(Guid draftId, IReadOnlyList<Document> documents) => (this.draftId, Documents) = (draftId, documents);

    /// <summary>The files that go along, in the order in which they were begun.</summary>
    public IReadOnlyList<Document> Documents { get; }

    internal static class Errors
    {
        public static readonly Error Unknown = Problem.NotFound(
            "draft-unknown",
            "Wat u hebt ingevuld staat hier niet meer. Misschien hebt u dit bezwaar al verstuurd. Weet u het niet zeker? Bel ons.",
            "What you filled in is not here any more. Perhaps you sent this objection already. Are you not sure? Call us.");

        public static readonly Error StillUploading = Problem.Conflict(
            "documents-uploading",
            "Niet alle bestanden zijn helemaal verstuurd. Wacht tot dat klaar is, of verwijder die bestanden.",
            "Not all files were sent completely. Wait until that is done, or remove those files.");

        public static readonly Error ChangedMeanwhile = Problem.Conflict(
            "draft-changed",
            "De bestanden bij uw bezwaar zijn intussen gewijzigd. Controleer ze en verstuur het bezwaar opnieuw.",
            "The files with your objection were changed in the meantime. Check them and send the objection again.");
    }

    /// <summary>The draft, where the caller may open it and all of its files have come.</summary>
    public static async Task<ErrorOr<DraftToFile>> OpenAsync(TenantDbContext db, Caller caller, Guid draftId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await db.OwnFilingDrafts(caller, AmsterdamTime.DateOf(now)).AnyAsync(draft => draft.Id == draftId, cancellationToken))
            return Errors.Unknown;

        var documents = await OfDraft(db, draftId).AsNoTracking().ToListAsync(cancellationToken);
        return documents.Exists(document => document.State is DocumentState.Uploading) ? Errors.StillUploading : new DraftToFile(draftId, Ready(documents));
    }

    /// <summary>Hands the files over to the case, in the transaction that files it.</summary>
    /// <exception cref="ProblemException">The draft was filed or changed meanwhile: nothing is filed.</exception>
    public async Task HandOverAsync(TenantDbContext writing, Guid objectionId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await writing.TakeTurnAsync(DraftTurn.Of(draftId), cancellationToken);
        var present = await OfDraft(writing, draftId).ToListAsync(cancellationToken);
        var isThere = await writing.Set<FilingDraft>().Where(draft => draft.Id == draftId).ExecuteDeleteAsync(cancellationToken) > 0;
        var ready = Ready(present);
        if (!isThere || present.Exists(document => document.State is DocumentState.Uploading) || !ready.Select(document => document.Id).SequenceEqual(Documents.Select(document => document.Id)))
            throw new ProblemException(Errors.ChangedMeanwhile);

        for (var index = 0; index < ready.Count; index++)
            ready[index].AddTo(objectionId, index + 1, now);
        writing.RemoveRange(present.Except(ready));
    }

    private static IQueryable<Document> OfDraft(TenantDbContext db, Guid draftId) => db.Set<Document>().Where(document => document.FilingDraftId == draftId);

    private static List<Document> Ready(IEnumerable<Document> documents) =>
        [.. documents.Where(document => document.State is DocumentState.Ready).OrderBy(document => document.CreatedAt).ThenBy(document => document.Id)];
}
