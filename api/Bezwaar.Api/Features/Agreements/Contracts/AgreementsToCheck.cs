using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements.Contracts;

/// <summary>Agreements that stand and of which the objector has not said whether they are right.</summary>
internal static class AgreementsToCheck
{
    /// <summary>Those of these cases that have one.</summary>
    public static async Task<IReadOnlySet<Guid>> AmongAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        objectionIds.Count == 0
            ? new HashSet<Guid>()
            : (await db.Set<Agreement>()
                .Where(agreement => objectionIds.Contains(agreement.ObjectionId) && agreement.Status == AgreementStatus.Open && agreement.Response == AgreementResponse.None)
                .Select(agreement => agreement.ObjectionId)
                .Distinct()
                .ToListAsync(cancellationToken)).ToHashSet();
}
