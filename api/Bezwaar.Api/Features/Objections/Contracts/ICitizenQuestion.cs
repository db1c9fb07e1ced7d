using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>What may wait for an answer of the citizen in a part of the case that another feature keeps.</summary>
internal enum CitizenQuestion
{
    /// <summary>Whether to take part in a mediation that was proposed.</summary>
    Mediation,

    /// <summary>Whether agreements were written down as they were made.</summary>
    Agreements,
}

/// <summary>
/// Says in which cases something waits for the citizen. Every feature that asks citizens something has one; discovered, so
/// that no question stays out of the next steps that they see.
/// </summary>
internal interface ICitizenQuestion
{
    CitizenQuestion Question { get; }

    /// <summary>Those of these cases in which it waits, in one query.</summary>
    Task<IReadOnlySet<Guid>> AmongAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken);
}
