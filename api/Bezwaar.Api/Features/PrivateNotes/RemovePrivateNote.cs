using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>Removes one of the caller's own notes for good.</summary>
internal static class RemovePrivateNote
{
    internal sealed record Command(Guid ObjectionId, Guid NoteId) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<PrivateNotesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{noteId}", (Guid objectionId, Guid noteId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, noteId), cancellationToken).ToNoContentAsync())
            .WithName("removePrivateNote")
            .WithSummary("Remove one of your own notes")
            .WithDescription("Notes do not change, so there is no version to send.")
            .RequirePermission(Permissions.OwnPrivateNotes)
            .Produces(204).Fails(404);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var note = await db.NotesOf(request.ObjectionId, callers.Caller.Id).FirstOrDefaultAsync(candidate => candidate.Id == request.NoteId, cancellationToken);
            if (note is null)
                return Problems.Errors.NotFound;

            db.Remove(note);
            return Result.Success;
        }
    }
}
