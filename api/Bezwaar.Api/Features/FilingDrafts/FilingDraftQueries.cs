using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

internal static class FilingDraftQueries
{
    /// <summary>The drafts that the caller may open: the only way to reach one. To anybody else a draft does not exist.</summary>
    public static IQueryable<FilingDraft> OwnFilingDrafts(this TenantDbContext db, Caller caller, DateOnly today)
    {
        var (linked, owner) = (caller.LinkedFilingDraftId, OwnerOf(caller));
        return db.Set<FilingDraft>().Where(draft => draft.ExpiresOn >= today && (linked != null ? draft.Id == linked && draft.Owner == null : owner != null && draft.Owner == owner));
    }

    /// <summary>To whom a draft is bound that the caller begins; null for whoever did not sign in as a citizen.</summary>
    public static string? OwnerOf(Caller caller) => caller.Subject is null ? null : caller.Key;

    /// <summary>The documents of a draft, in the order in which they were begun.</summary>
    public static async Task<IReadOnlyList<UploadedDocument>> UploadedAsync(this TenantDbContext db, Guid draftId, CancellationToken cancellationToken)
    {
        var documents = await db.Set<Document>().AsNoTracking().Where(document => document.FilingDraftId == draftId).ToListAsync(cancellationToken);
        return [.. documents.OrderBy(document => document.CreatedAt).ThenBy(document => document.Id).Select(UploadedDocument.Of)];
    }
}
