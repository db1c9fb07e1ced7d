using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.ContactAttempts;

internal sealed class ContactAttemptsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/contact-attempts", "Contact attempts");
}

internal sealed class CallGuideGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/call-guide", "Contact attempts");
}

internal sealed class CallbacksGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/callbacks", "Call-back appointments");
}

/// <summary>What citizens see of the appointments in their own objections, and may do with them.</summary>
internal sealed class OwnCallbacksGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/callbacks", "My objections");
}
