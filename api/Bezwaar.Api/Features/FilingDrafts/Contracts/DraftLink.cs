using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts.Contracts;

/// <summary>The access link of a draft: lets somebody without sign-in go on with it.</summary>
internal static class DraftLink
{
    /// <summary>Id of the draft that a token opens; null where it opens none, or none any more.</summary>
    public static async Task<Guid?> FindAsync(TenantDbContext db, string token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (hash, today) = (SecretToken.HashOf(token), AmsterdamTime.DateOf(now));
        return await db.Set<FilingDraftLink>()
            .Where(link => link.TokenHash == hash && db.Set<FilingDraft>().Any(draft => draft.Id == link.FilingDraftId && draft.Owner == null && draft.ExpiresOn >= today))
            .Select(link => (Guid?)link.FilingDraftId)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
