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

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>A citizen moves an appointment to be called.</summary>
internal static class MoveOwnCallback
{
    /// <param name="At">When; in the future, on a working day and in office hours.</param>
    public sealed record Body(DateTimeOffset? At);

    internal sealed record Command(Guid ObjectionId, Guid CallbackId, IfMatch IfMatch, Body Body) : ICommand<OwnCallbackView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.At).Required();
    }

    internal sealed class Endpoint : IEndpoint<OwnCallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{callbackId}", (Guid objectionId, Guid callbackId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, callbackId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("moveOwnCallback")
            .WithSummary("Move the appointment to be called")
            .WithDescription("409 callback-conflict where the municipality cannot call then; 412 where it moved the appointment in the meantime.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnCallbackView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(CallbackView.Example.At.AddHours(2)))
            .WithResponseExample(OwnCallbackView.Example with { At = CallbackView.Example.At.AddHours(2), Version = 2 });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CallbackChange callbacks, IMapper mapper) : IRequestHandler<Command, ErrorOr<OwnCallbackView>>
    {
        public async Task<ErrorOr<OwnCallbackView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await callbacks
                .MoveAsync(request.ObjectionId, request.CallbackId, request.IfMatch, request.Body.At!.Value, null, null, cancellationToken)
                .Then(mapper.Map<OwnCallbackView>);
        }
    }
}
