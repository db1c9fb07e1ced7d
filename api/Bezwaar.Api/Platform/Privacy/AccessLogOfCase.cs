using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>Who looked into a case: to the person without the names of the municipality's people.</summary>
internal sealed class AccessLogOfCase : ICaseData
{
    public string Part => "accessLog";

    public IReadOnlyList<Type> Tables => [typeof(AccessLogEntry)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<AccessLogEntry>().AsNoTracking()
            .Where(entry => entry.ObjectionId == objectionId)
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.At, entry.ReaderKind, entry.Roles, entry.Purpose, entry.PurposeText })
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<AccessLogEntry>().Where(entry => objectionIds.Contains(entry.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
}
