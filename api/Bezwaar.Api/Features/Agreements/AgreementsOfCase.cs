using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>What was agreed in a case, and what the citizen was told of it.</summary>
internal sealed class AgreementsOfCase(IMapper mapper) : ICaseData
{
    public string Part => "agreements";

    public IReadOnlyList<Type> Tables => [typeof(Agreement), typeof(AgreementConfirmation)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) => new
    {
        Agreed = await db.Set<Agreement>()
            .Where(agreement => agreement.ObjectionId == objectionId)
            .OrderBy(agreement => agreement.Sequence)
            .ProjectTo<AgreementView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken),
        Confirmations = await db.Set<AgreementConfirmation>()
            .Where(confirmation => confirmation.ObjectionId == objectionId)
            .OrderBy(confirmation => confirmation.Sequence)
            .ProjectTo<AgreementConfirmationView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken),
    };

    public async Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        await db.Set<Agreement>().Where(agreement => objectionIds.Contains(agreement.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<AgreementConfirmation>().Where(confirmation => objectionIds.Contains(confirmation.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
    }
}
