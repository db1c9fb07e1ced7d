using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Records what came of talking before the decision.</summary>
internal static class RecordIntentionResult
{
    /// <param name="Result">What came of it. "explained-and-accepted" needs a contact that reached the citizen, "not-reached" attempts that did not.</param>
    /// <param name="On">On which day; not in the future and not before the intention was registered.</param>
    /// <param name="By">Identifier of who records it, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="Explanation">What was agreed; at most 2,000 characters.</param>
    public sealed record Body(IntentionResult? Result, DateOnly? On, string? By, string? Explanation = null);

    internal sealed record Command(Guid IntendedDecisionId, IfMatch IfMatch, Body Body) : ICommand<IntendedDecisionView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Result).Required();
            RuleFor(body => body.On).Required().NotInFuture(clock);
            RuleFor(body => body.By).StaffId();
            RuleFor(body => body.Explanation).OptionalText(2_000);
        }
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{intendedDecisionId}/result", (Guid intendedDecisionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(intendedDecisionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("recordIntentionResult")
            .WithSummary("Record what came of an intended decision")
            .WithDescription("Ends the task to call. It may be put right until the decision is registered.")
            .RequirePermission(Permissions.IntendedDecisionsWrite)
            .Produces<IntendedDecisionView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(IntentionResult.ExplainedAndAccepted, new(2026, 2, 26), "j.jansen", "Mevrouw past het bouwplan aan."))
            .WithResponseExample(IntendedDecisionView.Example with
            {
                Version = 3,
                Result = IntentionResult.ExplainedAndAccepted,
                ResultOn = new(2026, 2, 26),
                ResultBy = "j.jansen",
                Explanation = "Mevrouw past het bouwplan aan.",
            });
    }

    internal sealed class Handler(IntentionChange intentions) : IRequestHandler<Command, ErrorOr<IntendedDecisionView>>
    {
        public Task<ErrorOr<IntendedDecisionView>> Handle(Command request, CancellationToken cancellationToken) =>
            intentions.ApplyAsync(
                request.IntendedDecisionId, request.IfMatch,
                intention => intention.RecordResult(request.Body.Result!.Value, request.Body.On!.Value, request.Body.By!, request.Body.Explanation),
                cancellationToken);
    }
}
