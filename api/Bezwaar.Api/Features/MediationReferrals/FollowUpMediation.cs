using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Records what followed the agreement of a mediation where the objector does not withdraw: the case no longer waits for it.</summary>
internal static class FollowUpMediation
{
    /// <param name="FollowUp">new-decision (Awb 6:19) or back-to-formal.</param>
    /// <param name="On">Day on which it followed; not in the future and not before the end of the mediation.</param>
    public sealed record Body(MediationFollowUp? FollowUp, DateOnly? On);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.FollowUp).Required();
            RuleFor(body => body.On).Required().NotInFuture(clock);
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/follow-up", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("followUpMediation")
            .WithSummary("Record what followed an agreement")
            .WithDescription("For a mediation that ended in an agreement, in full or in part, once. A withdrawal and a decision are registered on the objection itself. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(MediationFollowUp.NewDecision, new(2026, 6, 23)))
            .WithResponseExample(MediationReferralView.EndedExample with { Version = 9, FollowUp = MediationFollowUp.NewDecision, FollowedUpOn = new(2026, 6, 23) });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.FollowedUp(file, request.Body.FollowUp!.Value, request.Body.On!.Value, actor, now),
                cancellationToken);
        }
    }
}
