using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Objections;

internal sealed class ObjectionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections", "Objections");
}

/// <summary>What citizens see of their own objections.</summary>
internal sealed class OwnObjectionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections", "My objections");
}

/// <summary>Where the links in mails lead.</summary>
internal sealed class EmailConfirmationsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/email-confirmations", "My objections");
}
