using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Proposes mediation: after contact with the objector, or by a coordinator who says why without (policy; Awb: none).</summary>
internal static class ProposeMediationReferral
{
    /// <param name="Reason">Why mediation is proposed; at most 2,000 characters. Nothing of what parties said in confidence.</param>
    /// <param name="ProposedBy">Identifier of who proposes it, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="OverrideReason">Coordinators only: why it is proposed although no contact reached the objector; at most 1,000 characters.</param>
    /// <param name="AgainstAdviceReason">Why it is proposed although the last suitability check advised against; at most 1,000 characters.</param>
    public sealed record Body(string? Reason, string? ProposedBy, string? OverrideReason, string? AgainstAdviceReason = null);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<MediationReferralView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Reason).RequiredText(2_000);
            RuleFor(body => body.ProposedBy).StaffId();
            RuleFor(body => body.OverrideReason).OptionalText(1_000);
            RuleFor(body => body.OverrideReason).Must(IsLeftOutOrSaysSomething).WithText("required", "Schrijf op waarom u afwijkt.", "Say why you make an exception.");
            RuleFor(body => body.AgainstAdviceReason).OptionalText(1_000);
            RuleFor(body => body.AgainstAdviceReason).Must(IsLeftOutOrSaysSomething).WithText("required", "Schrijf op waarom u afwijkt.", "Say why you make an exception.");
        }

        private static bool IsLeftOutOrSaysSomething(string? reason) => reason is null || !string.IsNullOrWhiteSpace(reason);
    }

    internal sealed class Endpoint : IEndpoint<MediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/mediation-referrals/{view.Id}"))
            .WithName("proposeMediationReferral")
            .WithSummary("Propose mediation")
            .WithDescription("Needs a contact attempt that reached the objector; 409 contact-first otherwise. A caller with mediation-referrals:override may do without, with a reason that is recorded. Where the last suitability check advised against, it says why all the same (409 mediation-advised-against). The objector gets a mail at each confirmed address.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<MediationReferralView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(MediationReferralView.Example.Reason, MediationReferralView.Example.ProposedBy, null))
            .WithResponseExample(MediationReferralView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CaseEmail email, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediationReferralView>>
    {
        public async Task<ErrorOr<MediationReferralView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var earlier = db.Set<MediationReferral>().Where(referral => referral.ObjectionId == file.Id);
            if (await earlier.AnyAsync(referral => referral.Status == MediationStatus.Proposed || referral.Status == MediationStatus.Started, cancellationToken))
                return MediationReferral.Errors.AnotherOpen;

            var proposed = MediationReferral.Propose(file, await ToProposalAsync(request.Body, file.Id, earlier, cancellationToken), callers.Caller.Id, clock.GetUtcNow());
            if (proposed.IsError)
                return proposed.Errors;

            db.Add(proposed.Value);
            await email.SendToConfirmedAsync(file.Id, to => MediationExplanation.ProposalMail(to, file.Number, db.Tenant.Settings), cancellationToken);
            return mapper.Map<MediationReferralView>(proposed.Value);
        }

        private async Task<MediationProposal> ToProposalAsync(Body body, Guid objectionId, IQueryable<MediationReferral> earlier, CancellationToken cancellationToken)
        {
            var advice = await db.Set<SuitabilityCheck>()
                .Where(check => check.ObjectionId == objectionId)
                .OrderByDescending(check => check.Sequence)
                .Select(check => (SuitabilityAdvice?)check.Advice)
                .FirstOrDefaultAsync(cancellationToken);
            return new(
                await earlier.CountAsync(cancellationToken) + 1, body.Reason!, body.ProposedBy!, body.OverrideReason,
                callers.Caller.Has(Permissions.MediationReferralsOverride), advice, body.AgainstAdviceReason);
        }
    }
}
