using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Retention;

internal sealed class DestructionListsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/destruction-lists", "Retention");
}
