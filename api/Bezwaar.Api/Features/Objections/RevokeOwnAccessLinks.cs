using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A citizen who signed in closes every access link of an own objection, for example after losing a telephone.</summary>
internal static class RevokeOwnAccessLinks
{
    internal sealed record Command(Guid ObjectionId) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{objectionId}/access-links", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId), cancellationToken).ToNoContentAsync())
            .WithName("revokeOwnAccessLinks")
            .WithSummary("Revoke the access links of one of the caller's own objections")
            .WithDescription("Doing it again changes nothing.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces(204).Fails(404);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var caller = callers.Caller;
            if (!await db.IsOwnAsync(caller, request.ObjectionId, cancellationToken)
                || await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            var now = clock.GetUtcNow();
            if (await AccessLink.RevokeAllAsync(db, objection.Id, now, cancellationToken))
                objection.Note(TimelineEventType.AccessLinkRevoked, caller.Id, now, new { });
            return Result.Success;
        }
    }
}
