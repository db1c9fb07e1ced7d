using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Documents;

/// <summary>Lists the files that the objector and whoever acts for the objector sent along.</summary>
internal static class ListOwnDocuments
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<DocumentView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnDocumentsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnDocuments")
            .WithSummary("List the documents of one of the caller's own objections")
            .WithDescription("In the order in which they came in: the files that the objector and whoever acts for the objector sent. The holder of an access link does not see them.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<Page<DocumentView>>().Fails(404)
            .WithResponseExample(new Page<DocumentView>([DocumentView.Example], null));
    }

    internal sealed class Handler(CaseDocuments documents) : IRequestHandler<Query, ErrorOr<Page<DocumentView>>>
    {
        public async Task<ErrorOr<Page<DocumentView>>> Handle(Query request, CancellationToken cancellationToken) =>
            await documents.MayAsync(request.ObjectionId, cancellationToken)
                ? await documents.Of(request.ObjectionId).ToDocumentPageAsync(request.Limit, request.Cursor, cancellationToken)
                : Problems.Errors.NotFound;
    }
}
