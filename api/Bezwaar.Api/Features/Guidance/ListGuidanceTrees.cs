using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Lists which tree is for which type of decision.</summary>
internal static class ListGuidanceTrees
{
    internal sealed record Query : IQuery<View>;

    /// <param name="Trees">The one for all decisions, then one for each type of decision.</param>
    public sealed record View(IReadOnlyList<Entry> Trees);

    /// <param name="Subject">Code of the decision type, or "default".</param>
    /// <param name="Version">Grows with every change; 0 while the municipality wrote none.</param>
    /// <param name="Origin">Where the tree comes from.</param>
    /// <param name="Questions">How many questions it has.</param>
    /// <param name="Outcomes">How many outcomes it has.</param>
    /// <param name="ChangedAt">When the municipality last changed it; null where it never did.</param>
    /// <param name="ChangedBy">Who did.</param>
    public sealed record Entry(string Subject, int Version, GuidanceOrigin Origin, int Questions, int Outcomes, DateTimeOffset? ChangedAt, string? ChangedBy);

    internal sealed class Endpoint : IEndpoint<GuidanceGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/trees", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("listGuidanceTrees")
            .WithSummary("List the decision trees of the municipality")
            .WithDescription("The tree for all decisions comes first. A type of decision without a tree of its own has the one for all decisions.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<View>()
            .WithResponseExample(new View([EntryOf(GuidanceTreeView.Example)]));
    }

    internal sealed class Handler(TenantDbContext db, TenantScope scope) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = await db.Set<OwnGuidance>().ToListAsync(cancellationToken);
            var settings = scope.Tenant.Settings;
            return new View([.. settings.DecisionTypes.Select(type => type.Code).Prepend(GuidanceTrees.General)
                .Select(subject => EntryOf(GuidanceTrees.For(subject, rows, settings).Value))]);
        }
    }

    private static Entry EntryOf(GuidanceTreeView view) =>
        new(view.Subject, view.Version, view.Origin, view.Tree.Questions.Count, view.Tree.Outcomes.Count, view.ChangedAt, view.ChangedBy);
}
