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

/// <summary>Throws a draft away with its files.</summary>
internal static class RemoveFilingDraft
{
    internal sealed record Command(Guid DraftId) : ICommand<Success>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{draftId}", (Guid draftId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(draftId), cancellationToken).ToNoContentAsync())
            .WithName("removeFilingDraft")
            .WithSummary("Throw a draft away")
            .WithDescription("With its files and its access links, at once and for good.")
            .RequirePermission(Permissions.OwnFilingDrafts)
            .Produces(204).Fails(404);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var own = db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(clock.GetUtcNow()));
            if (await own.Where(draft => draft.Id == request.DraftId).ExecuteDeleteAsync(cancellationToken) == 0)
                return Problems.Errors.NotFound;

            await db.Set<Document>().Where(document => document.FilingDraftId == request.DraftId).ExecuteDeleteAsync(cancellationToken);
            return Result.Success;
        }
    }
}
