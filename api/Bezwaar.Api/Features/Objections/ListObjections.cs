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
    /// <param name="Status">Only objections that stand here.</param>
    /// <param name="Handler">Only objections of this handler.</param>
    /// <param name="DecisionType">Only objections against this type of decision.</param>
    /// <param name="DeadlineBefore">Only objections that must be decided before this day.</param>
    /// <param name="NextAction">Only objections whose next action is this.</param>
    /// <param name="Owner">Only objections whose next action is up to this handler, or to the role "handler" or "coordinator".</param>
    /// <param name="ContactDue">True: only objections whose objector should have been called by today.</param>
    /// <param name="Text">Only objections whose number, objector, reference or description holds this text; case and accents do not matter; at most 100 characters.</param>
    /// <param name="Sort">deadline (open objections with a deadline), nextAction (what is due first), receivedAt or -receivedAt (newest first). Where left out: nextAction with an owner, deadline otherwise.</param>
    /// <param name="Limit">Rows on a page, 1–100; 20 where left out.</param>
    /// <param name="Cursor">Where the page before ended (nextCursor).</param>
    internal sealed record Query(
        Word<ObjectionStatus>? Status, string? Handler, string? DecisionType, Day? DeadlineBefore, Word<NextActionCode>? NextAction, string? Owner, bool? ContactDue, string? Text,
        string? Sort, int? Limit, string? Cursor)
        : IQuery<Page<ObjectionListItem>>
    {
        public string Order => Sort ?? (Owner is null ? ObjectionOrder.ByDeadline : ObjectionOrder.ByNextAction);

        public bool IsWholeWorklist =>
            this is { Status: null, Handler: null, DecisionType: null, DeadlineBefore: null, NextAction: null, Owner: null, ContactDue: not true, Order: ObjectionOrder.ByDeadline } && string.IsNullOrWhiteSpace(Text);
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Limit).PageLimit();
            RuleFor(query => query.Text).OptionalText(100);
            RuleFor(query => query.Sort)
                .Must(sort => sort is null or ObjectionOrder.ByDeadline or ObjectionOrder.ByNextAction or ObjectionOrder.ByReceipt or ObjectionOrder.ByLastReceipt)
                .WithText("unknown-sort", "Kies deadline, nextAction, receivedAt of -receivedAt.", "Choose deadline, nextAction, receivedAt or -receivedAt.");
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
                "Sorted by deadline, objections without one (closed, or publication unknown) come last. By nextAction, what is due first or overdue longest comes first: "
                + "with owner=coordinator the worklist of the coordinator. Filters narrow each other. "
                + "Follow the Link header, or send nextCursor as cursor, for the next page.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<ObjectionListItem>>()
            .WithResponseExample(new Page<ObjectionListItem>([ObjectionExamples.ListItem], null));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<ObjectionListItem>>>
    {
        public async Task<ErrorOr<Page<ObjectionListItem>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var sort = request.Order;
            var cursor = Cursor.Decode(request.Cursor, sort, found => found.HasKey(sort));
            if (cursor.IsError)
                return cursor.Errors;

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = request.IsWholeWorklist
                ? await ReadWorklistAsync(cursor.Value, limit + 1, cancellationToken)
                : await Filter(db.Set<Objection>(), request, AmsterdamTime.DateOf(clock.GetUtcNow())).InOrder(sort, cursor.Value)
                    .Take(limit + 1)
                    .Select(ObjectionListItem.Projection)
                    .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => ObjectionOrder.CursorAfter(last, sort));
        }

        /// <summary>
        /// First the rest of the day where the page before ended, then later days: each is one range of the index, however
        /// many cases have the same deadline (WOZ objections by the ten thousand).
        /// </summary>
        private async Task<List<ObjectionListItem>> ReadWorklistAsync(Cursor? after, int count, CancellationToken cancellationToken)
        {
            if (after is null)
                return await ToListAsync(FromDay.For(db)(db, DateOnly.MinValue, count), cancellationToken);

            var deadline = ObjectionOrder.DayOf(after);
            var rows = await ToListAsync(RestOfDay.For(db)(db, deadline, after.Tie, count), cancellationToken);
            if (rows.Count < count && deadline < Objection.NoDeadline)
                rows.AddRange(await ToListAsync(FromDay.For(db)(db, deadline.AddDays(1), count - rows.Count), cancellationToken));
            return rows;
        }

        private static async Task<List<ObjectionListItem>> ToListAsync(IAsyncEnumerable<ObjectionListItem> found, CancellationToken cancellationToken)
        {
            var rows = new List<ObjectionListItem>();
            await foreach (var row in found.WithCancellation(cancellationToken))
                rows.Add(row);
            return rows;
        }
    }

    /// <summary>The worklist without a filter, which every handler's day begins with; compiled once.</summary>
    private static readonly CompiledQuery<Func<TenantDbContext, DateOnly, int, IAsyncEnumerable<ObjectionListItem>>> FromDay = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, DateOnly deadline, int count) =>
            db.Set<Objection>()
                .Where(objection => objection.SortDeadline >= deadline)
                .OrderBy(objection => objection.SortDeadline).ThenBy(objection => objection.Number)
                .Take(count)
                .Select(ObjectionListItem.Projection)));

    private static readonly CompiledQuery<Func<TenantDbContext, DateOnly, string, int, IAsyncEnumerable<ObjectionListItem>>> RestOfDay = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, DateOnly deadline, string number, int count) =>
            db.Set<Objection>()
                .Where(objection => objection.SortDeadline == deadline && string.Compare(objection.Number, number) > 0)
                .OrderBy(objection => objection.Number)
                .Take(count)
                .Select(ObjectionListItem.Projection)));

    private static IQueryable<Objection> Filter(IQueryable<Objection> objections, Query query, DateOnly today)
    {
        if (query.Status is { Value: var status })
            objections = objections.Where(objection => objection.Status == status);
        if (query.Handler is { } handler)
            objections = objections.Where(objection => objection.Handler == handler);
        if (query.DecisionType is { } decisionType)
            objections = objections.Where(objection => objection.DecisionType == decisionType);
        if (query.DeadlineBefore is { Value: var deadlineBefore })
            objections = objections.Where(objection => objection.SortDeadline < deadlineBefore);
        if (query.NextAction is { Value: var nextAction })
            objections = objections.Where(objection => objection.NextActionDueOn < Objection.NoDeadline && objection.NextActionCode == nextAction);
        if (query.Owner is { } owner)
            objections = objections.Where(objection => objection.NextActionOwner == owner);
        if (query.ContactDue is true)
            objections = objections.Where(objection => objection.ContactDueOn <= today);
        if (query.Text?.Trim().ToUpperInvariant() is { } number && NumberSeries.IsNumber(number))
        {
            objections = objections.Where(objection => objection.Number == number);
        }
        else if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = SearchTexts.Normalise(query.Text.Trim());
            objections = objections.Where(objection => objection.SearchText.Contains(text));
        }

        return objections;
    }
}
