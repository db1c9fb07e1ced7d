using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows a citizen one of his or her own objections. Nothing internal, such as who handles it.</summary>
internal static class GetOwnObjection
{
    internal sealed record Query(Guid ObjectionId) : IQuery<OwnObjectionView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getOwnObjection")
            .WithSummary("Read one of the caller's own objections")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<OwnObjectionView>().Fails(404)
            .WithResponseExample(OwnObjectionView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, QuestionsToCitizen questions, TimeProvider clock) : IRequestHandler<Query, ErrorOr<OwnObjectionView>>
    {
        public async Task<ErrorOr<OwnObjectionView>> Handle(Query request, CancellationToken cancellationToken)
        {
            var caller = callers.Caller;
            if (!await db.IsOwnAsync(caller, request.ObjectionId, cancellationToken)
                || await db.ReadObjectionWithFactsAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            var today = AmsterdamTime.DateOf(clock.GetUtcNow());
            var progress = await questions.AddToAsync(db, [(objection.Id, objection.Progress)], cancellationToken);
            var nextSteps = NextStep.After(progress[objection.Id], today);
            if (caller.Person is null)
                return OwnObjectionView.Of(objection, nextSteps, db.Tenant, today, null, null);

            var roles = await db.RolesOfAsync(caller, [objection.Id], cancellationToken);
            var addresses = await EmailConfirmation.AddressesOfAsync(db, objection, cancellationToken);
            return OwnObjectionView.Of(objection, nextSteps, db.Tenant, today, roles[objection.Id], OwnFiling.Of(objection, addresses));
        }
    }
}
