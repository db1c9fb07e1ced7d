using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>All dates of an objection with the chain of rules that leads to each, for today or any other day.</summary>
internal static class GetObjectionDeadlines
{
    internal sealed record Query(Guid ObjectionId, DateOnly? AsOf) : IQuery<Awb.Deadlines>, ICaseRequest;

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/deadlines", (Guid objectionId, Day? asOf, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, asOf), cancellationToken).ToOkAsync())
            .WithName("getObjectionDeadlines")
            .WithSummary("Read the deadlines of an objection, explained")
            .WithDescription("asOf answers as if it were that day: facts after it are left out. Today where left out.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Awb.Deadlines>().Fails(404)
            .WithResponseExample(Features.Deadlines.Contracts.DeadlineExamples.Answer);
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Awb.Deadlines>>
    {
        public async Task<ErrorOr<Awb.Deadlines>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.ReadObjectionWithFactsAsync(request.ObjectionId, cancellationToken) is { } objection
                ? objection.DeadlinesAsOf(request.AsOf ?? AmsterdamTime.DateOf(clock.GetUtcNow()), db.Tenant)
                : Problems.Errors.NotFound;
    }
}
