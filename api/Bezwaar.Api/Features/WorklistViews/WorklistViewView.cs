using System.Linq.Expressions;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>A view of the worklist, as the one who asks may use it.</summary>
/// <param name="Id">Id of the view.</param>
/// <param name="Version">Grows with every change; send it as If-Match.</param>
/// <param name="Name">Name that it is chosen by.</param>
/// <param name="Filter">Which objections it shows.</param>
/// <param name="Sort">In which order; null for the one that goes with the filter.</param>
/// <param name="IsShared">All colleagues see it.</param>
/// <param name="IsOwn">It belongs to whoever asks, who can change and remove it.</param>
public sealed record WorklistViewView(Guid Id, int Version, string Name, WorklistFilter Filter, string? Sort, bool IsShared, bool IsOwn) : IVersioned
{
    internal static Expression<Func<WorklistView, WorklistViewView>> For(string me) => view =>
        new WorklistViewView(view.Id, view.Version, view.Name, view.Filter, view.Sort, view.IsShared, view.Owner == me);

    internal static WorklistViewView Of(WorklistView view) => new(view.Id, view.Version, view.Name, view.Filter, view.Sort, view.IsShared, IsOwn: true);

    internal static readonly WorklistViewView Example = new(
        Guid.Parse("0199a1f0-7c00-7000-8000-0000000000e7"), 1, WorklistViewBody.Example.Name!, WorklistViewBody.Example.Filter!, WorklistViewBody.Example.Sort, false, true);
}

internal sealed class WorklistViewsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/worklist-views", "Worklist");
}
