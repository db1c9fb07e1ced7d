using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The municipality moves an appointment to call, or gives it to somebody else.</summary>
internal static class MoveCallback
{
    /// <param name="At">When; as for a new appointment.</param>
    /// <param name="With">Identifier of who calls; leave it out where that does not change.</param>
    /// <param name="Phone">Number to call; leave it out where that does not change.</param>
    public sealed record Body(DateTimeOffset? At, string? With = null, string? Phone = null);

    internal sealed record Command(Guid ObjectionId, Guid CallbackId, IfMatch IfMatch, Body Body) : ICommand<CallbackView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.At).Required();
            RuleFor(body => body.With).StaffId().When(body => body.With is not null);
            RuleFor(body => body.Phone).PhoneText();
        }
    }

    internal sealed class Endpoint : IEndpoint<CallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{callbackId}", (Guid objectionId, Guid callbackId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, callbackId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("moveCallback")
            .WithSummary("Move an appointment to call")
            .WithDescription("412 where the citizen or a colleague changed it in the meantime; 409 and 422 as for a new appointment.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<CallbackView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(CallbackView.Example.At.AddHours(2)))
            .WithResponseExample(CallbackView.Example with { At = CallbackView.Example.At.AddHours(2), Version = 2 });
    }

    internal sealed class Handler(CallbackChange callbacks, IMapper mapper) : IRequestHandler<Command, ErrorOr<CallbackView>>
    {
        public Task<ErrorOr<CallbackView>> Handle(Command request, CancellationToken cancellationToken) =>
            callbacks
                .MoveAsync(request.ObjectionId, request.CallbackId, request.IfMatch, request.Body.At!.Value, request.Body.With, request.Body.Phone, cancellationToken)
                .Then(mapper.Map<CallbackView>);
    }
}
