using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Mediators;

internal sealed class MediatorsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/mediators", "Mediators");
}
