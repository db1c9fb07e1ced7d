using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Documents;

internal sealed class DocumentsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/documents", "Documents");
}

/// <summary>The files of a citizen's own objection.</summary>
internal sealed class OwnDocumentsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/objections/{objectionId}/documents", "My objections");
}
