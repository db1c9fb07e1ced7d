using System.Globalization;
using System.Linq.Expressions;
using Bezwaar.Api.Features.IntendedDecisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>The list of calls before decisions: intended decisions by the day on which somebody should call.</summary>
internal static class ListIntendedDecisions
{
    private const string Sort = "contactDueOn";

    /// <param name="State">Only intentions that stand here.</param>
    /// <param name="DecisionType">Only intentions of this type.</param>
    /// <param name="Department">Only intentions of this department.</param>
    /// <param name="Reference">Only the intention with this reference.</param>
    /// <param name="ContactDue">True: only those whose citizen should have been called by today.</param>
    /// <param name="PlannedBefore">Only those whose decision is planned before this day.</param>
    /// <param name="Limit">Rows on a page, 1–100; 20 where left out.</param>
    /// <param name="Cursor">Where the page before ended (nextCursor).</param>
    internal sealed record Query(
        Word<IntentionState>? State, string? DecisionType, string? Department, string? Reference, bool? ContactDue, Day? PlannedBefore, int? Limit, string? Cursor)
        : IQuery<Page<Item>>;

    /// <param name="Id">Id of the intention.</param>
    /// <param name="Reference">The municipality's own reference.</param>
    /// <param name="DecisionType">Code of the decision type.</param>
    /// <param name="Citizen">Whom to call.</param>
    /// <param name="PlannedOn">Day on which the decision is to be taken.</param>
    /// <param name="Department">The department that decides.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="ContactDueOn">Day by which somebody should call; null when nobody has to.</param>
    /// <param name="CallBackAt">When the citizen asked to be called.</param>
    public sealed record Item(
        Guid Id, string Reference, string DecisionType, IntendedFor Citizen, DateOnly PlannedOn, string Department, IntentionState State, DateOnly? ContactDueOn, DateTimeOffset? CallBackAt)
    {
        internal static readonly Expression<Func<IntendedDecision, Item>> Projection = intention => new Item(
            intention.Id, intention.Reference, intention.DecisionType, intention.Citizen, intention.PlannedOn, intention.Department, intention.State, intention.ContactDueOn, intention.CallBackAt);
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToPageAsync(context))
            .WithName("listIntendedDecisions")
            .WithSummary("List intended decisions")
            .WithDescription("Sorted by the day on which somebody should call; those about which nobody has to call come last. Filters narrow each other.")
            .RequirePermission(Permissions.IntendedDecisionsRead)
            .Produces<Page<Item>>()
            .WithResponseExample(new Page<Item>([Example], null));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<Item>>>
    {
        public async Task<ErrorOr<Page<Item>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, Cursor.HasDay);
            if (cursor.IsError)
                return cursor.Errors;

            var intentions = Filter(db.Set<IntendedDecision>(), request, AmsterdamTime.DateOf(clock.GetUtcNow()));
            if (cursor.Value is { Key: { } key, Tie: var tie })
            {
                var due = DateOnly.ParseExact(key, "O", CultureInfo.InvariantCulture);
                intentions = intentions.Where(intention =>
                    intention.SortContactDue >= due && (intention.SortContactDue > due || string.Compare(intention.Reference, tie) > 0));
            }

            var limit = request.Limit ?? Paging.DefaultLimit;
            var rows = await intentions
                .OrderBy(intention => intention.SortContactDue).ThenBy(intention => intention.Reference)
                .Take(limit + 1)
                .Select(Item.Projection)
                .ToListAsync(cancellationToken);
            return rows.ToPage(limit, last => new Cursor(Sort, (last.ContactDueOn ?? IntendedDecision.NoDay).ToString("O", CultureInfo.InvariantCulture), last.Reference));
        }
    }

    private static IQueryable<IntendedDecision> Filter(IQueryable<IntendedDecision> intentions, Query query, DateOnly today)
    {
        if (query.State is { Value: var state })
            intentions = intentions.Where(intention => intention.State == state);
        if (query.DecisionType is { } decisionType)
            intentions = intentions.Where(intention => intention.DecisionType == decisionType);
        if (query.Department is { } department)
            intentions = intentions.Where(intention => intention.Department == department);
        if (query.Reference is { } reference)
            intentions = intentions.Where(intention => intention.Reference == reference);
        if (query.ContactDue is true)
            intentions = intentions.Where(intention => intention.SortContactDue <= today);
        if (query.PlannedBefore is { Value: var plannedBefore })
            intentions = intentions.Where(intention => intention.PlannedOn < plannedBefore);
        return intentions;
    }

    private static readonly Item Example = new(
        IntendedDecisionView.Example.Id, IntendedDecisionView.Example.Reference, IntendedDecisionView.Example.DecisionType, IntendedDecisionView.Example.Citizen,
        IntendedDecisionView.Example.PlannedOn, IntendedDecisionView.Example.Department, IntentionState.Open, new(2026, 3, 3), null);
}
