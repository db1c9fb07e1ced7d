using System.Globalization;
using System.Linq.Expressions;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The worklist: objections by deadline, or by receipt, page by page.</summary>
internal static class ListObjections
{
    private const string ByDeadline = "deadline";
    private const string ByReceipt = "receivedAt";
    private const string ByLastReceipt = "-receivedAt";

    /// <param name="Status">Only objections that stand here.</param>
    /// <param name="Handler">Only objections of this handler.</param>
    /// <param name="DecisionType">Only objections against this type of decision.</param>
    /// <param name="DeadlineBefore">Only objections that must be decided before this day.</param>
    /// <param name="ContactDue">True: only objections whose objector should have been called by today.</param>
    /// <param name="Text">Only objections whose number, objector, reference or description holds this text; case and accents do not matter; at most 100 characters.</param>
    /// <param name="Sort">deadline (default; open objections with a deadline), receivedAt or -receivedAt (newest first).</param>
    /// <param name="Limit">Rows on a page, 1–100; 20 where left out.</param>
    /// <param name="Cursor">Where the page before ended (nextCursor).</param>
    internal sealed record Query(
        Word<ObjectionStatus>? Status, string? Handler, string? DecisionType, Day? DeadlineBefore, bool? ContactDue, string? Text, string? Sort, int? Limit, string? Cursor)
        : IQuery<Page<ObjectionListItem>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Limit).PageLimit();
            RuleFor(query => query.Text).OptionalText(100);
            RuleFor(query => query.Sort)
                .Must(sort => sort is null or ByDeadline or ByReceipt or ByLastReceipt)
                .WithText("unknown-sort", "Kies deadline, receivedAt of -receivedAt.", "Choose deadline, receivedAt or -receivedAt.");
        }
    }

    internal sealed class Endpoint : IEndpoint<ObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToPageAsync(context))
            .WithName("listObjections")
            .WithSummary("List objections")
            .WithDescription(
                "Sorted by deadline, objections without one (closed, or publication unknown) come last. Filters narrow each other. "
                + "Follow the Link header, or send nextCursor as cursor, for the next page.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<ObjectionListItem>>()
            .WithResponseExample(new Page<ObjectionListItem>([ObjectionExamples.ListItem], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<ObjectionListItem>>>
    {
        public async Task<ErrorOr<Page<ObjectionListItem>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var sort = request.Sort ?? ByDeadline;
            var cursor = Cursor.Decode(request.Cursor, sort, sort == ByDeadline ? Cursor.HasDay : Cursor.HasInstant);
            if (cursor.IsError)
                return cursor.Errors;

            var limit = request.Limit ?? Paging.DefaultLimit;
            var filtered = Filter(db.Set<Objection>(), request, AmsterdamTime.DateOf(clock.GetUtcNow()));
            var rows = await Order(filtered, sort, cursor.Value)
                .Take(limit + 1)
                .ProjectTo<ObjectionListItem>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => CursorAfter(last, sort));
        }
    }

    private static IQueryable<Objection> Filter(IQueryable<Objection> objections, Query query, DateOnly today)
    {
        if (query.Status is { Value: var status })
            objections = objections.Where(objection => objection.Status == status);
        if (query.Handler is { } handler)
            objections = objections.Where(objection => objection.Handler == handler);
        if (query.DecisionType is { } decisionType)
            objections = objections.Where(objection => objection.DecisionType == decisionType);
        if (query.DeadlineBefore is { Value: var deadlineBefore })
            objections = objections.Where(objection => objection.DecisionDeadline < deadlineBefore);
        if (query.ContactDue is true)
            objections = objections.Where(objection => objection.ContactDueOn <= today);
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = SearchTexts.Normalise(query.Text.Trim());
            objections = objections.Where(objection => objection.SearchText.Contains(text));
        }

        return objections;
    }

    /// <summary>
    /// Every order ends on the number, which is unique, so that a page starts exactly where the one before ended. No
    /// deadline sorts last: rows without one are never before a row that can be missed.
    /// </summary>
    private static IQueryable<Objection> Order(IQueryable<Objection> objections, string sort, Cursor? after) => sort switch
    {
        ByReceipt => objections.Where(ReceivedAfter(after)).OrderBy(objection => objection.ReceivedAt).ThenBy(objection => objection.Number),
        ByLastReceipt => objections.Where(ReceivedBefore(after)).OrderByDescending(objection => objection.ReceivedAt).ThenByDescending(objection => objection.Number),
        _ => objections.Where(DeadlineAfter(after)).OrderBy(objection => objection.SortDeadline).ThenBy(objection => objection.Number),
    };

    private static Expression<Func<Objection, bool>> DeadlineAfter(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (deadline, number) = (DateOnly.ParseExact(after.Key!, "O", CultureInfo.InvariantCulture), after.Tie);
        return objection => objection.SortDeadline > deadline || (objection.SortDeadline == deadline && string.Compare(objection.Number, number) > 0);
    }

    private static Expression<Func<Objection, bool>> ReceivedAfter(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (at, number) = (InstantOf(after), after.Tie);
        return objection => objection.ReceivedAt > at || (objection.ReceivedAt == at && string.Compare(objection.Number, number) > 0);
    }

    private static Expression<Func<Objection, bool>> ReceivedBefore(Cursor? after)
    {
        if (after is null)
            return _ => true;

        var (at, number) = (InstantOf(after), after.Tie);
        return objection => objection.ReceivedAt < at || (objection.ReceivedAt == at && string.Compare(objection.Number, number) < 0);
    }

    private static DateTimeOffset InstantOf(Cursor cursor) => DateTimeOffset.ParseExact(cursor.Key!, "O", CultureInfo.InvariantCulture);

    private static Cursor CursorAfter(ObjectionListItem last, string sort) => new(
        sort,
        sort == ByDeadline
            ? (last.DecisionDeadline ?? Objection.NoDeadline).ToString("O", CultureInfo.InvariantCulture)
            : last.ReceivedAt.ToString("O", CultureInfo.InvariantCulture),
        last.Number);
}
