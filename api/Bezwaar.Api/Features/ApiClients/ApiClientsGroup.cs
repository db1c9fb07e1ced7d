using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.ApiClients;

internal sealed class ApiClientsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/api-clients", "API clients");
}
