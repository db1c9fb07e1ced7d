using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Shows a citizen one proposal to mediate in one of his or her own objections.</summary>
internal static class GetOwnMediation
{
    internal sealed record Query(Guid ObjectionId, Guid ReferralId) : IQuery<OwnMediationView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnMediationGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{referralId}", (Guid objectionId, Guid referralId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, referralId), cancellationToken).ToOkAsync())
            .WithName("getOwnMediation")
            .WithSummary("Read a proposal to mediate in one of the caller's own objections")
            .WithDescription("Send the ETag of the answer as If-Match with an answer to it.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<OwnMediationView>().Fails(404)
            .WithResponseExample(OwnMediationView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<OwnMediationView>>
    {
        public async Task<ErrorOr<OwnMediationView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var referral = await db.Set<MediationReferral>().AsNoTracking()
                .FirstOrDefaultAsync(candidate => candidate.Id == request.ReferralId && candidate.ObjectionId == request.ObjectionId, cancellationToken);
            return referral is null || !await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
                ? Problems.Errors.NotFound
                : OwnMediationView.Of(referral);
        }
    }
}
