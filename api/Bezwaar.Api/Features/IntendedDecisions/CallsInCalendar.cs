using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Calls about intended decisions, by the day on which they are due. They are up to nobody in particular, so every handler sees them.</summary>
internal sealed class CallsInCalendar : ICalendarSource
{
    public CalendarItemKind Kind => CalendarItemKind.IntentionCall;

    public Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken) =>
        db.Set<IntendedDecision>()
            .Where(intention => intention.SortContactDue >= period.From && intention.SortContactDue <= period.To)
            .OrderBy(intention => intention.SortContactDue).ThenBy(intention => intention.Reference)
            .Take(count)
            .Select(intention => new CalendarItem(
                CalendarItemKind.IntentionCall, intention.SortContactDue, intention.CallBackAt, null, intention.Id, intention.Reference, intention.Citizen.Name, null))
            .ToListAsync(cancellationToken);
}
