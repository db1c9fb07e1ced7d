using Bezwaar.Api.Features.Objections.Contracts;
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
    /// <param name="Id">Only these objections, at most 100: which of those that changed a worklist still shows.</param>
    /// <param name="Status">Only objections that stand here.</param>
    /// <param name="Open">True: only objections that were neither decided nor withdrawn.</param>
    /// <param name="Handler">Only objections of this handler; "me" for whoever asks.</param>
    /// <param name="Unassigned">True: only objections that nobody handles.</param>
    /// <param name="DecisionType">Only objections against this type of decision.</param>
    /// <param name="DeadlineBefore">Only objections that must be decided before this day.</param>
    /// <param name="Deadline">Only objections whose last day to decide is this near, seen from today.</param>
    /// <param name="Due">Only objections whose next action is due then, seen from today.</param>
    /// <param name="NextAction">Only objections whose next action is this.</param>
    /// <param name="Owner">Only objections whose next action is up to this handler, to "me" for whoever asks, or to the role "handler" or "coordinator".</param>
    /// <param name="Badge">Only objections with this badge.</param>
    /// <param name="ContactDue">True: only objections whose objector should have been called by today.</param>
    /// <param name="WaitingOnObjector">True: only objections in which nothing can be done but wait for the objector.</param>
    /// <param name="Text">Only objections whose number, objector, reference or description holds this text; case and accents do not matter; at most 100 characters.</param>
    /// <param name="Sort">deadline (open objections with a deadline), nextAction (what is due first), receivedAt or -receivedAt (newest first). Where left out: nextAction with an owner, deadline otherwise.</param>
    /// <param name="Limit">Rows on a page, 1–100; 20 where left out.</param>
    /// <param name="Cursor">Where the page before ended (nextCursor).</param>
    internal sealed record Query(
        Guid[]? Id, Word<ObjectionStatus>? Status, bool? Open, string? Handler, bool? Unassigned, string? DecisionType, Day? DeadlineBefore, Word<DeadlineWindow>? Deadline,
        Word<DueWindow>? Due, Word<NextActionCode>? NextAction, string? Owner, Word<CaseBadge>? Badge, bool? ContactDue, bool? WaitingOnObjector, string? Text,
        string? Sort, int? Limit, string? Cursor)
        : IQuery<Page<ObjectionListItem>>
    {
        public string Order => Sort ?? (Owner is null ? ObjectionOrder.ByDeadline : ObjectionOrder.ByNextAction);

        public WorklistFilter Filter => new WorklistFilter
        {
            Status = Status?.Value,
            Open = Open,
            Handler = Handler,
            Unassigned = Unassigned,
            DecisionType = DecisionType,
            DeadlineBefore = DeadlineBefore?.Value,
            Deadline = Deadline?.Value,
            Due = Due?.Value,
            NextAction = NextAction?.Value,
            Owner = Owner,
            Badge = Badge?.Value,
            ContactDue = ContactDue,
            WaitingOnObjector = WaitingOnObjector,
            Text = Text,
        }.Simplified;
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Limit).PageLimit();
            RuleFor(query => query.Id)
                .Must(ids => ids is null or { Length: <= Paging.MaximumLimit })
                .WithText("too-many", $"Vraag hoogstens {Paging.MaximumLimit} bezwaren tegelijk op.", $"Ask for at most {Paging.MaximumLimit} objections at once.");
            RuleFor(query => query.Text).OptionalText(100);
            RuleFor(query => query.Sort)
                .Must(WorklistOrders.IsKnown)
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

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<ObjectionListItem>>>
    {
        public async Task<ErrorOr<Page<ObjectionListItem>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var sort = request.Order;
            var cursor = Cursor.Decode(request.Cursor, sort, found => found.HasKey(sort));
            if (cursor.IsError)
                return cursor.Errors;

            var (limit, filter) = (request.Limit ?? Paging.DefaultLimit, request.Filter);
            var rows = request.Id is not { Length: > 0 } && sort == ObjectionOrder.ByDeadline && filter == Everything
                ? await ReadWorklistAsync(cursor.Value, limit + 1, cancellationToken)
                : await Among(request.Id).Matching(filter, callers.Caller.Id, new(AmsterdamTime.DateOf(clock.GetUtcNow()))).InOrder(sort, cursor.Value)
                    .Take(limit + 1)
                    .Select(ObjectionListItem.Projection)
                    .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => ObjectionOrder.CursorAfter(last, sort));
        }

        private IQueryable<Objection> Among(Guid[]? ids) =>
            ids is { Length: > 0 } ? db.Set<Objection>().Where(objection => ids.Contains(objection.Id)) : db.Set<Objection>();

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

    private static readonly WorklistFilter Everything = new();

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
}
