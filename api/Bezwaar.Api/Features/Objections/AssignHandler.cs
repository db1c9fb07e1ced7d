using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Gives an objection to a handler, or to another one.</summary>
internal static class AssignHandler
{
    /// <param name="Handler">Identifier of the handler in the municipality's own systems; at most 100 characters.</param>
    /// <param name="OverrideReason">Coordinators only: why it is the one who took the contested decision; at most 1,000 characters.</param>
    public sealed record Body(string? Handler, string? OverrideReason = null);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Handler).StaffId();
            RuleFor(body => body.OverrideReason).OptionalText(1_000);
        }
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/handler", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("assignHandler")
            .WithSummary("Assign an objection to a handler")
            .WithDescription(
                "Whoever took the contested decision does not treat the objection (422 took-contested-decision; Awb 7:5, 10:3(3)). "
                + "A caller with contact-policy:override may make an exception, with a reason that is recorded.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(403, 404, 409, 412, 422, 428)
            .WithRequestExample(new Body("j.jansen"))
            .WithResponseExample(ObjectionExamples.View with
            {
                Version = 2,
                Status = ObjectionStatus.InTreatment,
                Handler = "j.jansen",
                NextAction = NextActionSummary.Of(NextActionCode.CallObjector, new(2026, 4, 28), "j.jansen"),
            });
    }

    internal sealed class Handler(ObjectionChange objections, CallerScope callers) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken) =>
            objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => objection
                    .MayBeTreatedBy(request.Body.Handler!, request.Body.OverrideReason, callers.Caller.Has(Permissions.ContactPolicyOverride))
                    .Then(_ => objection.AssignTo(request.Body.Handler!, request.Body.OverrideReason, act.Tenant, act.Actor, act.Now)),
                cancellationToken);
    }
}
