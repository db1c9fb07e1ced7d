using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Records why the formal track goes on although nobody reached the objector. Contact comes first; this soft gate makes an
/// exception a decision that somebody takes and explains.
/// </summary>
internal static class GoOnWithoutContact
{
    /// <param name="Reason">Why, for the file that the objector may inspect; at most 1,000 characters.</param>
    public sealed record Body(string? Reason);

    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, Body Body) : ICommand<ObjectionView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Reason).RequiredText(1_000);
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/without-contact", (Guid objectionId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("goOnWithoutContact")
            .WithSummary("Let an objection go on without contact")
            .WithDescription(
                "Planning a hearing and deciding answer 422 contact-not-reached-reason-needed until a contact attempt reached the objector, the objector declined contact, "
                + "or the letter after enough attempts was not answered in time. With this reason they are possible all the same. It is kept with the objection and in its timeline.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<ObjectionView>().Fails(404, 409, 412, 428)
            .WithRequestExample(new Body(ObjectionExamples.WithoutContact.Reason))
            .WithResponseExample(ObjectionExamples.View with { Version = 2, ContactDueOn = null, WithoutContact = ObjectionExamples.WithoutContact });
    }

    internal sealed class Handler(ObjectionChange objections) : IRequestHandler<Command, ErrorOr<ObjectionView>>
    {
        public Task<ErrorOr<ObjectionView>> Handle(Command request, CancellationToken cancellationToken) =>
            objections.ApplyAsync(
                request.ObjectionId, request.IfMatch,
                (objection, act) => objection.GoOnWithoutContact(request.Body.Reason!, act.Tenant, act.Actor, act.Now),
                cancellationToken);
    }
}
