using System.Globalization;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Lists the decisions that the municipality intends to take about the caller.</summary>
internal static class ListOwnIntendedDecisions
{
    private const string Sort = "-registeredAt";

    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<OwnIntendedDecisionView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnIntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnIntendedDecisions")
            .WithSummary("List the intended decisions about the caller")
            .WithDescription("Newest first. Who signed in sees those that were registered with the own number; the holder of an access link sees the one of the link.")
            .RequirePermission(Permissions.OwnIntendedDecisions)
            .Produces<Page<OwnIntendedDecisionView>>()
            .WithResponseExample(new Page<OwnIntendedDecisionView>([OwnIntendedDecisionView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<Page<OwnIntendedDecisionView>>>
    {
        public async Task<ErrorOr<Page<OwnIntendedDecisionView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, Cursor.HasInstant);
            if (cursor.IsError)
                return cursor.Errors;

            var own = db.OwnIntentions(callers.Caller);
            if (cursor.Value is { Key: { } key, Tie: var tie })
            {
                var at = DateTimeOffset.ParseExact(key, "O", CultureInfo.InvariantCulture);
                own = own.Where(intention => intention.RegisteredAt <= at && (intention.RegisteredAt < at || string.Compare(intention.Reference, tie) < 0));
            }

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await own.AsNoTracking()
                .OrderByDescending(intention => intention.RegisteredAt).ThenByDescending(intention => intention.Reference)
                .Take(limit + 1)
                .ToListAsync(cancellationToken);
            var page = rows.ToPage(limit, last => new Cursor(Sort, last.RegisteredAt.ToString("O", CultureInfo.InvariantCulture), last.Reference));
            return new Page<OwnIntendedDecisionView>([.. page.Items.Select(intention => OwnIntendedDecisionView.Of(intention, callers.Caller, db.Tenant))], page.NextCursor);
        }
    }
}
