using Bezwaar.Api.Features.Settings.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

internal sealed class DecisionTypesOfIntentions : IDecisionTypeUse
{
    public Task<string?> FirstInUseAsync(TenantDbContext db, IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        db.Set<IntendedDecision>().Where(intention => codes.Contains(intention.DecisionType)).Select(intention => (string?)intention.DecisionType).FirstOrDefaultAsync(cancellationToken);
}
