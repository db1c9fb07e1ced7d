using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.TimeSpent;

internal sealed class TimeEntriesGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/time-entries", "Time and cost");
}

internal sealed class CaseCostsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/costs", "Time and cost");
}

internal sealed class CostsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/costs", "Time and cost");
}
