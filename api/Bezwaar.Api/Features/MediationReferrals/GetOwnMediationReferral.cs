using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Shows a mediator who signed in one of the referrals made to him or her. That is a look into its case, in that case's access log.</summary>
internal static class GetOwnMediationReferral
{
    internal sealed record Query(Guid ReferralId) : IQuery<AppointedReferralView>;

    internal sealed class Endpoint : IEndpoint<OwnMediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{referralId}", (Guid referralId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(referralId), cancellationToken).ToOkAsync())
            .WithName("getOwnMediationReferral")
            .WithSummary("Read a referral made to the mediator who signed in")
            .WithDescription("Send the ETag of the answer as If-Match with a change. A referral of another mediator does not exist here.")
            .RequirePermission(Permissions.OwnMediationReferralsRead)
            .Produces<AppointedReferralView>().Fails(404)
            .WithResponseExample(AppointedReferralView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, AccessLog accessLog) : IRequestHandler<Query, ErrorOr<AppointedReferralView>>
    {
        public async Task<ErrorOr<AppointedReferralView>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (await RegisteredMediator.SignedInAsync(db, callers.Caller.Id, cancellationToken) is not { } mediator
                || await db.Set<MediationReferral>().AsNoTracking()
                    .FirstOrDefaultAsync(candidate => candidate.Id == request.ReferralId && candidate.MediatorId == mediator, cancellationToken) is not { } referral)
            {
                return Problems.Errors.NotFound;
            }

            var view = await AppointedReferralView.OfAsync(db, referral, cancellationToken);
            await accessLog.RecordAsync(db.Tenant, callers.Caller, referral.ObjectionId, cancellationToken);
            return view;
        }
    }
}
