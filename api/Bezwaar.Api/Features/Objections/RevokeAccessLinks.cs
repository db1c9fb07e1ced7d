using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Revokes every access link of an objection, for example when one was sent to the wrong person.</summary>
internal static class RevokeAccessLinks
{
    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{objectionId}/access-links", (Guid objectionId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("revokeAccessLinks")
            .WithSummary("Revoke the access links of an objection")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces(204).Fails(404, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
                return Problems.Errors.NotFound;
            if (request.IfMatch.Check(objection.Version) is { IsError: true, Errors: var errors })
                return errors;

            var now = clock.GetUtcNow();
            await AccessLink.RevokeAllAsync(db, objection.Id, now, cancellationToken);
            objection.Note(TimelineEventType.AccessLinkRevoked, callers.Caller.Id, now, new { });
            return Result.Success;
        }
    }
}
