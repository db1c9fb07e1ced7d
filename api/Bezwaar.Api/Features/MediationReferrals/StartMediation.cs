using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Starts a mediation that every party agreed to. The clock stops only on a ground of Awb 7:10(4) that the consents allow.</summary>
internal static class StartMediation
{
    /// <param name="StartedOn">First day; not in the future. Where the clock stops, it stands still from this day on.</param>
    /// <param name="MediatorId">Id of a mediator in the register who is active and available on that day.</param>
    /// <param name="StopClock">Why the clock stops; leave out to let it run.</param>
    public sealed record Body(DateOnly? StartedOn, Guid? MediatorId, StopClockBody? StopClock);

    /// <param name="Ground">all-parties-consent (Awb 7:10(4)(a)) or objector-consents (b).</param>
    /// <param name="OthersHarmed">Whether the delay harms others; needed with objector-consents.</param>
    public sealed record StopClockBody(PostponementGround? Ground, bool? OthersHarmed);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock, IValidator<StopClockBody> stopClock)
        {
            RuleFor(body => body.StartedOn).Required().NotInFuture(clock);
            RuleFor(body => body.MediatorId).Required();
            RuleFor(body => body.StopClock!).SetValidator(stopClock).When(body => body.StopClock is not null);
        }
    }

    internal sealed class StopClockValidator : AbstractValidator<StopClockBody>
    {
        public StopClockValidator()
        {
            RuleFor(clock => clock.Ground).Required();
            RuleFor(clock => clock.Ground)
                .NotEqual(PostponementGround.ProceduralRules)
                .WithText("ground", "Mediation kan de termijn alleen stilzetten met instemming (Awb 7:10 lid 4 onder a of b).", "Mediation can stop the clock only by consent (Awb 7:10(4)(a) or (b)).");
            RuleFor(clock => clock.OthersHarmed)
                .NotNull().When(clock => clock.Ground is PostponementGround.ObjectorConsents)
                .WithText("required", "Geef aan of anderen door het uitstel worden geschaad.", "Say whether the delay harms others.");
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/start", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("startMediation")
            .WithSummary("Start the mediation")
            .WithDescription("Every objector and the authority must have agreed to mediate (409 otherwise), and the mediator must be available. The clock stops only with consents that were given by that day. Without stopClock the term to decide goes on running.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 5, 12), MediationReferralView.StartedExample.Mediator!.Id, new(PostponementGround.AllPartiesConsent, null)))
            .WithResponseExample(MediationReferralView.StartedExample);
    }

    internal sealed class Handler(TenantDbContext db, ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public async Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            var mediator = await RegisteredMediator.FindAsync(db, body.MediatorId!.Value, cancellationToken);
            return await referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => mediator is null
                    ? MediationReferral.Errors.UnknownMediator
                    : referral.Start(file, body.StartedOn!.Value, mediator, ToClock(body.StopClock), actor, now),
                cancellationToken);
        }
    }

    private static (PostponementGround, bool)? ToClock(StopClockBody? body) =>
        body is null ? null : (body.Ground!.Value, body.OthersHarmed ?? false);
}
