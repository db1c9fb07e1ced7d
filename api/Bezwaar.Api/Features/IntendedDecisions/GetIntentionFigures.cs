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

/// <summary>What talking before decisions brought: of the intentions of a period, how many led to no objection.</summary>
internal static class GetIntentionFigures
{
    /// <param name="From">First day of registration that counts.</param>
    /// <param name="To">Last day of registration that counts.</param>
    /// <param name="DecisionType">Only intentions of this type.</param>
    internal sealed record Query(Day? From, Day? To, string? DecisionType) : IQuery<View>;

    /// <param name="From">First day of registration that counts.</param>
    /// <param name="To">Last day of registration that counts.</param>
    /// <param name="Registered">Intentions that were registered.</param>
    /// <param name="Cancelled">Of these: cancelled.</param>
    /// <param name="Reached">Whose citizen was reached before the decision.</param>
    /// <param name="Adjusted">With the result: the municipality decides otherwise.</param>
    /// <param name="ExplainedAndAccepted">With the result: explained and accepted.</param>
    /// <param name="GoesAhead">With the result: goes ahead although the citizen disagrees.</param>
    /// <param name="NotReached">With the result: not reached.</param>
    /// <param name="Decided">On which a registered decision followed.</param>
    /// <param name="Objected">On whose decision an objection followed within the term.</param>
    /// <param name="ObjectedLate">On whose decision an objection followed, but none within the term.</param>
    /// <param name="NotObjected">On whose decision no objection followed within the term, which has ended.</param>
    /// <param name="ObjectionPossible">On whose decision none followed yet, while the term still runs.</param>
    public sealed record View(
        DateOnly From, DateOnly To, int Registered, int Cancelled, int Reached, int Adjusted, int ExplainedAndAccepted, int GoesAhead, int NotReached,
        int Decided, int Objected, int ObjectedLate, int NotObjected, int ObjectionPossible);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.From).Required();
            RuleFor(query => query.To).Required()
                .Must((query, to) => to is null || query.From is null || to.Value.Value >= query.From.Value.Value)
                .WithText("before-from", "De laatste dag ligt vóór de eerste.", "The last day is before the first.");
            RuleFor(query => query.DecisionType).OptionalText(60);
        }
    }

    internal sealed class Endpoint : IEndpoint<IntendedDecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/figures", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) => sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("getIntentionFigures")
            .WithSummary("Count what came of intended decisions")
            .WithDescription("Of the intentions that were registered in a period, as they stand now. Intentions are kept for two years after the planned day.")
            .RequirePermission(Permissions.IntendedDecisionsRead)
            .Produces<View>()
            .WithResponseExample(new View(new(2026, 1, 1), new(2026, 12, 31), 240, 8, 201, 34, 96, 62, 21, 190, 31, 2, 120, 37));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var (from, to) = (request.From!.Value.Value, request.To!.Value.Value);
            var (start, end) = (AmsterdamTime.StartOfDay(from), AmsterdamTime.StartOfDay(to.AddDays(1)));
            var today = AmsterdamTime.DateOf(clock.GetUtcNow());
            var intentions = db.Set<IntendedDecision>().Where(intention => intention.RegisteredAt >= start && intention.RegisteredAt < end);
            if (request.DecisionType is { } decisionType)
                intentions = intentions.Where(intention => intention.DecisionType == decisionType);

            return await intentions
                .GroupBy(_ => 1)
                .Select(all => new View(
                    from, to,
                    all.Count(),
                    all.Count(intention => intention.State == IntentionState.Cancelled),
                    all.Count(intention => intention.ReachedAt != null),
                    all.Count(intention => intention.Result == IntentionResult.Adjusted),
                    all.Count(intention => intention.Result == IntentionResult.ExplainedAndAccepted),
                    all.Count(intention => intention.Result == IntentionResult.GoesAhead),
                    all.Count(intention => intention.Result == IntentionResult.NotReached),
                    all.Count(intention => intention.DecisionId != null),
                    all.Count(intention => intention.ObjectedInTime == true),
                    all.Count(intention => intention.ObjectedInTime == false),
                    all.Count(intention => intention.DecisionId != null && intention.ObjectedInTime == null && intention.ObjectionUntil < today),
                    all.Count(intention => intention.DecisionId != null && intention.ObjectedInTime == null && (intention.ObjectionUntil == null || intention.ObjectionUntil >= today))))
                .FirstOrDefaultAsync(cancellationToken) ?? new View(from, to, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
    }
}
