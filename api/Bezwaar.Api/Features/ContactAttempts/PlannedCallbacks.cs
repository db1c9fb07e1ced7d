using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Appointments to call the objectors of open cases.</summary>
internal sealed class PlannedCallbacks : ICalendarSource
{
    public CalendarItemKind Kind => CalendarItemKind.Callback;

    public async Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken)
    {
        var (start, end) = (AmsterdamTime.StartOfDay(period.From), AmsterdamTime.StartOfDay(period.To.AddDays(1)));
        var callbacks = db.Set<Callback>().Where(callback => callback.Status == CallbackStatus.Planned && callback.At >= start && callback.At < end);
        if (period.Handler is { } handler)
            callbacks = callbacks.Where(callback => callback.With == handler);

        var rows = await callbacks
            .Join(ScheduledCase.OpenIn(db), callback => callback.ObjectionId, scheduled => scheduled.Id, (callback, scheduled) => new { callback.At, callback.With, scheduled.Id, scheduled.Number, scheduled.ObjectorName })
            .OrderBy(row => row.At).ThenBy(row => row.Number)
            .Take(count)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new CalendarItem(CalendarItemKind.Callback, AmsterdamTime.DateOf(row.At), row.At, row.Id, null, row.Number, row.ObjectorName, row.With))];
    }
}
