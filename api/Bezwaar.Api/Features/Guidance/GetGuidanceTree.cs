using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Reads one tree to edit it.</summary>
internal static class GetGuidanceTree
{
    internal sealed record Query(string Subject) : IQuery<GuidanceTreeView>;

    internal sealed class Endpoint : IEndpoint<GuidanceGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/trees/{about}", (string about, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(about), cancellationToken).ToOkAsync())
            .WithName("getGuidanceTree")
            .WithSummary("Read a decision tree")
            .WithDescription("A type of decision without a tree of its own answers the one that it has now, to begin with. Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<GuidanceTreeView>().Fails(404)
            .WithResponseExample(GuidanceTreeView.Example);
    }

    internal sealed class Handler(TenantDbContext db, TenantScope scope) : IRequestHandler<Query, ErrorOr<GuidanceTreeView>>
    {
        public async Task<ErrorOr<GuidanceTreeView>> Handle(Query request, CancellationToken cancellationToken) =>
            GuidanceTrees.For(request.Subject, await db.OwnGuidanceAsync(request.Subject, cancellationToken), scope.Tenant.Settings);
    }
}
