using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.TimeSpent.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>What mediators were paid for their sessions; their time is not the municipality's.</summary>
internal sealed class MediationCost : ICaseCost
{
    public Task<List<Spending>> SumAsync(TenantDbContext db, IQueryable<RoutedCase> cases, CancellationToken cancellationToken) =>
        db.Set<MediationReferral>()
            .Join(cases, referral => referral.ObjectionId, known => known.Id, (referral, known) => new { known.Route, referral.SessionsCostInCents })
            .GroupBy(row => row.Route)
            .Select(rows => new Spending { Route = rows.Key, Activity = CostActivity.Mediation, PaidEuroCents = rows.Sum(row => row.SessionsCostInCents) })
            .ToListAsync(cancellationToken);
}
