using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Ends a running mediation with the code of its outcome; nothing of its content is stored. A stopped clock resumes the day after.</summary>
internal static class EndMediation
{
    /// <param name="EndedOn">Last day; not in the future and not before the start.</param>
    /// <param name="Outcome">What it led to.</param>
    public sealed record Body(DateOnly? EndedOn, MediationOutcome? Outcome);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.EndedOn).Required().NotInFuture(clock);
            RuleFor(body => body.Outcome).Required();
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/end", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("endMediation")
            .WithSummary("End the mediation")
            .WithDescription("A stopped clock runs again the day after. What follows an agreement is registered on the objection (a withdrawal) or with followUpMediation; until then the case waits for it. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(new(2026, 6, 16), MediationOutcome.Agreement))
            .WithResponseExample(MediationReferralView.EndedExample);
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.End(file, request.Body.EndedOn!.Value, request.Body.Outcome!.Value, actor, now),
                cancellationToken);
        }
    }
}
