using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Municipalities;

internal sealed class MunicipalityGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/municipality", "Municipality");
}
