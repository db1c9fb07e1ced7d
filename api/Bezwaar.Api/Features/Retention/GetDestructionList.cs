using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Reads one destruction list, without its cases.</summary>
internal static class GetDestructionList
{
    internal sealed record Query(Guid ListId) : IQuery<DestructionListView>;

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{listId}", (Guid listId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(listId), cancellationToken).ToOkAsync())
            .WithName("getDestructionList")
            .WithSummary("Read a destruction list")
            .WithDescription("Send the ETag of the answer as If-Match with a change.")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<DestructionListView>().Fails(404)
            .WithResponseExample(DestructionListView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<DestructionListView>>
    {
        public async Task<ErrorOr<DestructionListView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Set<DestructionList>().AsNoTracking().FirstOrDefaultAsync(list => list.Id == request.ListId, cancellationToken) is { } list
                ? mapper.Map<DestructionListView>(list)
                : Problems.Errors.NotFound;
    }
}
