using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A citizen takes the consent back, at any moment and without a reason.</summary>
internal static class RevokeOwnMediationConsent
{
    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch) : ICommand<OwnMediationView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnMediationGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{referralId}/consent", (Guid objectionId, Guid referralId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch), cancellationToken).ToOkAsync())
            .WithName("revokeOwnMediationConsent")
            .WithSummary("Take your consent to mediation back")
            .WithDescription("Ends a mediation that runs, today; the term to decide runs again the day after. No reason is asked.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnMediationView>().Fails(404, 409, 412, 428)
            .WithResponseExample(OwnMediationView.Example with { Version = 3 });
    }

    internal sealed class Handler(OwnMediationChange mediation, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<OwnMediationView>>
    {
        public Task<ErrorOr<OwnMediationView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            return mediation.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.RecordConsent(file, MediationParty.ObjectorId, null, AmsterdamTime.DateOf(now), callers.Caller.Id, now),
                cancellationToken);
        }
    }
}
