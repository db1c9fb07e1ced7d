using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A mediator ends a mediation with the code of its outcome. A stopped clock resumes the day after.</summary>
internal static class EndOwnMediation
{
    internal sealed record Command(Guid ReferralId, IfMatch IfMatch, EndMediation.Body Body) : ICommand<AppointedReferralView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<EndMediation.Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/end", (Guid referralId, EndMediation.Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("endOwnMediation")
            .WithSummary("End the mediation, as the mediator")
            .WithDescription("From then on the contact data of the parties are no longer shown. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.OwnMediationReferralsWrite)
            .Produces<AppointedReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new EndMediation.Body(new(2026, 6, 16), MediationOutcome.Agreement))
            .WithResponseExample(AppointedReferralView.EndedExample);
    }

    internal sealed class Handler(AppointedReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<AppointedReferralView>>
    {
        public Task<ErrorOr<AppointedReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            return referrals.ApplyAsync(
                request.ReferralId, request.IfMatch,
                (referral, file) => referral.End(file, body.EndedOn!.Value, body.Outcome!.Value, actor, now),
                cancellationToken);
        }
    }
}
