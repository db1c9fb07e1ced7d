using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>Lists the caller's own views, and those that are shared with everybody.</summary>
internal static class ListWorklistViews
{
    private const int Most = 200;

    internal sealed record Query : IQuery<View>;

    /// <param name="Items">The caller's own first, each by name.</param>
    public sealed record View(IReadOnlyList<WorklistViewView> Items);

    internal sealed class Endpoint : IEndpoint<WorklistViewsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("listWorklistViews")
            .WithSummary("List the saved views of the worklist")
            .WithDescription("Your own, at most 30, and those that a coordinator shares; at most 200 in all.")
            .RequirePermission(Permissions.OwnWorklistViews)
            .Produces<View>()
            .WithResponseExample(new View([WorklistViewView.Example]));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var me = callers.Caller.Id;
            return new View(await db.Set<WorklistView>()
                .Where(view => view.Owner == me || view.IsShared)
                .OrderBy(view => view.Owner == me ? 0 : 1).ThenBy(view => view.Name).ThenBy(view => view.Id)
                .Take(Most)
                .Select(WorklistViewView.For(me))
                .ToListAsync(cancellationToken));
        }
    }
}
