using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A mediator records on which day the agreement to mediate was signed.</summary>
internal static class RecordOwnMediationAgreement
{
    internal sealed record Command(Guid ReferralId, IfMatch IfMatch, RecordMediationAgreement.Body Body) : ICommand<AppointedReferralView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<RecordMediationAgreement.Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/agreement", (Guid referralId, RecordMediationAgreement.Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("recordOwnMediationAgreement")
            .WithSummary("Record, as the mediator, when the agreement to mediate was signed")
            .WithDescription("A later day takes the place of an earlier one. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.OwnMediationReferralsWrite)
            .Produces<AppointedReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new RecordMediationAgreement.Body(new(2026, 5, 12)))
            .WithResponseExample(AppointedReferralView.Example with { Version = 6, AgreementSignedOn = new(2026, 5, 12) });
    }

    internal sealed class Handler(AppointedReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<AppointedReferralView>>
    {
        public Task<ErrorOr<AppointedReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            return referrals.ApplyAsync(
                request.ReferralId, request.IfMatch,
                (referral, file) => referral.AgreementSigned(file, body.SignedOn!.Value, actor, now),
                cancellationToken);
        }
    }
}
