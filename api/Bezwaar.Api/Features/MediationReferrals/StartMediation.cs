using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Starts a mediation that every party agreed to. The clock stops only on a ground of Awb 7:10(4) that the consents allow.</summary>
internal static class StartMediation
{
    /// <param name="StartedOn">First day; not in the future. Where the clock stops, it stands still from this day on.</param>
    /// <param name="Mediator">Who mediates.</param>
    /// <param name="StopClock">Why the clock stops; leave out to let it run.</param>
    public sealed record Body(DateOnly? StartedOn, MediatorBody? Mediator, StopClockBody? StopClock);

    /// <param name="Name">Name of the mediator; at most 200 characters.</param>
    /// <param name="MfnNumber">Number in the register of the Mediatorsfederatie Nederland.</param>
    /// <param name="StaffId">Identifier with which the mediator signs in to the municipality; leave out where the mediator does not; at most 100 characters.</param>
    public sealed record MediatorBody(string? Name, string? MfnNumber, string? StaffId = null);

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
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.StartedOn).Required().NotInFuture(clock);
            RuleFor(body => body.Mediator).Required();
            RuleFor(body => body.Mediator!.Name).RequiredText(200).When(body => body.Mediator is not null);
            RuleFor(body => body.Mediator!.MfnNumber).OptionalText(20).When(body => body.Mediator is not null);
            RuleFor(body => body.Mediator!.StaffId).OptionalText(100).When(body => body.Mediator is not null);
            RuleFor(body => body.StopClock!.Ground).Required().When(body => body.StopClock is not null);
            RuleFor(body => body.StopClock!.Ground)
                .NotEqual(PostponementGround.ProceduralRules).When(body => body.StopClock is not null)
                .WithText("ground", "Mediation kan de termijn alleen stilzetten met instemming (Awb 7:10 lid 4 onder a of b).", "Mediation can stop the clock only by consent (Awb 7:10(4)(a) or (b)).");
            RuleFor(body => body.StopClock!.OthersHarmed)
                .NotNull().When(body => body.StopClock is { Ground: PostponementGround.ObjectorConsents })
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
            .WithDescription("Every objector and the authority must have agreed to mediate (409 otherwise). Without stopClock the term to decide goes on running.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 5, 12), new("Mr. A. Bakker", "12345"), new(PostponementGround.AllPartiesConsent, null)))
            .WithResponseExample(MediationReferralView.StartedExample);
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.Start(file, request.Body.StartedOn!.Value, ToMediator(request.Body.Mediator!), ToClock(request.Body.StopClock), actor, now),
                cancellationToken);
        }
    }

    private static Mediator ToMediator(MediatorBody body) => new(body.Name!, body.MfnNumber, body.StaffId);

    private static (PostponementGround, bool)? ToClock(StopClockBody? body) =>
        body is null ? null : (body.Ground!.Value, body.OthersHarmed ?? false);
}
