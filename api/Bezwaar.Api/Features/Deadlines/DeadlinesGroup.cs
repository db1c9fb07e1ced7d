using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Deadlines;

internal sealed class DeadlinesGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/deadline-calculations", "Deadlines");
}
