using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Records which party pays what of the cost, as was agreed beforehand.</summary>
internal static class RecordOwnContributions
{
    /// <param name="Contributions">At most one for each party; an empty list where nobody pays.</param>
    public sealed record Body(IReadOnlyList<ContributionBody>? Contributions);

    /// <param name="PartyId">A party of the referral.</param>
    /// <param name="AmountInCents">What it pays, in euro cents, 0–1,000,000.</param>
    public sealed record ContributionBody(string? PartyId, int? AmountInCents);

    internal sealed record Command(Guid ObjectionId, Guid ReferralId, IfMatch IfMatch, Body Body) : ICommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Contributions).Required();
            RuleFor(body => body.Contributions!)
                .Must(contributions => contributions.Count <= 200 && contributions.Select(contribution => contribution?.PartyId).Distinct().Count() == contributions.Count)
                .When(body => body.Contributions is not null)
                .WithText("duplicate", "Noem elke partij hoogstens een keer.", "Name each party at most once.");
            RuleForEach(body => body.Contributions).NotNull().WithText("required", "Vul dit in.", "Fill this in.").ChildRules(contribution =>
            {
                contribution.RuleFor(one => one.PartyId).RequiredText(50);
                contribution.RuleFor(one => one.AmountInCents).Required()
                    .InclusiveBetween(0, 1_000_000).WithText("out-of-range", "Vul een bedrag in van 0 tot en met 1.000.000 eurocent.", "Fill in an amount of 0 to 1,000,000 euro cents.");
            });
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{referralId}/own-contributions", (Guid objectionId, Guid referralId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, referralId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("recordOwnContributions")
            .WithSummary("Record what the parties pay themselves")
            .WithDescription("What you send replaces what was there. " + MediationReferralsGroup.NoContent)
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body([new(MediationParty.ObjectorId, 5_000)]))
            .WithResponseExample(MediationReferralView.StartedExample with { Version = 6, Contributions = [new(MediationParty.ObjectorId, 5_000)] });
    }

    internal sealed class Handler(ReferralChange referrals, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, actor) = (clock.GetUtcNow(), callers.Caller.Id);
            return referrals.ApplyAsync(
                request.ObjectionId, request.ReferralId, request.IfMatch,
                (referral, file) => referral.Contribute(file, ToContributions(request.Body), actor, now),
                cancellationToken);
        }
    }

    private static List<OwnContribution> ToContributions(Body body) => [.. body.Contributions!.Select(one => new OwnContribution(one.PartyId!, one.AmountInCents!.Value))];
}
