using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The municipality cancels an appointment to call.</summary>
internal static class CancelCallback
{
    internal sealed record Command(Guid ObjectionId, Guid CallbackId, IfMatch IfMatch) : ICommand<CallbackView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<CallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{callbackId}", (Guid objectionId, Guid callbackId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, callbackId, ifMatch), cancellationToken).ToOkAsync())
            .WithName("cancelCallback")
            .WithSummary("Cancel an appointment to call")
            .WithDescription("It stays to be seen. Possible in a closed objection, too.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<CallbackView>().Fails(404, 409, 412, 428)
            .WithResponseExample(CallbackView.Example with { Status = CallbackStatus.Cancelled, Version = 2 });
    }

    internal sealed class Handler(CallbackChange callbacks, IMapper mapper) : IRequestHandler<Command, ErrorOr<CallbackView>>
    {
        public Task<ErrorOr<CallbackView>> Handle(Command request, CancellationToken cancellationToken) =>
            callbacks.CancelAsync(request.ObjectionId, request.CallbackId, request.IfMatch, cancellationToken).Then(mapper.Map<CallbackView>);
    }
}
