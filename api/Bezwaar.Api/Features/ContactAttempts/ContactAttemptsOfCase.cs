using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>The attempts to reach the objector of a case.</summary>
internal sealed class ContactAttemptsOfCase(IMapper mapper) : ICaseData
{
    public string Part => "contactAttempts";

    public IReadOnlyList<Type> Tables => [typeof(ContactAttempt)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<ContactAttempt>()
            .Where(attempt => attempt.ObjectionId == objectionId)
            .OrderBy(attempt => attempt.Sequence)
            .ProjectTo<ContactAttemptView>(mapper.ConfigurationProvider)
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<ContactAttempt>().Where(attempt => objectionIds.Contains(attempt.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
}
