using AutoMapper;
using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
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

/// <summary>The same for a citizen, in an objection of his or her own.</summary>
internal sealed class OwnMediationChange(TenantDbContext db, CallerScope callers)
{
    public async Task<ErrorOr<OwnMediationView>> ApplyAsync(
        Guid objectionId, Guid referralId, IfMatch ifMatch, Func<MediationReferral, CaseFile, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        var referral = await db.Set<MediationReferral>()
            .FirstOrDefaultAsync(candidate => candidate.Id == referralId && candidate.ObjectionId == objectionId, cancellationToken);
        if (referral is null
            || !await db.IsOwnAsync(callers.Caller, objectionId, cancellationToken)
            || await CaseFile.OpenAsync(db, objectionId, cancellationToken) is not { } file)
        {
            return Problems.Errors.NotFound;
        }

        return ifMatch.Check(referral.Version)
            .Then(_ => change(referral, file))
            .Then(_ => OwnMediationView.Of(referral));
    }
}

/// <summary>The same for a mediator, in a referral made to him or her; a look into its case, in that case's access log.</summary>
internal sealed class AppointedReferralChange(TenantDbContext db, CallerScope callers, AccessLog accessLog, AfterCommit afterCommit)
{
    public async Task<ErrorOr<AppointedReferralView>> ApplyAsync(
        Guid referralId, IfMatch ifMatch, Func<MediationReferral, CaseFile, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        var mediator = await RegisteredMediator.SignedInAsync(db, callers.Caller.Id, cancellationToken);
        var referral = await db.Set<MediationReferral>()
            .FirstOrDefaultAsync(candidate => candidate.Id == referralId && candidate.MediatorId != null && candidate.MediatorId == mediator, cancellationToken);
        if (referral is null || await CaseFile.OpenAsync(db, referral.ObjectionId, cancellationToken) is not { } file)
            return Problems.Errors.NotFound;

        var changed = ifMatch.Check(referral.Version).Then(_ => change(referral, file));
        if (changed.IsError)
            return changed.Errors;

        accessLog.AddTo(db, callers.Caller, file.Id, afterCommit);
        return await AppointedReferralView.OfAsync(db, referral, cancellationToken);
    }
}
