using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Announces a file for a case; its bytes follow in chunks.</summary>
internal static class BeginDocument
{
    internal sealed record Command(Guid ObjectionId, DocumentBody Body, string IdempotencyKey) : ICreateCommand<UploadedDocument>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<DocumentBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<DocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, DocumentBody body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken).ToCreatedAsync(context, document => $"/objections/{objectionId}/documents/{document.Id}"))
            .WithName("beginDocument")
            .WithSummary("Announce a file for a case")
            .WithDescription($"Then send its bytes in order with sendDocumentChunk; with the last ones it is a document of the case. At most {DocumentRules.MostDocuments} files on their way at a time, 25 MB each.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces<UploadedDocument>(201).Fails(404, 409, 415, 422)
            .WithRequestExample(DocumentBody.Example)
            .WithResponseExample(UploadedDocument.BegunExample);
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Command, ErrorOr<UploadedDocument>>
    {
        public Task<ErrorOr<UploadedDocument>> Handle(Command request, CancellationToken cancellationToken) =>
            documents.BeginAsync(request.ObjectionId, request.Body, cancellationToken);
    }
}
