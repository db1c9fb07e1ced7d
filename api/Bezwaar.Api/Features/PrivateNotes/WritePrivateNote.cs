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
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>Writes a note that nobody but its author can read.</summary>
internal static class WritePrivateNote
{
    /// <param name="Text">The note; at most 4,000 characters. What matters to the case belongs in the file instead.</param>
    public sealed record Body(string? Text);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<PrivateNoteView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator() => RuleFor(body => body.Text).RequiredText(4_000);
    }

    internal sealed class Endpoint : IEndpoint<PrivateNotesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, _ => $"/objections/{objectionId}/private-notes"))
            .WithName("writePrivateNote")
            .WithSummary("Write a note for yourself")
            .WithDescription("A reminder for its author alone: no document of the case (Awb 7:4(2)), so in no file, timeline or export. Destroyed with the case.")
            .RequirePermission(Permissions.OwnPrivateNotes)
            .Produces<PrivateNoteView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(PrivateNoteView.Example.Text))
            .WithResponseExample(PrivateNoteView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<PrivateNoteView>>
    {
        public async Task<ErrorOr<PrivateNoteView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var author = callers.Caller.Id;
            var last = await db.NotesOf(request.ObjectionId, author).MaxAsync(note => (int?)note.Sequence, cancellationToken);
            var written = PrivateNote.Write(request.ObjectionId, author, (last ?? 0) + 1, request.Body.Text!, clock.GetUtcNow());
            db.Add(written);
            return mapper.Map<PrivateNoteView>(written);
        }
    }
}
