using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Decisions;

internal sealed class DecisionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/decisions", "Decisions");
}
