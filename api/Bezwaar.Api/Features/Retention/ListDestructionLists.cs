using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Lists destruction lists, oldest first.</summary>
internal static class ListDestructionLists
{
    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<DestructionListView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listDestructionLists")
            .WithSummary("List the destruction lists")
            .WithDescription("Oldest first.")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<Page<DestructionListView>>()
            .WithResponseExample(new Page<DestructionListView>([DestructionListView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<DestructionListView>>>
    {
        public Task<ErrorOr<Page<DestructionListView>>> Handle(Query request, CancellationToken cancellationToken) =>
            db.Set<DestructionList>().ToSequencePageAsync<DestructionList, DestructionListView>(request.Limit, request.Cursor, mapper, cancellationToken);
    }
}
