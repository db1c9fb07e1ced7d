using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Shows the receipt to whoever holds the access link. A wrong, revoked or expired link is the same 404.</summary>
internal static class GetReceipt
{
    internal sealed record Query(string AccessToken) : IQuery<Receipt>;

    internal sealed class Endpoint : IEndpoint<ReceiptsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{accessToken}", (string accessToken, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(accessToken), cancellationToken).ToOkAsync())
            .WithName("getReceipt")
            .WithSummary("Read a receipt by its access link")
            .Public().Limited(RateClass.LookUp).LocksOutGuessing()
            .Produces<Receipt>().Fails(404)
            .WithResponseExample(Receipt.Example with { AccessToken = null });
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Receipt>>
    {
        public async Task<ErrorOr<Receipt>> Handle(Query request, CancellationToken cancellationToken)
        {
            var (hash, now) = (AccessLink.HashOf(request.AccessToken), clock.GetUtcNow());
            var objection = await db.Set<AccessLink>()
                .Where(link => link.TokenHash == hash && link.RevokedAt == null && link.ExpiresAt > now)
                .Join(db.Set<Objection>(), link => link.ObjectionId, objection => objection.Id, (_, objection) => objection)
                .AsNoTracking()
                .FirstOrDefaultAsync(cancellationToken);
            return objection is null ? Problems.Errors.NotFound : Receipt.Of(objection, db.Tenant, null);
        }
    }
}
