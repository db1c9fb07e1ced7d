using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Revokes the access link of an intended decision, for example when the letter went to the wrong person.</summary>
internal static class RevokeIntentionLink
{
    internal sealed record Command(Guid IntendedDecisionId, IfMatch IfMatch) : ICommand<Success>;

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{intendedDecisionId}/access-link", (Guid intendedDecisionId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(intendedDecisionId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("revokeIntentionLink")
            .WithSummary("Revoke the access link of an intended decision")
            .RequirePermission(Permissions.IntendedDecisionsWrite)
            .Produces(204).Fails(404, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.LoadIntentionAsync(request.IntendedDecisionId, cancellationToken) is not { } intention)
                return Problems.Errors.NotFound;
            if (request.IfMatch.Check(intention.Version) is { IsError: true, Errors: var errors })
                return errors;

            intention.RevokeLink(clock.GetUtcNow());
            return Result.Success;
        }
    }
}
