using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>Lists the caller's own notes in a case, oldest first.</summary>
internal static class ListPrivateNotes
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<PrivateNoteView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<PrivateNotesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listPrivateNotes")
            .WithSummary("List your own notes")
            .RequirePermission(Permissions.OwnPrivateNotes)
            .Produces<Page<PrivateNoteView>>().Fails(404)
            .WithResponseExample(new Page<PrivateNoteView>([PrivateNoteView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<PrivateNoteView>>>
    {
        public async Task<ErrorOr<Page<PrivateNoteView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.NotesOf(request.ObjectionId, callers.Caller.Id)
                .ToSequencePageAsync<PrivateNote, PrivateNoteView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
