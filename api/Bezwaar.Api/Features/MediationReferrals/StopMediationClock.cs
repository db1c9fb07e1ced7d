using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Lets the term stand still in a mediation that runs already: the consents of Awb 7:10(4) came later, or are complete again.</summary>
internal static class StopMediationClock
{
    /// <param name="StoppedOn">First day on which the term stands still; not in the future, not before the start, and not before the consents.</param>
    /// <param name="StopClock">Why the clock stops.</param>
    public sealed record Body(DateOnly? StoppedOn, StartMediation.StopClockBody? StopClock);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock, IValidator<StartMediation.StopClockBody> stopClock)
        {
            RuleFor(body => body.StoppedOn).Required().NotInFuture(clock);
            RuleFor(body => body.StopClock).Required();
            RuleFor(body => body.StopClock!).SetValidator(stopClock).When(body => body.StopClock is not null);
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/clock", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("stopMediationClock")
            .WithSummary("Let the term stand still in a running mediation")
            .WithDescription("409 no-ground-for-clock where a consent is missing or was given after that day.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 5, 20), new(PostponementGround.AllPartiesConsent, null)))
            .WithResponseExample(MediationReferralView.StartedExample with { Version = 6 });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, stop) = (clock.GetUtcNow(), callers.Caller.Id, request.Body.StopClock!);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.StopClock(file, request.Body.StoppedOn!.Value, stop.Ground!.Value, stop.OthersHarmed ?? false, actor, now),
                cancellationToken);
        }
    }
}
