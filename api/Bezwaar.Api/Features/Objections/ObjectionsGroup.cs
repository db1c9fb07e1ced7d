using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Objections;

internal sealed class ObjectionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections", "Objections");
}

/// <summary>What the holder of an access link may see.</summary>
internal sealed class ReceiptsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/receipts", "Receipts");
}
