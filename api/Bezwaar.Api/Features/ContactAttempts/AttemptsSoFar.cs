using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>How many attempts a case has.</summary>
/// <param name="Registered">All of them.</param>
/// <param name="Counting">Those that were not a mistake.</param>
internal readonly record struct AttemptsSoFar(int Registered, int Counting)
{
    public static async Task<AttemptsSoFar> OfAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken)
    {
        var attempts = db.Set<ContactAttempt>().Where(attempt => attempt.ObjectionId == objectionId);
        return new(await attempts.CountAsync(cancellationToken), await attempts.CountAsync(attempt => attempt.CorrectedAt == null, cancellationToken));
    }
}
