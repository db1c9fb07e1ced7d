using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Shows a citizen a decision that the municipality intends to take. Nothing internal, such as who tried to call.</summary>
internal static class GetOwnIntendedDecision
{
    internal sealed record Query(Guid IntendedDecisionId) : IQuery<OwnIntendedDecisionView>;

    internal sealed class Endpoint : IEndpoint<OwnIntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{intendedDecisionId}", (Guid intendedDecisionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(intendedDecisionId), cancellationToken).ToOkAsync())
            .WithName("getOwnIntendedDecision")
            .WithSummary("Read one of the intended decisions about the caller")
            .RequirePermission(Permissions.OwnIntendedDecisions)
            .Produces<OwnIntendedDecisionView>().Fails(404)
            .WithResponseExample(OwnIntendedDecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<OwnIntendedDecisionView>>
    {
        public async Task<ErrorOr<OwnIntendedDecisionView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.OwnIntentions(callers.Caller).AsNoTracking().FirstOrDefaultAsync(intention => intention.Id == request.IntendedDecisionId, cancellationToken) is { } intention
                ? OwnIntendedDecisionView.Of(intention, callers.Caller, db.Tenant)
                : Problems.Errors.NotFound;
    }
}
