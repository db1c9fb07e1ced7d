using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Awb;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>Goes with the case, and says in an export why nothing of it is shown.</summary>
internal sealed class PrivateNotesOfCase : ICaseData
{
    private static readonly LegalText Why = new(
        "Een medewerker kan voor zichzelf een geheugensteun opschrijven. Die hoort niet bij de stukken van de zaak (Awb 7:4 lid 2) en wordt met niemand gedeeld. Daarom staat die hier niet (AVG 15 lid 4). Met de zaak wordt ook de geheugensteun vernietigd.",
        "Somebody who handles a case may write a reminder for himself or herself. It is none of the documents of the case (Awb 7:4(2)) and shared with nobody. So it is not shown here (GDPR 15(4)). It is destroyed with the case.");

    public string Part => "privateNotes";

    public IReadOnlyList<Type> Tables => [typeof(PrivateNote)];

    public Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) => Task.FromResult<object>(new { NotShown = Why });

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<PrivateNote>().Where(note => objectionIds.Contains(note.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
}
