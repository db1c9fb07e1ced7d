using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows a citizen what the informal track of an own objection led to, and what is asked now.</summary>
internal static class GetOwnInformalOutcome
{
    internal sealed record Query(Guid ObjectionId) : IQuery<OwnInformalOutcomeView>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnInformalOutcomeGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getOwnInformalOutcome")
            .WithSummary("Read what was agreed about one of the caller's own objections")
            .WithDescription("404 while nothing was agreed, and once it was taken back. Send the ETag of the answer as If-Match with the confirmation of a withdrawal.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<OwnInformalOutcomeView>().Fails(404)
            .WithResponseExample(OwnInformalOutcomeView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<OwnInformalOutcomeView>>
    {
        public async Task<ErrorOr<OwnInformalOutcomeView>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.LoadOwnOutcomeAsync(callers.Caller, request.ObjectionId, cancellationToken) is var (objection, outcome)
                ? OwnInformalOutcomeView.Of(outcome, objection, callers.Caller)
                : Problems.Errors.NotFound;
    }
}
