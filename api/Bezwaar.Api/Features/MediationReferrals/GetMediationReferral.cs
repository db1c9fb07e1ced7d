using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Reads one referral.</summary>
internal static class GetMediationReferral
{
    internal sealed record Query(Guid ObjectionId, Guid ReferralId) : IQuery<MediationReferralView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{referralId}", (Guid objectionId, Guid referralId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, referralId), cancellationToken).ToOkAsync())
            .WithName("getMediationReferral")
            .WithSummary("Read a mediation referral")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<MediationReferralView>().Fails(404)
            .WithResponseExample(MediationReferralView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<MediationReferralView>>
    {
        public async Task<ErrorOr<MediationReferralView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<MediationReferral>()
                .Where(referral => referral.ObjectionId == request.ObjectionId && referral.Id == request.ReferralId)
                .ProjectTo<MediationReferralView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
