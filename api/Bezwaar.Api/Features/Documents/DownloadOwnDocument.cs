using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Gives the content of a document of one of the caller's own objections, to save and never to show in the browser.</summary>
internal static class DownloadOwnDocument
{
    internal sealed record Query(Guid ObjectionId, Guid DocumentId) : IQuery<DocumentFile>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnDocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{documentId}/content", (Guid objectionId, Guid documentId, ISender sender, DocumentDownload download, CancellationToken cancellationToken) =>
                download.ToResultAsync(sender.Send(new Query(objectionId, documentId), cancellationToken)))
            .WithName("downloadOwnDocument")
            .WithSummary("Download a document of one of the caller's own objections")
            .WithDescription(DocumentRules.HowToDownload)
            .RequirePermission(Permissions.OwnObjectionsWrite).GivesDocument()
            .Fails(404);
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Query, ErrorOr<DocumentFile>>
    {
        public Task<ErrorOr<DocumentFile>> Handle(Query request, CancellationToken cancellationToken) =>
            documents.FileAsync(request.ObjectionId, request.DocumentId, cancellationToken);
    }
}
