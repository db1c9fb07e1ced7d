using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>A citizen reacts to an intended decision: a view (Awb 4:7, 4:8), a question, or a request to be called.</summary>
internal static class ReactToIntendedDecision
{
    /// <param name="Kind">View, question or request to be called.</param>
    /// <param name="Text">What the citizen wants to say; needed unless the request is to be called; at most 4,000 characters.</param>
    /// <param name="CallAt">When to call: in the future and not after the day of the decision. Only with a request to be called.</param>
    /// <param name="Phone">Number to call; needed with a request to be called.</param>
    public sealed record Body(ReactionKind? Kind, string? Text = null, DateTimeOffset? CallAt = null, string? Phone = null);

    internal sealed record Command(Guid IntendedDecisionId, Body Body, string IdempotencyKey) : ICreateCommand<OwnIntendedDecisionView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Kind).Required();
            RuleFor(body => body.Text).RequiredText(4_000).When(body => body.Kind is ReactionKind.View or ReactionKind.Question);
            RuleFor(body => body.Text).OptionalText(4_000).When(body => body.Kind is not (ReactionKind.View or ReactionKind.Question));
            RuleFor(body => body.CallAt).Required().When(body => body.Kind is ReactionKind.CallBack);
            RuleFor(body => body.CallAt)
                .Null().When(body => body.Kind is ReactionKind.View or ReactionKind.Question)
                .WithText("call-back-only", "Dit kan alleen als u wilt dat wij u bellen.", "This goes with a request to be called only.");
            RuleFor(body => body.CallAt)
                .Must(at => at is null || at > clock.GetUtcNow())
                .WithText("in-past", "Dit moment is al voorbij. Kies een later moment.", "This moment has passed. Choose a later one.");
            RuleFor(body => body.Phone).Required().When(body => body.Kind is ReactionKind.CallBack);
            RuleFor(body => body.Phone).PhoneText();
        }
    }

    internal sealed class Endpoint : IEndpoint<OwnIntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{intendedDecisionId}/reactions", (Guid intendedDecisionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(intendedDecisionId, body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/my/intended-decisions/{view.Id}"))
            .WithName("reactToIntendedDecision")
            .WithSummary("React to an intended decision")
            .WithDescription("Possible until the decision is taken, signed in or with the access link. Somebody calls at the moment that was asked for, or on the next working day.")
            .RequirePermission(Permissions.OwnIntendedDecisions)
            .Produces<OwnIntendedDecisionView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(ReactionKind.Question, "Mag ik de tekening nog aanpassen?"))
            .WithResponseExample(OwnIntendedDecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<OwnIntendedDecisionView>>
    {
        public async Task<ErrorOr<OwnIntendedDecisionView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.OwnIntentions(callers.Caller).FirstOrDefaultAsync(known => known.Id == request.IntendedDecisionId, cancellationToken) is not { } intention)
                return Problems.Errors.NotFound;

            var (body, now) = (request.Body, clock.GetUtcNow());
            var callAt = body.CallAt is { } wanted ? StoredInstant.Of(wanted.ToUniversalTime()) : (DateTimeOffset?)null;
            return intention.React(new IntentionReaction(body.Kind!.Value, body.Text, callAt, body.Phone, now), db.Tenant.Settings.ContactPolicy, now)
                .Then(_ => OwnIntendedDecisionView.Of(intention, callers.Caller, db.Tenant));
        }
    }
}
