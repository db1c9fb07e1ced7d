using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.MediationReferrals;

internal sealed class MediationReferralsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) =>
        routes.MapApiGroup("/objections/{objectionId}/mediation-referrals", "Mediation referrals");
}

/// <summary>What a mediator who signs in may see.</summary>
internal sealed class OwnMediationReferralsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/mediation-referrals", "Mediation referrals");
}
