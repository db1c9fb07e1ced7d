using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Announces a file to send along with an objection; its bytes follow in chunks.</summary>
internal static class BeginDraftDocument
{
    internal sealed record Command(Guid DraftId, DocumentBody Body, string IdempotencyKey) : ICreateCommand<UploadedDocument>, IHasTurn
    {
        public Turn Turn => DraftTurn.Of(DraftId);
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<DocumentBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<FilingDraftsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("/{draftId}/documents", (Guid draftId, DocumentBody body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(draftId, body, key.Value), cancellationToken).ToCreatedAsync(context, document => $"/filing-drafts/{draftId}/documents/{document.Id}"))
            .WithName("beginDraftDocument")
            .WithSummary("Announce a file to send along")
            .WithDescription($"Then send its bytes in order with sendDraftDocumentChunk, at most 4 MB at a time. At most {DocumentRules.MostDocuments} files with a draft, 25 MB each.")
            .RequirePermission(Permissions.OwnFilingDrafts).Limited(RateClass.Upload)
            .Produces<UploadedDocument>(201).Fails(404, 409, 415, 422)
            .WithRequestExample(DocumentBody.Example)
            .WithResponseExample(UploadedDocument.BegunExample);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<UploadedDocument>>
    {
        public async Task<ErrorOr<UploadedDocument>> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            if (!await db.OwnFilingDrafts(callers.Caller, AmsterdamTime.DateOf(now)).AnyAsync(draft => draft.Id == request.DraftId, cancellationToken))
                return Problems.Errors.NotFound;
            if (await db.Set<Document>().CountAsync(document => document.FilingDraftId == request.DraftId, cancellationToken) >= DocumentRules.MostDocuments)
                return DocumentRules.TooMany;

            var begun = Document.AtDraft(request.DraftId, request.Body.FileName!, request.Body.Size!.Value, callers.Caller.Id, now);
            db.Add(begun);
            return UploadedDocument.Of(begun);
        }
    }
}
