using System.Globalization;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Which objections changed since the last question: for whoever keeps a list on the screen, without a connection that stays open.</summary>
internal static class ListObjectionChanges
{
    private const string Sort = "changedAt";

    /// <summary>
    /// A change gets its time before it is committed, so that a later one may be seen earlier. The answer ends this long ago:
    /// what is committed within it is never passed over.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    /// <param name="After">The cursor of the answer before; nothing at the first question, which tells where to begin.</param>
    /// <param name="Limit">Most changes in an answer, 1–100; 100 where left out.</param>
    internal sealed record Query(string? After, int? Limit) : IQuery<View>;

    /// <param name="Items">What changed, oldest change first; an objection that changed more often stands here once, as it is now.</param>
    /// <param name="Cursor">Send it as after with the next question.</param>
    /// <param name="HasMore">More changed than is told here: ask on at once, or read the list anew.</param>
    public sealed record View(IReadOnlyList<Item> Items, string Cursor, bool HasMore);

    /// <param name="Id">Id of the objection.</param>
    /// <param name="Version">Its version; no change to whoever knows that one.</param>
    /// <param name="ChangedAt">When it changed last.</param>
    public sealed record Item(Guid Id, int Version, DateTimeOffset ChangedAt);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ObjectionChangesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) => sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("listObjectionChanges")
            .WithSummary("List which objections changed")
            .WithDescription(
                "How to keep a list fresh: ask once without after, keep the cursor, and ask again with it every 10 seconds while somebody looks. "
                + "Any host of the municipality answers; a change is told some 5 seconds after it was made. "
                + "Which of the objections that changed belong to a list, listObjections tells by their ids. "
                + "Dates that move with the day alone are no change: read the list anew on a new day. An objection that was destroyed is not told.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>()
            .WithResponseExample(new View([new(ObjectionExamples.ListItem.Id, 2, ObjectionExamples.At("2026-04-21T08:30:00Z"))], "eyJTb3J0IjoiY2hhbmdlZEF0In0", false));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var decoded = Cursor.Decode(request.After, Sort, Cursor.HasInstant);
            if (decoded.IsError)
                return decoded.Errors;

            var until = clock.GetUtcNow() - Settled;
            if (decoded.Value is not { Key: { } key, Tie: var number } cursor)
                return new View([], At(until, "").Encode(), HasMore: false);

            var after = DateTimeOffset.ParseExact(key, "O", CultureInfo.InvariantCulture);
            var limit = request.Limit ?? Paging.MaximumLimit;
            var rows = await db.Set<Objection>()
                .Where(objection => objection.ChangedAt >= after && objection.ChangedAt <= until && (objection.ChangedAt > after || string.Compare(objection.Number, number) > 0))
                .OrderBy(objection => objection.ChangedAt).ThenBy(objection => objection.Number)
                .Take(limit + 1)
                .Select(objection => new { objection.Id, objection.Version, objection.ChangedAt, objection.Number })
                .ToListAsync(cancellationToken);
            var told = rows.Take(limit).ToList();
            return new View(
                [.. told.Select(row => new Item(row.Id, row.Version, row.ChangedAt))],
                (told is [.., var last] ? At(last.ChangedAt, last.Number) : cursor).Encode(),
                rows.Count > limit);
        }

        private static Cursor At(DateTimeOffset instant, string number) => new(Sort, instant.ToString("O", CultureInfo.InvariantCulture), number);
    }
}
