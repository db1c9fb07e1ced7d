using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.TimeSpent.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>What one activity took.</summary>
/// <param name="Activity">What was done.</param>
/// <param name="Minutes">Time spent, in minutes.</param>
/// <param name="EuroCents">What that time costs by the tariffs of today, with what was paid to others, in euro cents.</param>
public sealed record ActivityCosts(CostActivity Activity, long Minutes, long EuroCents);

/// <summary>Puts together what every feature knows of the cost of cases: as many queries as there are features, however many cases.</summary>
internal sealed class CaseCosts(IEnumerable<ICaseCost> sources, TenantDbContext db)
{
    public async Task<ILookup<CaseRoute, ActivityCosts>> SumAsync(IQueryable<RoutedCase> cases, CancellationToken cancellationToken)
    {
        List<Spending> spent = [];
        foreach (var source in sources)
            spent.AddRange(await source.SumAsync(db, cases, cancellationToken));
        return spent
            .GroupBy(row => (row.Route, row.Activity))
            .OrderBy(rows => rows.Key)
            .ToLookup(rows => rows.Key.Route, rows => CostsOf(rows.Key.Activity, [.. rows]));
    }

    private ActivityCosts CostsOf(CostActivity activity, List<Spending> rows)
    {
        var minutes = rows.Sum(row => row.Minutes);
        return new(activity, minutes, db.Tenant.Settings.Tariffs.CostOf(activity, minutes) + rows.Sum(row => row.PaidEuroCents));
    }
}
