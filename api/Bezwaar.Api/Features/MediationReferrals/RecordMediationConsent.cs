using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Records what a party of a referral agrees to. Consenting to less than before takes effect at once, in a running mediation too.</summary>
internal static class RecordMediationConsent
{
    /// <param name="ToMediation">The party wants to take part.</param>
    /// <param name="ToPostponement">The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)).</param>
    /// <param name="On">Day of the consent; not in the future.</param>
    /// <param name="Manner">How it was given; portal is for parties themselves.</param>
    public sealed record Body(bool? ToMediation, bool? ToPostponement, DateOnly? On, ConsentManner? Manner);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, string PartyId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.ToMediation).Required();
            RuleFor(body => body.ToPostponement).Required();
            RuleFor(body => body.On).Required().NotInFuture(clock);
            RuleFor(body => body.Manner).Required().NotPortal();
        }
    }

    /// <summary>Only a party itself says so in the portal.</summary>
    internal static IRuleBuilderOptions<T, ConsentManner?> NotPortal<T>(this IRuleBuilder<T, ConsentManner?> rule) =>
        rule.NotEqual(ConsentManner.Portal).WithText("manner", "In het portaal antwoordt een partij zelf. Kies een andere manier.", "In the portal a party answers itself. Choose another manner.");

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/consents/{partyId}", (Guid objectionId, Guid referralId, string partyId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, partyId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("recordMediationConsent")
            .WithSummary("Record the consent of a party")
            .WithDescription("Consent to mediation and consent to let the term stand still are two things: a party may give one without the other.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(true, true, new(2026, 5, 8), ConsentManner.InWriting))
            .WithResponseExample(MediationReferralView.StartedExample with { Status = MediationStatus.Proposed, StartedOn = null, Mediator = null, ClockStoppedOn = null, Version = 2 });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.RecordConsent(file, request.PartyId, ToConsent(request.Body, now), request.Body.On!.Value, actor, now),
                cancellationToken);
        }
    }

    private static MediationConsent ToConsent(Body body, DateTimeOffset now) =>
        new(body.ToMediation!.Value, body.ToPostponement!.Value, body.On!.Value, body.Manner!.Value, now);
}
