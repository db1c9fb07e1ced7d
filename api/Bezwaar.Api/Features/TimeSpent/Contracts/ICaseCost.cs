using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.TimeSpent.Contracts;

/// <summary>
/// What one feature knows of the cost of cases. Every feature that records time or money has one; discovered, so that no
/// cost is forgotten in a list.
/// </summary>
internal interface ICaseCost
{
    /// <summary>Sums what these cases took, one row for each route and activity, in one grouped query.</summary>
    Task<List<Spending>> SumAsync(TenantDbContext db, IQueryable<RoutedCase> cases, CancellationToken cancellationToken);
}

/// <summary>What cases of one route took for one activity.</summary>
internal sealed record Spending
{
    public required CaseRoute Route { get; init; }
    public required CostActivity Activity { get; init; }

    /// <summary>Time of the municipality's own people, to which its tariffs apply.</summary>
    public long Minutes { get; init; }

    /// <summary>What was paid beside that time, such as the bill of a mediator.</summary>
    public long PaidEuroCents { get; init; }
}
