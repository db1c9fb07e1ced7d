using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions.Contracts;

/// <summary>The access link of an intended decision: lets somebody without sign-in read it and react.</summary>
internal static class IntentionLink
{
    /// <summary>Id of the intended decision that a token opens; null where it opens none, or none any more.</summary>
    public static async Task<Guid?> FindAsync(TenantDbContext db, string token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(token);
        return await db.Set<IntendedDecision>()
            .Where(intention => intention.LinkTokenHash == hash && intention.LinkRevokedAt == null && intention.LinkExpiresAt > now)
            .Select(intention => (Guid?)intention.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }
}
