using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A mediator records a session: when, how long, what it cost, and nothing of what was said.</summary>
internal static class AddOwnMediationSession
{
    internal sealed record Command(Guid ReferralId, IfMatch IfMatch, AddMediationSession.Body Body, string IdempotencyKey) : ICreateCommand<AppointedReferralView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<AddMediationSession.Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{referralId}/sessions", (Guid referralId, AddMediationSession.Body body, IfMatch ifMatch, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(referralId, ifMatch, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/my/mediation-referrals/{view.Id}"))
            .WithName("addOwnMediationSession")
            .WithSummary("Record a session, as the mediator")
            .WithDescription(MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.OwnMediationReferralsWrite)
            .Produces<AppointedReferralView>(201).Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new AddMediationSession.Body(new(2026, 5, 12), 120, 37_000))
            .WithResponseExample(AppointedReferralView.Example with { Version = 6, Sessions = MediationReferralView.EndedExample.Sessions });
    }

    internal sealed class Handler(AppointedReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<AppointedReferralView>>
    {
        public Task<ErrorOr<AppointedReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            return referrals.ApplyAsync(
                request.ReferralId, request.IfMatch,
                (referral, file) => referral.AddSession(file, body.On!.Value, body.DurationMinutes!.Value, body.CostInCents!.Value, actor, now),
                cancellationToken);
        }
    }
}
