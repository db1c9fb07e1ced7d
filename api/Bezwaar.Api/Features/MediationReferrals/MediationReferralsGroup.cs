using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.MediationReferrals;

internal sealed class MediationReferralsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) =>
        routes.MapApiGroup("/objections/{objectionId}/mediation-referrals", "Mediation referrals");
}
