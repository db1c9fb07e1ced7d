using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.IntendedDecisions;

internal sealed class IntendedDecisionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/intended-decisions", "Intended decisions");
}

/// <summary>What citizens see of the decisions that the municipality intends to take about them.</summary>
internal sealed class OwnIntendedDecisionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/intended-decisions", "My intended decisions");
}
