using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Tells how far a file that the caller sends is, to go on after a connection broke.</summary>
internal static class GetOwnDocument
{
    internal sealed record Query(Guid ObjectionId, Guid DocumentId) : IQuery<UploadedDocument>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnDocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{documentId}", (Guid objectionId, Guid documentId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, documentId), cancellationToken).ToOkAsync())
            .WithName("getOwnDocument")
            .WithSummary("Read how far a file is that the caller sends")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<UploadedDocument>().Fails(404)
            .WithResponseExample(UploadedDocument.Example);
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Query, ErrorOr<UploadedDocument>>
    {
        public Task<ErrorOr<UploadedDocument>> Handle(Query request, CancellationToken cancellationToken) =>
            documents.FindAsync(request.ObjectionId, request.DocumentId, cancellationToken);
    }
}
