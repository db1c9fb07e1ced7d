using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Reads one appointment to call.</summary>
internal static class GetCallback
{
    internal sealed record Query(Guid ObjectionId, Guid CallbackId) : IQuery<CallbackView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<CallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{callbackId}", (Guid objectionId, Guid callbackId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, callbackId), cancellationToken).ToOkAsync())
            .WithName("getCallback")
            .WithSummary("Read an appointment to call")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<CallbackView>().Fails(404)
            .WithResponseExample(CallbackView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<CallbackView>>
    {
        public async Task<ErrorOr<CallbackView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<Callback>()
                .Where(callback => callback.ObjectionId == request.ObjectionId && callback.Id == request.CallbackId)
                .ProjectTo<CallbackView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
