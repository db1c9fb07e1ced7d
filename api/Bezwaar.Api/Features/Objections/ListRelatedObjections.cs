using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Other objections against the same decision: what one is told, the others should hear too.</summary>
internal static class ListRelatedObjections
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<ObjectionListItem>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/related-objections", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listRelatedObjections")
            .WithSummary("List the other objections against the same decision")
            .WithDescription("Newest first; closed ones too. Empty where the objection is against no registered decision.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<ObjectionListItem>>().Fails(404)
            .WithResponseExample(new Page<ObjectionListItem>([ObjectionExamples.ListItem], null));
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<Page<ObjectionListItem>>>
    {
        public async Task<ErrorOr<Page<ObjectionListItem>>> Handle(Query request, CancellationToken cancellationToken)
        {
            const string Sort = ObjectionOrder.ByLastReceipt;
            var cursor = Cursor.Decode(request.Cursor, Sort, found => found.HasKey(Sort));
            if (cursor.IsError)
                return cursor.Errors;

            var decisions = await db.Set<Objection>().Where(objection => objection.Id == request.ObjectionId).Select(objection => objection.DecisionId).ToListAsync(cancellationToken);
            if (decisions is not [var decisionId])
                return Problems.Errors.NotFound;
            if (decisionId is null)
                return new Page<ObjectionListItem>([], null);

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await db.Set<Objection>()
                .Where(objection => objection.DecisionId == decisionId && objection.Id != request.ObjectionId)
                .InOrder(Sort, cursor.Value)
                .Take(limit + 1)
                .Select(ObjectionListItem.Projection)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => ObjectionOrder.CursorAfter(last, Sort));
        }
    }
}
