using Bezwaar.Api.Features.Settings.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Decisions;

internal sealed class DecisionTypesOfDecisions : IDecisionTypeUse
{
    public Task<string?> FirstInUseAsync(TenantDbContext db, IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        db.Set<Decision>().Where(decision => codes.Contains(decision.DecisionType)).Select(decision => (string?)decision.DecisionType).FirstOrDefaultAsync(cancellationToken);
}
