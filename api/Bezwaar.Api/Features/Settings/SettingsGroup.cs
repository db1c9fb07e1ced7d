using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Settings;

internal sealed class SettingsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/settings", "Settings");
}
