using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Which way a case went, for figures.</summary>
public enum CaseRoute
{
    /// <summary>Not closed yet.</summary>
    Open,

    /// <summary>Withdrawn after contact.</summary>
    Informal,

    /// <summary>Closed after a mediation, whatever came of it.</summary>
    Mediation,

    /// <summary>Decided upon (Awb 7:12).</summary>
    Formal,

    /// <summary>Withdrawn without any contact.</summary>
    Withdrawn,
}

/// <summary>A case with the way that it went: features add their figures to it in one grouped query.</summary>
internal sealed record RoutedCase
{
    public required Guid Id { get; init; }
    public required CaseRoute Route { get; init; }

    public static IQueryable<RoutedCase> Of(TenantDbContext db, Guid objectionId) =>
        Routed(db.Set<Objection>().Where(objection => objection.Id == objectionId));

    /// <summary>The cases that came in from one day until another, both included.</summary>
    public static IQueryable<RoutedCase> ReceivedIn(TenantDbContext db, DateOnly from, DateOnly to)
    {
        var (start, end) = (AmsterdamTime.StartOfDay(from), AmsterdamTime.StartOfDay(to.AddDays(1)));
        return Routed(db.Set<Objection>().Where(objection => objection.ReceivedAt >= start && objection.ReceivedAt < end));
    }

    private static IQueryable<RoutedCase> Routed(IQueryable<Objection> objections) => objections.Select(objection => new RoutedCase
    {
        Id = objection.Id,
        Route = objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment ? CaseRoute.Open
            : objection.WasMediated ? CaseRoute.Mediation
            : objection.Status == ObjectionStatus.Decided ? CaseRoute.Formal
            : objection.ReachedAt != null ? CaseRoute.Informal : CaseRoute.Withdrawn,
    });
}
