using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Adds somebody who turns out to be involved after mediation was proposed: the consents are incomplete until that party agrees too.</summary>
internal static class AddMediationParty
{
    /// <param name="Role">joint-objector or interested-party.</param>
    /// <param name="Name">Its name; needed for a joint objector; at most 200 characters.</param>
    /// <param name="AddedOn">Day on which it joins and mediation is proposed to it; not in the future.</param>
    /// <param name="Consent">What it agrees to on that same day; leave out where it does not yet.</param>
    /// <param name="OthersHarmed">Whether standing still harms others now; needed where the clock stands still because the objector agrees (Awb 7:10(4)(b)).</param>
    public sealed record Body(MediationRole? Role, string? Name, DateOnly? AddedOn, ConsentBody? Consent = null, bool? OthersHarmed = null);

    /// <param name="ToMediation">The party wants to take part.</param>
    /// <param name="ToPostponement">The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)).</param>
    /// <param name="Manner">How it was given; portal is for parties themselves.</param>
    public sealed record ConsentBody(bool? ToMediation, bool? ToPostponement, ConsentManner? Manner);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body, string IdempotencyKey) : ICreateCommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock, IValidator<ConsentBody> consent)
        {
            RuleFor(body => body.Role).Required();
            RuleFor(body => body.Role)
                .Must(role => role is null or MediationRole.JointObjector or MediationRole.InterestedParty)
                .WithText("role", "Alleen een medebezwaarmaker of een andere belanghebbende kan erbij komen.", "Only a joint objector or another interested party can join.");
            RuleFor(body => body.Name).OptionalText(200);
            RuleFor(body => body.Name).NotEmpty().When(body => body.Role is MediationRole.JointObjector).WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(body => body.AddedOn).Required().NotInFuture(clock);
            RuleFor(body => body.Consent!).SetValidator(consent).When(body => body.Consent is not null);
        }
    }

    internal sealed class ConsentValidator : AbstractValidator<ConsentBody>
    {
        public ConsentValidator()
        {
            RuleFor(consent => consent.ToMediation).Required();
            RuleFor(consent => consent.ToPostponement).Required();
            RuleFor(consent => consent.Manner).Required().NotPortal();
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{referralId}/parties", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/mediation-referrals/{view.Id}"))
            .WithName("addMediationParty")
            .WithSummary("Add a party to a referral")
            .WithDescription(
                "A clock that stands still on the consent of all (Awb 7:10(4)(a)) runs again the day after, unless this party consents the same day; so does one that stands still on the objectors' consent (b), "
                + "where a joint objector does not consent or others are harmed now. The answer says so: consentsComplete, clockWarning.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>(201).Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(MediationRole.InterestedParty, null, new(2026, 5, 20)))
            .WithResponseExample(MediationReferralView.StartedExample with
            {
                Version = 6,
                ClockStoppedOn = null,
                Parties = [.. MediationReferralView.StartedExample.Parties, new("interested-party-2", MediationRole.InterestedParty, null, null, new(2026, 5, 20))],
            });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.AddParty(file, ToParty(request.Body, now), request.Body.OthersHarmed, actor, now),
                cancellationToken);
        }
    }

    private static JoiningParty ToParty(Body body, DateTimeOffset now) => new(
        body.Role!.Value, string.IsNullOrWhiteSpace(body.Name) ? null : body.Name.Trim(), body.AddedOn!.Value,
        body.Consent is not { } consent ? null : new(consent.ToMediation!.Value, consent.ToPostponement!.Value, body.AddedOn!.Value, consent.Manner!.Value, now));
}
