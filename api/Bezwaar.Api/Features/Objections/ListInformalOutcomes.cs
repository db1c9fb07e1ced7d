using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Lists what the informal track of an objection led to, oldest first, with what was taken back.</summary>
internal static class ListInformalOutcomes
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<InformalOutcomeView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{objectionId}/informal-outcomes", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listInformalOutcomes")
            .WithSummary("List what the informal track led to")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<InformalOutcomeView>>().Fails(404)
            .WithResponseExample(new Page<InformalOutcomeView>([InformalOutcomeView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<Page<InformalOutcomeView>>>
    {
        public async Task<ErrorOr<Page<InformalOutcomeView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = SequencePaging.DecodeSequence(request.Cursor);
            if (cursor.IsError)
                return cursor.Errors;
            if (await db.ReadObjectionWithFactsAsync(request.ObjectionId, cancellationToken) is not { } objection)
                return Problems.Errors.NotFound;

            var (after, limit) = (cursor.Value, request.Limit ?? Paging.DefaultLimit);
            var outcomes = await db.Set<InformalOutcome>().AsNoTracking()
                .Where(outcome => outcome.ObjectionId == request.ObjectionId && outcome.Sequence > after)
                .OrderBy(outcome => outcome.Sequence)
                .Take(limit + 1)
                .ToListAsync(cancellationToken);
            return outcomes.ConvertAll(outcome => InformalOutcomeView.Of(outcome, objection)).ToPage(limit, last => SequencePaging.CursorAfter(last.Sequence));
        }
    }
}
