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

/// <summary>An administrator approves a destruction list that somebody else proposed. From then on its cases are destroyed.</summary>
internal static class ApproveDestruction
{
    internal sealed record Command(Guid ListId, IfMatch IfMatch) : ICommand<DestructionListView>;

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{listId}/approval", (Guid listId, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(listId, ifMatch), cancellationToken).ToOkAsync())
            .WithName("approveDestruction")
            .WithSummary("Approve a destruction list")
            .WithDescription(
                "Not by who proposed it: 409 own-proposal. The cases are destroyed in the background, for good; the list is completed, with a certificate, when the last one is. "
                + "A case whose retention turns out to last longer is kept.")
            .RequirePermission(Permissions.RetentionApprove)
            .Produces<DestructionListView>().Fails(404, 409, 412, 428)
            .WithResponseExample(DestructionListView.Example with { Version = 2, Status = DestructionListStatus.Approved, ApprovedBy = "b.beheer", ApprovedAt = new(2031, 6, 9, 8, 0, 0, TimeSpan.Zero) });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, Destruction destruction, IMapper mapper, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<DestructionListView>>
    {
        public async Task<ErrorOr<DestructionListView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Set<DestructionList>().FirstOrDefaultAsync(list => list.Id == request.ListId, cancellationToken) is not { } list)
                return Problems.Errors.NotFound;

            return request.IfMatch.Check(list.Version)
                .Then(_ => list.Approve(callers.Caller.Id, clock.GetUtcNow()))
                .ThenDo(_ => destruction.Wake(db.Tenant))
                .Then(_ => mapper.Map<DestructionListView>(list));
        }
    }
}
