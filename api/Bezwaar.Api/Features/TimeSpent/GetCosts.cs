using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>What the objections of a period took and cost, by the way that they went. Figures alone: no case can be told from them.</summary>
internal static class GetCosts
{
    internal sealed record Query(DateOnly? From, DateOnly? To) : IQuery<View>;

    /// <param name="From">First day of receipt that counts.</param>
    /// <param name="To">Last day of receipt that counts.</param>
    /// <param name="Routes">The ways that the cases went; one that none went is left out.</param>
    public sealed record View(DateOnly From, DateOnly To, IReadOnlyList<RouteCosts> Routes);

    /// <param name="Route">The way that the cases went until now.</param>
    /// <param name="Cases">Number of cases, those that took no time included.</param>
    /// <param name="Minutes">All time spent, in minutes.</param>
    /// <param name="EuroCents">All cost, in euro cents, by the tariffs of today.</param>
    /// <param name="EuroCentsPerCase">Cost of a case on average, in whole euro cents.</param>
    /// <param name="Activities">The same per activity.</param>
    public sealed record RouteCosts(CaseRoute Route, int Cases, long Minutes, long EuroCents, long EuroCentsPerCase, IReadOnlyList<ActivityCosts> Activities);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.From).Must(IsPossible).WithText("impossible-date", "Deze datum kan niet.", "This date cannot be right.");
            RuleFor(query => query.To).Must(IsPossible).WithText("impossible-date", "Deze datum kan niet.", "This date cannot be right.");
            RuleFor(query => query.To)
                .Must((query, to) => to is null || query.From is null || to >= query.From)
                .WithText("before-from", "De laatste dag ligt vóór de eerste.", "The last day is before the first one.");
        }

        private static bool IsPossible(DateOnly? day) => day is null or { Year: >= 1994 and <= 2100 };
    }

    internal sealed class Endpoint : IEndpoint<CostsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Day? from, Day? to, ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(from?.Value, to?.Value), cancellationToken).ToOkAsync())
            .WithName("getCosts")
            .WithSummary("Read what objections cost")
            .WithDescription("Of the objections received from one day until another, both included; without days, of the last twelve months until today.")
            .RequirePermission(Permissions.CostsRead)
            .Produces<View>()
            .WithResponseExample(new View(
                new(2026, 1, 1), new(2026, 12, 31), [new(CaseRoute.Informal, 12, 1296, 183_600, 15_300, [new(CostActivity.Contact, 216, 30_600), new(CostActivity.Drafting, 1080, 153_000)])]));
    }

    internal sealed class Handler(TenantDbContext db, CaseCosts costs, TimeProvider clock) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var to = request.To ?? AmsterdamTime.DateOf(clock.GetUtcNow());
            var from = request.From ?? to.AddYears(-1).AddDays(1);
            var cases = RoutedCase.ReceivedIn(db, from, to);
            var counts = await cases.GroupBy(known => known.Route).Select(known => new { Route = known.Key, Cases = known.Count() }).ToListAsync(cancellationToken);
            var spent = await costs.SumAsync(cases, cancellationToken);
            return new View(from, to, [.. counts.OrderBy(count => count.Route).Select(count => CostsOf(count.Route, count.Cases, [.. spent[count.Route]]))]);
        }
    }

    private static RouteCosts CostsOf(CaseRoute route, int cases, IReadOnlyList<ActivityCosts> activities)
    {
        var euroCents = activities.Sum(activity => activity.EuroCents);
        return new(route, cases, activities.Sum(activity => activity.Minutes), euroCents, (long)Math.Round((decimal)euroCents / cases, MidpointRounding.AwayFromZero), activities);
    }
}
