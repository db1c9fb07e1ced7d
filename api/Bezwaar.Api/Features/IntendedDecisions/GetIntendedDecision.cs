using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Reads one intended decision.</summary>
internal static class GetIntendedDecision
{
    internal sealed record Query(Guid IntendedDecisionId) : IQuery<IntendedDecisionView>;

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{intendedDecisionId}", (Guid intendedDecisionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(intendedDecisionId), cancellationToken).ToOkAsync())
            .WithName("getIntendedDecision")
            .WithSummary("Read an intended decision")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.IntendedDecisionsRead)
            .Produces<IntendedDecisionView>().Fails(404)
            .WithResponseExample(IntendedDecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<IntendedDecisionView>>
    {
        public async Task<ErrorOr<IntendedDecisionView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<IntendedDecision>().AsNoTracking().FirstOrDefaultAsync(intention => intention.Id == request.IntendedDecisionId, cancellationToken) is { } intention
                ? IntendedDecisionView.Of(intention)
                : Problems.Errors.NotFound;
    }
}
