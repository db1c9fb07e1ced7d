using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.ContactAttempts;

internal sealed class ContactAttemptsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/contact-attempts", "Contact attempts");
}
