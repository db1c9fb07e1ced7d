using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Puts right when a session was, how long it took or what it cost.</summary>
internal static class CorrectMediationSession
{
    internal sealed record Command(Guid ObjectionId, Guid ReferralId, int Sequence, IfMatch IfMatch, AddMediationSession.Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<AddMediationSession.Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/sessions/{sequence}", (Guid objectionId, Guid referralId, int sequence, AddMediationSession.Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, sequence, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("correctMediationSession")
            .WithSummary("Correct a session")
            .WithDescription(MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new AddMediationSession.Body(new(2026, 5, 12), 90, 27_750))
            .WithResponseExample(MediationReferralView.StartedExample with { Version = 7, Sessions = [new(1, new(2026, 5, 12), 90, 27_750)] });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.CorrectSession(file, request.Sequence, body.On!.Value, body.DurationMinutes!.Value, body.CostInCents!.Value, actor, now),
                cancellationToken);
        }
    }
}
