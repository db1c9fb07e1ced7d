using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Proposals to mediate that the objector has not answered.</summary>
internal sealed class ProposalsToAnswer : ICitizenQuestion
{
    public CitizenQuestion Question => CitizenQuestion.Mediation;

    public async Task<IReadOnlySet<Guid>> AmongAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        var proposed = await db.Set<MediationReferral>()
            .Where(referral => objectionIds.Contains(referral.ObjectionId) && referral.Status == MediationStatus.Proposed)
            .Select(referral => new { referral.ObjectionId, referral.Parties })
            .ToListAsync(cancellationToken);
        return proposed
            .Where(referral => referral.Parties.Any(party => party is { Id: MediationParty.ObjectorId, Consent: null }))
            .Select(referral => referral.ObjectionId)
            .ToHashSet();
    }
}
