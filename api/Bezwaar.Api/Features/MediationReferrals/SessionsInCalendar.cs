using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Sessions of mediations in open cases.</summary>
internal sealed class SessionsInCalendar : ICalendarSource
{
    public CalendarItemKind Kind => CalendarItemKind.MediationSession;

    /// <summary>Sessions lie between the first and the last day of their mediation, by which the few that can matter are found.</summary>
    public async Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken)
    {
        var cases = ScheduledCase.OpenIn(db);
        if (period.Handler is { } handler)
            cases = cases.Where(scheduled => scheduled.Handler == handler);

        var referrals = await db.Set<MediationReferral>()
            .Where(referral => referral.StartedOn <= period.To && (referral.EndedOn == null || referral.EndedOn >= period.From))
            .Join(cases, referral => referral.ObjectionId, scheduled => scheduled.Id, (referral, scheduled) => new { referral.Sessions, scheduled.Id, scheduled.Number, scheduled.ObjectorName, scheduled.Handler })
            .OrderBy(row => row.Number)
            .Take(count)
            .ToListAsync(cancellationToken);
        return
        [
            .. referrals
                .SelectMany(row => row.Sessions, (row, session) => new CalendarItem(CalendarItemKind.MediationSession, session.On, null, row.Id, null, row.Number, row.ObjectorName, row.Handler))
                .Where(item => item.On >= period.From && item.On <= period.To)
                .OrderBy(item => item.On)
                .Take(count),
        ];
    }
}
