using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows whoever may correct personal data the objector of a case, and nothing else of it.</summary>
internal static class GetObjector
{
    internal sealed record Query(Guid ObjectionId) : IQuery<ObjectorView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/objector", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getObjector")
            .WithSummary("Read who objects")
            .WithDescription("Send the ETag of the answer as If-Match with a correction.")
            .RequirePermission(Permissions.PersonalDataCorrect)
            .Produces<ObjectorView>().Fails(404)
            .WithResponseExample(ObjectorView.Example);
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<ObjectorView>>
    {
        public async Task<ErrorOr<ObjectorView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.ReadObjectionAsync(request.ObjectionId, cancellationToken) is { } objection ? ObjectorView.Of(objection) : Problems.Errors.NotFound;
    }
}
