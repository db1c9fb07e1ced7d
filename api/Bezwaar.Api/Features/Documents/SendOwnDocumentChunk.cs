using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Sends the next bytes of a file for one of the caller's own objections.</summary>
internal static class SendOwnDocumentChunk
{
    internal sealed record Command(Guid ObjectionId, Guid DocumentId, Chunk Chunk) : ICommand<UploadedDocument>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnDocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPatch("/{documentId}", (Guid objectionId, Guid documentId, UploadOffset offset, HttpRequest request, ChunkReceiver chunks, ISender sender, CancellationToken cancellationToken) =>
                chunks.ReceiveAsync(
                    request.Body, offset,
                    () => sender.Send(new GetOwnDocument.Query(objectionId, documentId), cancellationToken),
                    chunk => sender.Send(new Command(objectionId, documentId, chunk), cancellationToken), cancellationToken).ToOkAsync())
            .WithName("sendOwnDocumentChunk")
            .WithSummary("Send the next bytes of a file for one of the caller's own objections")
            .WithDescription(DocumentRules.HowToSend)
            .RequirePermission(Permissions.OwnObjectionsWrite).TakesChunk()
            .Produces<UploadedDocument>().Fails(404, 409, 413, 415)
            .WithResponseExample(UploadedDocument.Example);
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Command, ErrorOr<UploadedDocument>>
    {
        public Task<ErrorOr<UploadedDocument>> Handle(Command request, CancellationToken cancellationToken) =>
            documents.CountAsync(request.ObjectionId, request.DocumentId, request.Chunk, cancellationToken);
    }
}
