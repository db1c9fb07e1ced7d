using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What has to be done next in a case, by whom and when, with all that leads to it.</summary>
internal static class GetNextAction
{
    internal sealed record Query(Guid ObjectionId) : IQuery<NextActionView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/next-action", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getNextAction")
            .WithSummary("Read what has to be done next, explained")
            .WithDescription("Follows from what happened, the law and the municipality's contact policy. Computed for today; lists show it as of the last event or last midnight.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<NextActionView>().Fails(404)
            .WithResponseExample(NextActionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<NextActionView>>
    {
        public async Task<ErrorOr<NextActionView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.ReadObjectionWithFactsAsync(request.ObjectionId, cancellationToken) is { } objection
                ? NextActionView.Of(objection, db.Tenant, AmsterdamTime.DateOf(clock.GetUtcNow()))
                : Problems.Errors.NotFound;
    }
}
