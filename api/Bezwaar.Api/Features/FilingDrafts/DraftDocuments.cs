using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

internal static class DraftDocuments
{
    /// <summary>The documents of a draft that the caller may open; none of any other.</summary>
    public static IQueryable<Document> OwnDraftDocuments(this TenantDbContext db, Caller caller, Guid draftId, DateOnly today)
    {
        var own = db.OwnFilingDrafts(caller, today).Select(draft => draft.Id);
        return db.Set<Document>().Include(document => document.Pieces).Where(document => document.FilingDraftId == draftId && own.Contains(draftId));
    }
}
