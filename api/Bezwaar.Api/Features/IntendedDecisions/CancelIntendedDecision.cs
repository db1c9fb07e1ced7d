using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Cancels an intended decision that was registered by mistake, or that has not to be taken any more.</summary>
internal static class CancelIntendedDecision
{
    /// <param name="Reason">Why; at most 2,000 characters.</param>
    public sealed record Body(string? Reason);

    internal sealed record Command(Guid IntendedDecisionId, IfMatch IfMatch, Body Body) : ICommand<IntendedDecisionView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Reason).RequiredText(2_000);
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{intendedDecisionId}/cancellation", (Guid intendedDecisionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(intendedDecisionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("cancelIntendedDecision")
            .WithSummary("Cancel an intended decision")
            .WithDescription("Nobody has to call any more, and no decision can follow on it.")
            .RequirePermission(Permissions.IntendedDecisionsWrite)
            .Produces<IntendedDecisionView>().Fails(404, 409, 412, 428)
            .WithRequestExample(new Body("De aanvraag is ingetrokken."))
            .WithResponseExample(IntendedDecisionView.Example with { Version = 3, State = IntentionState.Cancelled, Explanation = "De aanvraag is ingetrokken." });
    }

    internal sealed class Handler(IntentionChange intentions) : IRequestHandler<Command, ErrorOr<IntendedDecisionView>>
    {
        public Task<ErrorOr<IntendedDecisionView>> Handle(Command request, CancellationToken cancellationToken) =>
            intentions.ApplyAsync(request.IntendedDecisionId, request.IfMatch, intention => intention.Cancel(request.Body.Reason!), cancellationToken);
    }
}
