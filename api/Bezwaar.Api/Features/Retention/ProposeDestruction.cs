using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Puts the cases whose retention has ended on a list, those that are due longest first.</summary>
internal static class ProposeDestruction
{
    internal sealed record Command(string IdempotencyKey) : ICreateCommand<DestructionListView>;

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(key.Value), cancellationToken).ToCreatedAsync(context, view => $"/destruction-lists/{view.Id}"))
            .WithName("proposeDestruction")
            .WithSummary("Propose the destruction of cases")
            .WithDescription(
                "Takes at most 500 cases whose retention has ended by today, those that are due longest first; what else is due follows on a next list. "
                + "A case that stands on an open list, or was taken off one until a later day, is not proposed. 409 where nothing is due.")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<DestructionListView>(201).Fails(409, 422)
            .WithResponseExample(DestructionListView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<DestructionListView>>
    {
        public async Task<ErrorOr<DestructionListView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = AmsterdamTime.DateOf(now);
            var expired = await ExpiredCase.Of(db, today)
                .Where(candidate => !db.Set<ListedCase>().Any(listed =>
                    listed.ObjectionId == candidate.Id
                    && (listed.State == ListedCaseState.Listed || (listed.State == ListedCaseState.TakenOff && listed.ProposeAgainFrom > today))))
                .OrderBy(candidate => candidate.DestroyFrom).ThenBy(candidate => candidate.Number)
                .Take(DestructionList.MostCases)
                .ToListAsync(cancellationToken);
            var last = await db.Set<DestructionList>().MaxAsync(list => (int?)list.Sequence, cancellationToken) ?? 0;
            return DestructionList.Propose(expired, last + 1, callers.Caller.Id, now)
                .ThenDo(list => db.Add(list))
                .Then(mapper.Map<DestructionListView>);
        }
    }
}
