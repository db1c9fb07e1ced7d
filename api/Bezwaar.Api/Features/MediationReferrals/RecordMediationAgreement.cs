using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Records on which day the agreement to mediate was signed. The day alone: the agreement stays with the parties.</summary>
internal static class RecordMediationAgreement
{
    /// <param name="SignedOn">Day of the last signature; not in the future and not after the end.</param>
    public sealed record Body(DateOnly? SignedOn);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock) => RuleFor(body => body.SignedOn).Required().NotInFuture(clock);
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/agreement", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("recordMediationAgreement")
            .WithSummary("Record when the agreement to mediate was signed")
            .WithDescription("A later day takes the place of an earlier one. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 5, 12)))
            .WithResponseExample(MediationReferralView.StartedExample with { Version = 6, AgreementSignedOn = new(2026, 5, 12) });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.AgreementSigned(file, request.Body.SignedOn!.Value, actor, now),
                cancellationToken);
        }
    }
}
