using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Sends the next bytes of a file.</summary>
internal static class SendDraftDocumentChunk
{
    internal sealed record Command(Guid DraftId, Guid DocumentId, Chunk Chunk) : ICommand<UploadedDocument>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPatch("/{draftId}/documents/{documentId}", (Guid draftId, Guid documentId, UploadOffset offset, HttpRequest request, ChunkReceiver chunks, ISender sender, CancellationToken cancellationToken) =>
                chunks.ReceiveAsync(
                    request.Body, offset,
                    () => sender.Send(new GetDraftDocument.Query(draftId, documentId), cancellationToken),
                    chunk => sender.Send(new Command(draftId, documentId, chunk), cancellationToken), cancellationToken).ToOkAsync())
            .WithName("sendDraftDocumentChunk")
            .WithSummary("Send the next bytes of a file")
            .WithDescription(DocumentRules.HowToSend)
            .RequirePermission(Permissions.OwnFilingDrafts).TakesChunk()
            .Produces<UploadedDocument>().Fails(404, 409, 413, 415)
            .WithResponseExample(UploadedDocument.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<UploadedDocument>>
    {
        public async Task<ErrorOr<UploadedDocument>> Handle(Command request, CancellationToken cancellationToken) =>
            await db.OwnDraftDocuments(callers.Caller, request.DraftId, AmsterdamTime.DateOf(clock.GetUtcNow()))
                .FirstOrDefaultAsync(known => known.Id == request.DocumentId, cancellationToken) is { } document
                ? document.Receive(request.Chunk).Then(_ => UploadedDocument.Of(document))
                : Problems.Errors.NotFound;
    }
}
