using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// What one feature holds of a case: shown to the person whom it is about (AVG 15) and destroyed with the case. Every
/// feature with a table that belongs to a case has one; discovered, so that nothing can be forgotten in a list.
/// </summary>
internal interface ICaseData
{
    /// <summary>Name of this part in an export, camelCase.</summary>
    string Part { get; }

    /// <summary>What is held of one case, in plain values that JSON can carry.</summary>
    Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken);

    /// <summary>Destroys what is held of these cases, inside the transaction of the caller.</summary>
    Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken);
}
