using Bezwaar.Api.Features.Settings.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

internal sealed class DecisionTypesOfObjections : IDecisionTypeUse
{
    public Task<string?> FirstInUseAsync(TenantDbContext db, IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        db.Set<Objection>().Where(objection => objection.DecisionType != null && codes.Contains(objection.DecisionType)).Select(objection => objection.DecisionType).FirstOrDefaultAsync(cancellationToken);
}
