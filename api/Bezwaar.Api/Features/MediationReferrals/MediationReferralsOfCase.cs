using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>The mediation referrals of a case, with the name of the objector among their parties.</summary>
internal sealed class MediationReferralsOfCase(IMapper mapper) : ICaseData
{
    public string Part => "mediationReferrals";

    public IReadOnlyList<Type> Tables => [typeof(MediationReferral)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<MediationReferral>()
            .Where(referral => referral.ObjectionId == objectionId)
            .OrderBy(referral => referral.Sequence)
            .ProjectTo<MediationReferralView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<MediationReferral>().Where(referral => objectionIds.Contains(referral.ObjectionId)).ExecuteDeleteAsync(cancellationToken);

    public async Task ObjectorRenamedAsync(TenantDbContext db, Guid objectionId, string name, CancellationToken cancellationToken)
    {
        foreach (var referral in await db.Set<MediationReferral>().Where(referral => referral.ObjectionId == objectionId).ToListAsync(cancellationToken))
            referral.ObjectorRenamed(name);
    }
}
