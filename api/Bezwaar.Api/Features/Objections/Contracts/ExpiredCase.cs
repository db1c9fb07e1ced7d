using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>A case whose retention has ended, with what may be told of it after it is destroyed.</summary>
internal sealed record ExpiredCase
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required string? DecisionType { get; init; }

    /// <summary>Category of the Selectielijst by which it was kept.</summary>
    public required string RetentionCategory { get; init; }

    public required DateOnly ClosedOn { get; init; }
    public required DateOnly DestroyFrom { get; init; }

    public static IQueryable<ExpiredCase> Of(TenantDbContext db, DateOnly today) =>
        db.Set<Objection>()
            .Where(objection => objection.DestroyFrom <= today)
            .Select(objection => new ExpiredCase
            {
                Id = objection.Id,
                Number = objection.Number,
                DecisionType = objection.DecisionType,
                RetentionCategory = objection.RetentionCategory!,
                ClosedOn = objection.ClosedOn!.Value,
                DestroyFrom = objection.DestroyFrom!.Value,
            });
}
