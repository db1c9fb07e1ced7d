using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Guidance;

internal sealed class GuidanceGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/guidance", "Guidance");
}
