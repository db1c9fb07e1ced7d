using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>A citizen cancels an appointment to be called.</summary>
internal static class CancelOwnCallback
{
    internal sealed record Command(Guid ObjectionId, Guid CallbackId, IfMatch IfMatch) : ICommand<OwnCallbackView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnCallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{callbackId}", (Guid objectionId, Guid callbackId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, callbackId, ifMatch), cancellationToken).ToOkAsync())
            .WithName("cancelOwnCallback")
            .WithSummary("Cancel the appointment to be called")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<OwnCallbackView>().Fails(404, 409, 412, 428)
            .WithResponseExample(OwnCallbackView.Example with { Status = CallbackStatus.Cancelled, Version = 2 });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, CallbackChange callbacks, IMapper mapper) : IRequestHandler<Command, ErrorOr<OwnCallbackView>>
    {
        public async Task<ErrorOr<OwnCallbackView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await callbacks.CancelAsync(request.ObjectionId, request.CallbackId, request.IfMatch, cancellationToken).Then(mapper.Map<OwnCallbackView>);
        }
    }
}
