using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>The files of a case: listed to the person, destroyed with the case.</summary>
internal sealed class DocumentsOfCase : ICaseData
{
    public string Part => "documents";

    public IReadOnlyList<Type> Tables => [typeof(Document)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<Document>().AsNoTracking()
            .Where(document => document.ObjectionId == objectionId)
            .OrderBy(document => document.CreatedAt).ThenBy(document => document.Id)
            .Select(document => new { document.FileName, document.ContentType, document.Size, document.State, document.SentBy, document.CreatedAt, document.AddedAt, document.Sha256 })
            .ToCaseRowsAsync(cancellationToken);

    /// <summary>The files follow (<see cref="DocumentSweep.DeleteUnneededAsync"/>).</summary>
    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<Document>().Where(document => objectionIds.Contains(document.ObjectionId!.Value)).ExecuteDeleteAsync(cancellationToken);
}
