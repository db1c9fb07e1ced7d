using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.MediationReferrals;

internal sealed class MediationReferralsGroup : IEndpointGroup
{
    /// <summary>Stands in the description of every operation that comes after the start.</summary>
    public const string NoContent = "Nothing of what is said in a mediation can be stored: there is no field for text.";

    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) =>
        routes.MapApiGroup("/objections/{objectionId}/mediation-referrals", "Mediation referrals");
}

/// <summary>What a mediator who signs in may see and do.</summary>
internal sealed class OwnMediationReferralsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/mediation-referrals", "Mediation referrals");
}

/// <summary>What citizens see of mediation in their own objections, and what they say to it.</summary>
internal sealed class OwnMediationGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/mediation-referrals", "My objections");
}

/// <summary>The questions beforehand, answered in a case.</summary>
internal sealed class MediationSuitabilityGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/mediation-suitability", "Mediation referrals");
}

/// <summary>The questions beforehand.</summary>
internal sealed class MediationQuestionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/mediation-suitability-questions", "Mediation referrals");
}

/// <summary>What mediation is, for everybody to whom it is proposed.</summary>
internal sealed class MediationExplanationGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/mediation-explanation", "Mediation referrals");
}
