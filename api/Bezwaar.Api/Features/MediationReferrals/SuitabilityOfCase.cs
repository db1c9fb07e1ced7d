using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>How the questions before mediation were answered in a case.</summary>
internal sealed class SuitabilityOfCase(IMapper mapper) : ICaseData
{
    public string Part => "mediationSuitability";

    public IReadOnlyList<Type> Tables => [typeof(SuitabilityCheck)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<SuitabilityCheck>()
            .Where(check => check.ObjectionId == objectionId)
            .OrderBy(check => check.Sequence)
            .ProjectTo<SuitabilityCheckView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<SuitabilityCheck>().Where(check => objectionIds.Contains(check.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
}
