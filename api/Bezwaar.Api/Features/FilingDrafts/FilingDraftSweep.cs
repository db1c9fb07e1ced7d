using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Destroys drafts that nobody went on with, and their files, once an hour.</summary>
internal sealed class FilingDraftSweep(TenantDirectory directory, TenantWriter writer, TimeProvider clock, ILogger<FilingDraftSweep> logger)
    : HourlyWork(directory, "sweep drafts of objections", LogLevel.Warning, clock, logger)
{
    private readonly TimeProvider clock = clock;

    public override Task WorkAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var today = AmsterdamTime.DateOf(clock.GetUtcNow());
        return writer.WriteAsync(tenant, turn: null, async db =>
        {
            await db.Set<FilingDraft>().Where(draft => draft.ExpiresOn < today).ExecuteDeleteAsync(cancellationToken);
            await db.Set<Document>()
                .Where(document => document.FilingDraftId != null && !db.Set<FilingDraft>().Any(draft => draft.Id == document.FilingDraftId))
                .ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);
    }
}
