using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.AccessLogs;

internal sealed class AccessLogGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/access-log", "Access log");
}

internal sealed class OwnAccessLogGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/access-log", "My objections");
}
