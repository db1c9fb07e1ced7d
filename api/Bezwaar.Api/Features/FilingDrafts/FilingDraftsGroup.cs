using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.FilingDrafts;

internal sealed class FilingDraftsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/filing-drafts", "Drafts of objections");
}

/// <summary>The drafts of whoever signed in.</summary>
internal sealed class OwnFilingDraftsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/filing-drafts", "Drafts of objections");
}
