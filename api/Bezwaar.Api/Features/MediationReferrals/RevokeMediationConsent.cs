using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A party takes its consent back. In a running mediation that ends it, or lets the clock run again, from today.</summary>
internal static class RevokeMediationConsent
{
    internal sealed record Command(Guid ObjectionId, Guid ReferralId, string PartyId, IfMatch IfMatch) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{referralId}/consents/{partyId}", (Guid objectionId, Guid referralId, string partyId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, partyId, ifMatch), cancellationToken).ToOkAsync())
            .WithName("revokeMediationConsent")
            .WithSummary("Revoke the consent of a party")
            .WithDescription("Possible at any moment until the mediation is over. A party that must take part ends a running mediation with it; the clock resumes the day after.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithResponseExample(MediationReferralView.Example with { Version = 3 });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.RecordConsent(file, request.PartyId, null, AmsterdamTime.DateOf(now), actor, now),
                cancellationToken);
        }
    }
}
