using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A citizen answers a proposal to mediate, or changes the answer, with effect from today.</summary>
internal static class GiveOwnMediationConsent
{
    /// <param name="ToMediation">You want to take part.</param>
    /// <param name="ToPostponement">You agree that the term to decide stands still meanwhile (Awb 7:10(4)). You may say yes to one and no to the other.</param>
    public sealed record Body(bool? ToMediation, bool? ToPostponement);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<OwnMediationView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.ToMediation).Required();
            RuleFor(body => body.ToPostponement).Required();
        }
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/consent", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("giveOwnMediationConsent")
            .WithSummary("Answer a proposal to mediate")
            .WithDescription("Counts for the objector, from this moment. Saying no in a mediation that runs ends it; saying no to postponement alone lets the term run again the day after.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnMediationView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(true, true))
            .WithResponseExample(OwnMediationView.Example with { Version = 2, Consent = new(true, true, new(2026, 5, 8), ConsentManner.Portal, MediationReferralView.Example.ProposedAt.AddDays(2)) });
    }

    internal sealed class Handler(OwnMediationChange mediation, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<OwnMediationView>>
    {
        public Task<ErrorOr<OwnMediationView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, body) = (clock.GetUtcNow(), request.Body);
            var today = AmsterdamTime.DateOf(now);
            var consent = new MediationConsent(body.ToMediation!.Value, body.ToPostponement!.Value, today, ConsentManner.Portal, now);
            return mediation.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.RecordConsent(file, MediationParty.ObjectorId, consent, today, callers.Caller.Id, now),
                cancellationToken);
        }
    }
}
