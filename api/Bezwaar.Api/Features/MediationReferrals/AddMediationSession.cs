using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Records that a session took place: when, how long, what it cost, and nothing of what was said.</summary>
internal static class AddMediationSession
{
    /// <param name="On">Day of the session; not in the future, from the start to the end of the mediation.</param>
    /// <param name="DurationMinutes">Length, in minutes, 0–720; 0 for one that did not take place.</param>
    /// <param name="CostInCents">Cost, in euro cents, 0–1,000,000.</param>
    public sealed record Body(DateOnly? On, int? DurationMinutes, int? CostInCents);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body, string IdempotencyKey) : ICreateCommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.On).Required().NotInFuture(clock);
            RuleFor(body => body.DurationMinutes).Required()
                .InclusiveBetween(0, 720).WithText("out-of-range", "Vul een aantal minuten in van 0 tot en met 720.", "Fill in a number of minutes from 0 to 720.");
            RuleFor(body => body.CostInCents).Required()
                .InclusiveBetween(0, 1_000_000).WithText("out-of-range", "Vul een bedrag in van 0 tot en met 1.000.000 eurocent.", "Fill in an amount of 0 to 1,000,000 euro cents.");
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{referralId}/sessions", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/mediation-referrals/{view.Id}"))
            .WithName("addMediationSession")
            .WithSummary("Record a session")
            .WithDescription(MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>(201).Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 5, 12), 120, 37_000))
            .WithResponseExample(MediationReferralView.StartedExample with { Version = 6, Sessions = [new(1, new(2026, 5, 12), 120, 37_000)] });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor, body) = (clock.GetUtcNow(), callers.Caller.Id, request.Body);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.AddSession(file, body.On!.Value, body.DurationMinutes!.Value, body.CostInCents!.Value, actor, now),
                cancellationToken);
        }
    }
}
