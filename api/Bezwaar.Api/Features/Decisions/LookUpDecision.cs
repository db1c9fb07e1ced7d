using Bezwaar.Api.Features.Decisions.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>
/// A citizen finds the decision on the letter by its reference and date. Both must match; every other case gives one and
/// the same answer, and an answer holds nothing that is not on the letter.
/// </summary>
internal static class LookUpDecision
{
    internal sealed record Query(string? Reference, Day? DateOfNotice) : IQuery<View>;

    /// <param name="Reference">The municipality's own reference.</param>
    /// <param name="DecisionType">Code of the decision type.</param>
    /// <param name="DateOfNotice">Date on the letter.</param>
    /// <param name="PublishedOn">Day of publication, from which the filing term counts.</param>
    /// <param name="LastDayToObject">The last day on which an objection is in time (Awb 6:7, 6:8; AWR 22j for taxes).</param>
    /// <param name="TermHasPassed">Whether that day lies in the past. Objecting stays possible; the municipality then asks why it is late.</param>
    public sealed record View(string Reference, string DecisionType, DateOnly DateOfNotice, DateOnly PublishedOn, DateOnly? LastDayToObject, bool TermHasPassed);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Reference).RequiredText(100);
            RuleFor(query => query.DateOfNotice).Required();
        }
    }

    internal sealed class Endpoint : IEndpoint<DecisionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/lookup", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("lookUpDecision")
            .WithSummary("Find the decision on a letter")
            .WithDescription("Needs the reference and the date of the letter; anything else is the same 404. Gives no addressee and no content.")
            .Public().Limited(RateClass.LookUp).LocksOutGuessing()
            .Produces<View>().Fails(404)
            .WithResponseExample(new View("OMG-2026-0412", "omgevingsvergunning", new(2026, 3, 10), new(2026, 3, 10), new(2026, 4, 21), false));
    }

    internal sealed class Handler(TenantDbContext db, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var decision = await KnownDecision.FindAsync(db, request.Reference!.Trim(), request.DateOfNotice!.Value, cancellationToken);
            if (decision is null)
                return Decision.Errors.NotFound;

            var today = AmsterdamTime.DateOf(clock.GetUtcNow());
            var lastDay = DeadlineCalculator.Calculate(
                new DeadlineRequest(db.Tenant.Settings.RegimeOf(decision.DecisionType), decision.PublishedOn, decision.DateOfNotice, 0, 1, []),
                today, db.Tenant.Settings.Legal).Filing?.LastDay;
            return new View(decision.Reference, decision.DecisionType, decision.DateOfNotice, decision.PublishedOn, lastDay, lastDay < today);
        }
    }
}
