using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Changes an agreement for either side, and tells the case which one is due first and whether one is contested.</summary>
internal sealed class AgreementChange(TenantDbContext db, CallerScope callers, TimeProvider clock)
{
    /// <param name="objectionId">The case.</param>
    /// <param name="agreementId">The agreement.</param>
    /// <param name="ifMatch">The version that the caller has read.</param>
    /// <param name="type">What the timeline tells.</param>
    /// <param name="change">What happens to it.</param>
    /// <param name="cancellationToken">The request.</param>
    public async Task<ErrorOr<Agreement>> ApplyAsync(
        Guid objectionId, Guid agreementId, IfMatch ifMatch, TimelineEventType type, Func<Agreement, CaseFile, DateTimeOffset, ErrorOr<Success>> change, CancellationToken cancellationToken)
    {
        var agreement = await db.Set<Agreement>().FirstOrDefaultAsync(candidate => candidate.Id == agreementId && candidate.ObjectionId == objectionId, cancellationToken);
        if (agreement is null || await CaseFile.OpenAsync(db, objectionId, cancellationToken) is not { } file)
            return Problems.Errors.NotFound;

        var changed = ifMatch.Check(agreement.Version).Then(_ => change(agreement, file, clock.GetUtcNow()));
        if (changed.IsError)
            return changed.Errors;

        await TellAsync(file, agreement, type, cancellationToken);
        return agreement;
    }

    /// <summary>Adds what is open by now to the case, and to the timeline what happened to an agreement: never what it says.</summary>
    public async Task TellAsync(CaseFile file, Agreement agreement, TimelineEventType type, CancellationToken cancellationToken)
    {
        var others = await db.Set<Agreement>()
            .Where(other => other.ObjectionId == file.Id && other.Id != agreement.Id && other.Status == AgreementStatus.Open)
            .GroupBy(other => other.Response == AgreementResponse.Contested)
            .Select(open => new { IsContested = open.Key, FirstDueOn = open.Min(other => other.ByWhen) })
            .ToListAsync(cancellationToken);
        List<(DateOnly DueOn, bool IsContested)> all = [.. others.Select(open => (open.FirstDueOn, open.IsContested))];
        if (agreement.IsOpen)
            all.Add((agreement.ByWhen, agreement.Response is AgreementResponse.Contested));

        file.AgreementsOpen(all.Count == 0 ? null : all.Min(open => open.DueOn), all.Exists(open => open.IsContested));
        file.Note(type, callers.Caller.Id, clock.GetUtcNow(), new { agreement = agreement.Sequence, agreement.Who, agreement.ByWhen });
    }
}
