using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Registers one attempt to reach the citizen before the decision is taken (Awb: none; policy of the municipality).</summary>
internal static class RegisterIntentionContact
{
    /// <param name="Channel">How.</param>
    /// <param name="Result">What came of it.</param>
    /// <param name="AttemptedAt">When; not in the future and not before the day on which the intention was registered.</param>
    /// <param name="MinutesSpent">Time spent, in minutes, 0–600.</param>
    /// <param name="By">Identifier of who tried, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(ContactChannel? Channel, ContactResult? Result, DateTimeOffset? AttemptedAt, int? MinutesSpent, string? By);

    internal sealed record Command(Guid IntendedDecisionId, Body Body, string IdempotencyKey) : ICreateCommand<IntendedDecisionView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Channel).Required();
            RuleFor(body => body.Result).Required();
            RuleFor(body => body.AttemptedAt).AttemptTime(clock);
            RuleFor(body => body.MinutesSpent).AttemptMinutes();
            RuleFor(body => body.By).StaffId();
        }
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{intendedDecisionId}/contact-attempts", (Guid intendedDecisionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(intendedDecisionId, body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/intended-decisions/{view.Id}"))
            .WithName("registerIntentionContact")
            .WithSummary("Register a contact attempt before the decision")
            .WithDescription("An attempt in vain says when the next is due, by the municipality's contact policy and before the decision. At most 50 for one intention.")
            .RequirePermission(Permissions.IntendedDecisionsWrite)
            .Produces<IntendedDecisionView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(ContactChannel.Phone, ContactResult.Reached, IntendedDecisionView.At("2026-02-26T10:00:00Z"), 15, "j.jansen"))
            .WithResponseExample(IntendedDecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Command, ErrorOr<IntendedDecisionView>>
    {
        public async Task<ErrorOr<IntendedDecisionView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadIntentionAsync(request.IntendedDecisionId, cancellationToken) is not { } intention)
                return Problems.Errors.NotFound;

            var body = request.Body;
            var attempt = new IntentionAttempt(
                body.Channel!.Value, body.Result!.Value, StoredInstant.Of(body.AttemptedAt!.Value.ToUniversalTime()), body.MinutesSpent!.Value, body.By!);
            return intention.AddAttempt(attempt, db.Tenant.Settings.ContactPolicy, clock.GetUtcNow()).Then(_ => IntendedDecisionView.Of(intention));
        }
    }
}
