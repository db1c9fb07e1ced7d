using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Agreements;

internal sealed class AgreementsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/agreements", "Agreements");
}

internal sealed class AgreementConfirmationsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/agreement-confirmations", "Agreements");
}

/// <summary>What citizens see of the agreements in their own objections, and may say of them.</summary>
internal sealed class OwnAgreementsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/agreements", "My objections");
}
