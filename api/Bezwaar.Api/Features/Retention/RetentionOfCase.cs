using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>
/// Destruction lists on which a case stood. With the case go the lines of lists that it was taken off, whose reason may
/// tell about a person; the line by which it is destroyed stays, for the certificate, without the id of the case.
/// </summary>
internal sealed class RetentionOfCase : ICaseData
{
    public string Part => "destructionLists";

    public IReadOnlyList<Type> Tables => [typeof(ListedCase)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<ListedCase>()
            .Where(listed => listed.ObjectionId == objectionId)
            .Join(db.Set<DestructionList>(), listed => listed.ListId, list => list.Id, (listed, list) => new { list.Sequence, list.ProposedAt, listed.State, listed.Reason, listed.ProposeAgainFrom })
            .OrderBy(line => line.Sequence)
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<ListedCase>()
            .Where(listed => objectionIds.Contains(listed.ObjectionId!.Value) && listed.State != ListedCaseState.Listed)
            .ExecuteDeleteAsync(cancellationToken);
}
