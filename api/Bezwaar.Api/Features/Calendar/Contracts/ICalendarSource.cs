using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Calendar.Contracts;

/// <summary>
/// Gives the items of one kind. Every feature that keeps something with a day has one; discovered, so that nothing stays out
/// of the calendar.
/// </summary>
internal interface ICalendarSource
{
    CalendarItemKind Kind { get; }

    /// <summary>The first items of a period by day and time, at most <paramref name="count"/>, in one query.</summary>
    Task<List<CalendarItem>> ReadAsync(TenantDbContext db, CalendarPeriod period, int count, CancellationToken cancellationToken);
}

/// <summary>What is asked of a calendar.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, which counts.</param>
/// <param name="Handler">Only what is up to this handler, and what is up to nobody in particular; null for everything.</param>
internal sealed record CalendarPeriod(DateOnly From, DateOnly To, string? Handler);
