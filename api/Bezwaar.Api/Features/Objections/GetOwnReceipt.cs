using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows the receipt of an own objection again, as it stands now.</summary>
internal static class GetOwnReceipt
{
    internal sealed record Query(Guid ObjectionId) : IQuery<Receipt>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/receipt", (Guid objectionId, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId), cancellationToken).ToOkAsync())
            .WithName("getOwnReceipt")
            .WithSummary("Read the receipt of one of the caller's own objections")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Receipt>().Fails(404)
            .WithResponseExample(Receipt.Example with { AccessToken = null });
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Receipt>>
    {
        public async Task<ErrorOr<Receipt>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
            && await db.ReadObjectionWithFactsAsync(request.ObjectionId, cancellationToken) is { } objection
                ? Receipt.Of(objection, db.Tenant, clock.GetUtcNow(), null)
                : Problems.Errors.NotFound;
    }
}
