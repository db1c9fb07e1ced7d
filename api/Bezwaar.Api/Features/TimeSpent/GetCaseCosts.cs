using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>What one objection took and costs the municipality, per activity.</summary>
internal static class GetCaseCosts
{
    internal sealed record Query(Guid ObjectionId) : IQuery<View>, ICaseRequest;

    /// <param name="ObjectionId">Id of the objection.</param>
    /// <param name="Minutes">All time spent, in minutes.</param>
    /// <param name="EuroCents">All cost, in euro cents, by the tariffs of today.</param>
    /// <param name="Activities">The same per activity; an activity on which nothing was spent is left out.</param>
    public sealed record View(Guid ObjectionId, long Minutes, long EuroCents, IReadOnlyList<ActivityCosts> Activities);

    internal sealed class Endpoint : IEndpoint<CaseCostsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getCaseCosts")
            .WithSummary("Read what an objection costs")
            .WithDescription("Contact attempts that were corrected count as corrected.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>().Fails(404)
            .WithResponseExample(new View(TimeEntryView.Example.ObjectionId, 108, 15300, [new(CostActivity.Contact, 18, 2550), new(CostActivity.Drafting, 90, 12750)]));
    }

    internal sealed class Handler(TenantDbContext db, CaseCosts costs) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var activities = (await costs.SumAsync(RoutedCase.Of(db, request.ObjectionId), cancellationToken)).SelectMany(route => route).ToList();
            return new View(request.ObjectionId, activities.Sum(activity => activity.Minutes), activities.Sum(activity => activity.EuroCents), activities);
        }
    }
}
