using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Objections;

internal sealed class ObjectionsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections", "Objections");
}

/// <summary>Divides the work.</summary>
internal sealed class HandlerAssignmentsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/handler-assignments", "Worklist");
}

/// <summary>What changed, for who keeps a list on the screen.</summary>
internal sealed class ObjectionChangesGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objection-changes", "Worklist");
}

/// <summary>How much there is to do.</summary>
internal sealed class WorkSummaryGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/work-summary", "Worklist");
}

/// <summary>Who has how much to do.</summary>
internal sealed class WorkloadGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/workload", "Worklist");
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
