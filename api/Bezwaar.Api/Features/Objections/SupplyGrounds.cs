using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The grounds that were to follow have come (Awb 6:5(1)d). Where they were asked for, that omission is repaired with it (Awb 6:6).</summary>
internal static class SupplyGrounds
{
    /// <param name="Grounds">Why the objector disagrees; at most 20,000 characters.</param>
    /// <param name="ReceivedOn">The day on which they came in; not in the future and not before the objection.</param>
    public sealed record Body(string? Grounds, DateOnly? ReceivedOn);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Grounds).RequiredText(20_000);
            RuleFor(body => body.ReceivedOn).Required().NotInFuture(clock);
        }
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/grounds", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("supplyGrounds")
            .WithSummary("Register the grounds that were to follow")
            .WithDescription("Possible while the objector announced that the grounds follow. An omission that was requested for them counts as repaired on that day.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body("De dakkapel past wel bij de straat.", new(2026, 5, 4)))
            .WithResponseExample(ObjectionExamples.View with { Version = 3, Grounds = "De dakkapel past wel bij de straat." });
    }

    internal sealed class Handler(ObjectionChange objections) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken) =>
            objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => objection.SupplyGrounds(request.Body.Grounds!, request.Body.ReceivedOn!.Value, act.Tenant, act.Actor, act.Now),
                cancellationToken);
    }
}
