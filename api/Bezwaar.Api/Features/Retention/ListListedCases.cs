using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Lists the cases on a destruction list, with what becomes of each.</summary>
internal static class ListListedCases
{
    internal sealed record Query(Guid ListId, int? Limit, string? Cursor) : IQuery<Page<ListedCaseView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{listId}/cases", (Guid listId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(listId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listCasesToDestroy")
            .WithSummary("List the cases on a destruction list")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<Page<ListedCaseView>>().Fails(404)
            .WithResponseExample(new Page<ListedCaseView>([ListedCaseView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<ListedCaseView>>>
    {
        public async Task<ErrorOr<Page<ListedCaseView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await db.Set<DestructionList>().AnyAsync(list => list.Id == request.ListId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<ListedCase>()
                .Where(listed => listed.ListId == request.ListId)
                .ToSequencePageAsync<ListedCase, ListedCaseView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
