using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Calendar;

internal sealed class CalendarGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/calendar", "Worklist");
}
