using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Settings.Contracts;

/// <summary>
/// A feature that keeps something of a type of decision. Which terms apply to it follows from the type, so that a type in
/// use neither goes nor changes its regime: dates that were told would become others.
/// </summary>
internal interface IDecisionTypeUse
{
    /// <summary>One of the codes of which there is something; null where there is of none.</summary>
    Task<string?> FirstInUseAsync(TenantDbContext db, IReadOnlyCollection<string> codes, CancellationToken cancellationToken);
}
