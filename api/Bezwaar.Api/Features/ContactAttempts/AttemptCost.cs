using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.TimeSpent.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The minutes of contact attempts count by themselves; a mistaken entry counts for nothing.</summary>
internal sealed class AttemptCost : ICaseCost
{
    public Task<List<Spending>> SumAsync(TenantDbContext db, IQueryable<RoutedCase> cases, CancellationToken cancellationToken) =>
        db.Set<ContactAttempt>()
            .Where(attempt => attempt.CorrectedAt == null)
            .Join(cases, attempt => attempt.ObjectionId, known => known.Id, (attempt, known) => new { known.Route, attempt.MinutesSpent })
            .GroupBy(row => row.Route)
            .Select(rows => new Spending { Route = rows.Key, Activity = CostActivity.Contact, Minutes = rows.Sum(row => (long)row.MinutesSpent) })
            .ToListAsync(cancellationToken);
}
