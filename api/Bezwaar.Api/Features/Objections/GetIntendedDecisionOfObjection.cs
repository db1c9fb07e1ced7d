using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows what was talked about before the decision that an objection is against. Apart from the objection itself, which is read all day.</summary>
internal static class GetIntendedDecisionOfObjection
{
    internal sealed record Query(Guid ObjectionId) : IQuery<IntendedDecisionView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/intended-decision", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getIntendedDecisionOfObjection")
            .WithSummary("Read the intended decision before the contested decision")
            .WithDescription("404 where the objection is against no registered decision, or none was registered as intended before it.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<IntendedDecisionView>().Fails(404)
            .WithResponseExample(IntendedDecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<IntendedDecisionView>>
    {
        public async Task<ErrorOr<IntendedDecisionView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var decision = await db.Set<Objection>().Where(objection => objection.Id == request.ObjectionId).Select(objection => objection.DecisionId).FirstOrDefaultAsync(cancellationToken);
            return decision is { } contested && await Intentions.OfDecisionAsync(db, contested, cancellationToken) is { } intention
                ? intention
                : Problems.Errors.NotFound;
        }
    }
}
