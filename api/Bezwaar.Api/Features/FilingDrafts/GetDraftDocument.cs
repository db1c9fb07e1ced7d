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

/// <summary>Tells how far a file is, to go on after a connection broke.</summary>
internal static class GetDraftDocument
{
    internal sealed record Query(Guid DraftId, Guid DocumentId) : IQuery<UploadedDocument>;

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{draftId}/documents/{documentId}", (Guid draftId, Guid documentId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(draftId, documentId), cancellationToken).ToOkAsync())
            .WithName("getDraftDocument")
            .WithSummary("Read how far a file of a draft is")
            .RequirePermission(Permissions.OwnFilingDrafts).Limited(RateClass.Upload)
            .Produces<UploadedDocument>().Fails(404)
            .WithResponseExample(UploadedDocument.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Query, ErrorOr<UploadedDocument>>
    {
        public async Task<ErrorOr<UploadedDocument>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.OwnDraftDocuments(callers.Caller, request.DraftId, AmsterdamTime.DateOf(clock.GetUtcNow())).AsNoTracking()
                .FirstOrDefaultAsync(known => known.Id == request.DocumentId, cancellationToken) is { } document
                ? UploadedDocument.Of(document)
                : Problems.Errors.NotFound;
    }
}
