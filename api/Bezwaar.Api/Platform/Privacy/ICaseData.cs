using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// What one feature holds of a case: shown to the person whom it is about (AVG 15) and destroyed with the case. Every
/// feature with a table that belongs to a case has one; discovered, so that nothing can be forgotten in a list. A test
/// holds the tables of the model against <see cref="Tables"/>.
/// </summary>
internal interface ICaseData
{
    /// <summary>Name of this part in an export, camelCase.</summary>
    string Part { get; }

    /// <summary>The entities whose rows this part reads and destroys.</summary>
    IReadOnlyList<Type> Tables { get; }

    /// <summary>Holds the case itself, to which rows of other parts may refer: destroyed last.</summary>
    bool IsCaseItself => false;

    /// <summary>What is held of one case, in plain values that JSON can carry; lists as <see cref="CaseRows{T}"/>. Numbers of persons masked.</summary>
    Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken);

    /// <summary>Destroys what is held of these cases, inside the transaction of the caller.</summary>
    Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken);

    /// <summary>The objector's name was put right (AVG 16): a feature that keeps a copy of it follows, inside the transaction of the caller.</summary>
    Task ObjectorRenamedAsync(TenantDbContext db, Guid objectionId, string name, CancellationToken cancellationToken) => Task.CompletedTask;
}
