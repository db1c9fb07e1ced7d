using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Reads one objection.</summary>
internal static class GetObjection
{
    internal sealed record Query(Guid ObjectionId) : IQuery<ObjectionView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getObjection")
            .WithSummary("Read an objection")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<ObjectionView>().Fails(404)
            .WithResponseExample(ObjectionExamples.View);
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<ObjectionView>>
    {
        public async Task<ErrorOr<ObjectionView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.ReadViewAsync(request.ObjectionId, cancellationToken) is { } objection ? objection : Problems.Errors.NotFound;
    }
}
