using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Hearings of open objections.</summary>
internal sealed class PlannedHearings : ICalendarSource
{
    public CalendarItemKind Kind => CalendarItemKind.Hearing;

    public Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken) =>
        db.Set<Objection>().OfWhom(period.Handler, owner: null, me: "")
            .Where(objection => objection.HearingOn >= period.From && objection.HearingOn <= period.To)
            .OrderBy(objection => objection.HearingOn).ThenBy(objection => objection.Number)
            .Take(count)
            .Select(objection => new CalendarItem(
                CalendarItemKind.Hearing, objection.HearingOn!.Value, null, objection.Id, null, objection.Number, objection.ObjectorName, objection.Handler))
            .ToListAsync(cancellationToken);
}

/// <summary>Last days to decide on open objections.</summary>
internal sealed class DecisionDeadlines : ICalendarSource
{
    public CalendarItemKind Kind => CalendarItemKind.DecisionDeadline;

    public Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken) =>
        db.Set<Objection>().OfWhom(period.Handler, owner: null, me: "")
            .Where(objection => objection.SortDeadline >= period.From && objection.SortDeadline <= period.To)
            .OrderBy(objection => objection.SortDeadline).ThenBy(objection => objection.Number)
            .Take(count)
            .Select(objection => new CalendarItem(
                CalendarItemKind.DecisionDeadline, objection.SortDeadline, null, objection.Id, null, objection.Number, objection.ObjectorName, objection.Handler))
            .ToListAsync(cancellationToken);
}
