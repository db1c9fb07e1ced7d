using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Loads a referral with its case, checks the version that the caller has read, changes it and shows it.</summary>
internal sealed class ReferralChange(TenantDbContext db, IMapper mapper)
{
    public async Task<ErrorOr<MediationReferralView>> ApplyAsync(
        Guid objectionId, Guid referralId, IfMatch ifMatch, Func<MediationReferral, CaseFile, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        var referral = await db.Set<MediationReferral>()
            .FirstOrDefaultAsync(candidate => candidate.Id == referralId && candidate.ObjectionId == objectionId, cancellationToken);
        if (referral is null || await CaseFile.OpenAsync(db, objectionId, cancellationToken) is not { } file)
            return Problems.Errors.NotFound;

        return ifMatch.Check(referral.Version)
            .Then(_ => change(referral, file))
            .Then(_ => mapper.Map<MediationReferralView>(referral));
    }
}
