using Bezwaar.Api.Features.Decisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Records what the informal track led to, with its effect in law: a withdrawal that waits for confirmation (Awb 6:21), a new
/// decision (6:19), a concession (7:3(e), 7:15) or the formal track. The clock never stops for it.
/// </summary>
internal static class RecordInformalOutcome
{
    /// <param name="Kind">What it led to.</param>
    /// <param name="On">On which day; not in the future and not before receipt.</param>
    /// <param name="By">Identifier of who reports it, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="Agreed">What was agreed, as it stands on paper; needed with a withdrawal, a concession and a partial solution; at most 4,000 characters.</param>
    /// <param name="Reason">Why; needed with "to-formal"; at most 2,000 characters.</param>
    /// <param name="DecisionId">The registered new decision; with "new-decision" alone.</param>
    /// <param name="Standing">How the objector stands to the new decision; with "new-decision" alone.</param>
    /// <param name="OthersMayBeHarmed">With "full-concession": whether others who are involved may be harmed by it (Awb 7:3(e)); needed where there are others.</param>
    public sealed record Body(
        InformalOutcomeKind? Kind, DateOnly? On, string? By, string? Agreed = null, string? Reason = null, Guid? DecisionId = null, NewDecisionStanding? Standing = null,
        bool? OthersMayBeHarmed = null);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body, string IdempotencyKey) : ICreateCommand<InformalOutcomeView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Kind).Required();
            RuleFor(body => body.On).Required().NotInFuture(clock);
            RuleFor(body => body.By).StaffId();
            RuleFor(body => body.Agreed).RequiredText(4_000).When(NeedsAgreement);
            RuleFor(body => body.Agreed).OptionalText(4_000).When(body => !NeedsAgreement(body));
            RuleFor(body => body.Reason).RequiredText(2_000).When(body => body.Kind is InformalOutcomeKind.ToFormal);
            RuleFor(body => body.Reason).OptionalText(2_000).When(body => body.Kind is not InformalOutcomeKind.ToFormal);
            When(body => body.Kind is InformalOutcomeKind.NewDecision, () =>
            {
                RuleFor(body => body.DecisionId).Required();
                RuleFor(body => body.Standing).Required();
            }).Otherwise(() =>
            {
                RuleFor(body => body.DecisionId).Null().WithText("new-decision-only", "Dit hoort alleen bij een nieuw besluit.", "This goes with a new decision only.");
                RuleFor(body => body.Standing).Null().WithText("new-decision-only", "Dit hoort alleen bij een nieuw besluit.", "This goes with a new decision only.");
            });
            RuleFor(body => body.OthersMayBeHarmed).Null().When(body => body.Kind is not InformalOutcomeKind.FullConcession)
                .WithText("full-concession-only", "Dit hoort alleen bij een volledige tegemoetkoming.", "This goes with a full concession only.");
        }

        private static bool NeedsAgreement(Body body) =>
            body.Kind is InformalOutcomeKind.ExplainedAndWithdrawn or InformalOutcomeKind.FullConcession or InformalOutcomeKind.PartialSolution
            || body.Standing is NewDecisionStanding.Satisfied;
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{objectionId}/informal-outcomes", (Guid objectionId, Body body, IfMatch ifMatch, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/informal-outcomes"))
            .WithName("recordInformalOutcome")
            .WithSummary("Record what the informal track led to")
            .WithDescription(
                "An objector who withdraws is asked to confirm that in writing or online; after that there is a cooling-off period (setting, 7 days by default) within which it can be taken back. "
                + "Then the withdrawal counts from the day of the confirmation (Awb 6:21). No outcome moves the clock. The answer says what it means for the objection, the clock and the costs.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<InformalOutcomeView>(201).Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(InformalOutcomeKind.ExplainedAndWithdrawn, new(2026, 4, 24), "j.jansen", "De heer De Boer dient een nieuw plan in. De gemeente denkt mee."))
            .WithResponseExample(InformalOutcomeView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, OutcomeMail mail, TimeProvider clock) : IRequestHandler<Command, ErrorOr<InformalOutcomeView>>
    {
        public async Task<ErrorOr<InformalOutcomeView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
                return Problems.Errors.NotFound;
            if (request.IfMatch.Check(objection.Version) is { IsError: true, Errors: var stale })
                return stale;
            if (request.Body.DecisionId is { } decision && !await KnownDecision.ExistsAsync(db, decision, cancellationToken))
                return Objection.Errors.UnknownDecision;

            var (report, now) = (ToReport(request.Body), clock.GetUtcNow());
            var earlier = await db.Set<InformalOutcome>().Where(outcome => outcome.ObjectionId == objection.Id)
                .Select(outcome => new { outcome.Kind, outcome.TakenBackOn }).ToListAsync(cancellationToken);
            var standing = earlier.Where(outcome => outcome.TakenBackOn is null).Select(outcome => outcome.Kind).ToList();
            if (objection.Conclude(report, standing, db.Tenant, callers.Caller.Id, now) is { IsError: true, Errors: var errors })
                return errors;

            var recorded = InformalOutcome.Of(objection.Id, earlier.Count + 1, report, now);
            db.Add(recorded);
            if (report.Withdraws)
                await mail.WithdrawalAgreedAsync(objection, cancellationToken);
            return InformalOutcomeView.Of(recorded, objection);
        }

        private static OutcomeReport ToReport(Body body) =>
            new(body.Kind!.Value, body.On!.Value, body.By!, body.Agreed, body.Reason, body.DecisionId, body.Standing, body.OthersMayBeHarmed);
    }
}
