using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>Removes one of the caller's own views.</summary>
internal static class RemoveWorklistView
{
    internal sealed record Command(Guid ViewId, IfMatch IfMatch) : ICommand<Success>;

    internal sealed class Endpoint : IEndpoint<WorklistViewsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{viewId}", (Guid viewId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(viewId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("removeWorklistView")
            .WithSummary("Remove one of your views of the worklist")
            .WithDescription("One that was shared is gone for all colleagues. A view of somebody else does not exist for you, shared or not.")
            .RequirePermission(Permissions.OwnWorklistViews)
            .Produces(204).Fails(404, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.ViewsOf(callers.Caller.Id).FirstOrDefaultAsync(candidate => candidate.Id == request.ViewId, cancellationToken) is not { } view)
                return Problems.Errors.NotFound;

            return request.IfMatch.Check(view.Version).ThenDo(_ => db.Remove(view));
        }
    }
}
