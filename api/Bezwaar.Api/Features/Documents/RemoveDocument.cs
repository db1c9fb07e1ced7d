using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Takes back a file of the caller that is on its way or was refused.</summary>
internal static class RemoveDocument
{
    internal sealed record Command(Guid ObjectionId, Guid DocumentId) : ICommand<Success>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<DocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapDelete("/{documentId}", (Guid objectionId, Guid documentId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, documentId), cancellationToken).ToNoContentAsync())
            .WithName("removeDocument")
            .WithSummary("Take back a file that is on its way")
            .WithDescription("Of a file that the caller sends, or that was refused. A document of the case stays as long as the case.")
            .RequirePermission(Permissions.ObjectionsWrite)
            .Produces(204).Fails(404);
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Command, ErrorOr<Success>>
    {
        public Task<ErrorOr<Success>> Handle(Command request, CancellationToken cancellationToken) =>
            documents.RemoveAsync(request.ObjectionId, request.DocumentId, cancellationToken);
    }
}
