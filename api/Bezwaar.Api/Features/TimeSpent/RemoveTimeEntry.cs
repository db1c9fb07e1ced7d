using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>Removes time that was recorded by mistake. The timeline keeps what it was.</summary>
internal static class RemoveTimeEntry
{
    internal sealed record Command(Guid ObjectionId, Guid EntryId, IfMatch IfMatch) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<TimeEntriesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{entryId}", (Guid objectionId, Guid entryId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, entryId, ifMatch), cancellationToken).ToNoContentAsync())
            .WithName("removeTimeEntry")
            .WithSummary("Remove recorded time")
            .WithDescription("To correct an entry, remove it and record the right one.")
            .RequirePermission(Permissions.TimeEntriesWrite)
            .Produces(204).Fails(404, 412, 428);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public async Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken)
        {
            var entry = await db.Set<TimeEntry>().FirstOrDefaultAsync(candidate => candidate.Id == request.EntryId && candidate.ObjectionId == request.ObjectionId, cancellationToken);
            if (entry is null || await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            return request.IfMatch.Check(entry.Version).ThenDo(_ =>
            {
                entry.Remove(file, callers.Caller.Id, clock.GetUtcNow());
                db.Remove(entry);
            });
        }
    }
}
