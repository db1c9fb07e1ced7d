using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Takes a file out of a draft.</summary>
internal static class RemoveDraftDocument
{
    internal sealed record Command(Guid DraftId, Guid DocumentId) : ICommand<Success>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{draftId}/documents/{documentId}", (Guid draftId, Guid documentId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(draftId, documentId), cancellationToken).ToNoContentAsync())
            .WithName("removeDraftDocument")
            .WithSummary("Take a file out of a draft")
            .RequirePermission(Permissions.OwnFilingDrafts)
            .Produces(204).Fails(404);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var own = db.OwnDraftDocuments(callers.Caller, request.DraftId, AmsterdamTime.DateOf(clock.GetUtcNow()));
            if (await own.FirstOrDefaultAsync(known => known.Id == request.DocumentId, cancellationToken) is not { } document)
                return Problems.Errors.NotFound;

            db.Remove(document);
            return Result.Success;
        }
    }
}
