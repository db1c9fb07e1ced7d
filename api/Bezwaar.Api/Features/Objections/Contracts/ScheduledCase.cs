using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>What a calendar shows of an open case: features join to it what they planned.</summary>
internal sealed record ScheduledCase
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required string ObjectorName { get; init; }
    public required string? Handler { get; init; }

    public static IQueryable<ScheduledCase> OpenIn(TenantDbContext db) =>
        db.Set<Objection>()
            .Where(objection => objection.Status == ObjectionStatus.Received || objection.Status == ObjectionStatus.InTreatment)
            .Select(objection => new ScheduledCase { Id = objection.Id, Number = objection.Number, ObjectorName = objection.ObjectorName, Handler = objection.Handler });
}
