using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Agreements that stand and of which the objector has not said whether they are right.</summary>
internal sealed class AgreementsToCheck : ICitizenQuestion
{
    public CitizenQuestion Question => CitizenQuestion.Agreements;

    public async Task<IReadOnlySet<Guid>> AmongAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        (await db.Set<Agreement>()
            .Where(agreement => objectionIds.Contains(agreement.ObjectionId) && agreement.Status == AgreementStatus.Open && agreement.Response == AgreementResponse.None)
            .Select(agreement => agreement.ObjectionId)
            .Distinct()
            .ToListAsync(cancellationToken)).ToHashSet();
}
