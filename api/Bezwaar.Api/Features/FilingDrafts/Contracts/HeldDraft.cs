using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts.Contracts;

/// <summary>A draft of an objection that is held of somebody who signed in. What was filled in is for that person alone, who opens the draft to see it.</summary>
/// <param name="SavedAt">When it was saved last.</param>
/// <param name="ExpiresOn">Last day on which it is kept.</param>
/// <param name="FileNames">Names of the files with it.</param>
public sealed record HeldDraft(DateTimeOffset SavedAt, DateOnly ExpiresOn, IReadOnlyList<string> FileNames)
{
    internal static readonly HeldDraft Example = new(FilingDraftView.Example.SavedAt, FilingDraftView.Example.ExpiresOn, [UploadedDocument.Example.FileName]);

    /// <summary>Those that a person saved, for himself or herself or for somebody else, and those that another saved for the person; last saved first.</summary>
    internal static Task<CaseRows<HeldDraft>> OfPersonAsync(TenantDbContext db, string lookupKey, CancellationToken cancellationToken)
    {
        var (alone, by, on) = ($"{CallerKind.Citizen}:{lookupKey}", $"{CallerKind.Representative}:{lookupKey}:", $":{lookupKey}");
        return db.Set<FilingDraft>()
            .Where(draft => draft.Owner == alone || draft.Owner!.StartsWith(by) || draft.Owner.EndsWith(on))
            .OrderByDescending(draft => draft.SavedAt)
            .Select(draft => new HeldDraft(draft.SavedAt, draft.ExpiresOn, db.Set<Document>().Where(document => document.FilingDraftId == draft.Id).Select(document => document.FileName).ToList()))
            .ToCaseRowsAsync(cancellationToken);
    }
}
