using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>Reads one registered decision.</summary>
internal static class GetDecision
{
    internal sealed record Query(Guid DecisionId) : IQuery<DecisionView>;

    internal sealed class Endpoint : IEndpoint<DecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{decisionId}", (Guid decisionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(decisionId), cancellationToken).ToOkAsync())
            .WithName("getDecision")
            .WithSummary("Read a registered decision")
            .RequirePermission(Permissions.DecisionsRead)
            .Produces<DecisionView>().Fails(404)
            .WithResponseExample(DecisionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<DecisionView>>
    {
        public async Task<ErrorOr<DecisionView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var view = await db.Set<Decision>()
                .Where(decision => decision.Id == request.DecisionId)
                .ProjectTo<DecisionView>(mapper.ConfigurationProvider)
                .FirstOrDefaultAsync(cancellationToken);
            return view is null ? Problems.Errors.NotFound : view;
        }
    }
}
