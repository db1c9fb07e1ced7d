using System.Text.Json.Serialization;

namespace Bezwaar.Awb;

/// <summary>Everything that the deadlines of one objection depend on, except the law itself and the as-of date.</summary>
/// <param name="Regime">The set of rules.</param>
/// <param name="PublishedOn">
/// The day on which the contested decision was published (bekendmaking); null when it is known only by description,
/// the parts that need it are then null.
/// </param>
/// <param name="DateOfNotice">The date on the tax notice (dagtekening, AWR 22j); ignored under <see cref="Regime.General"/>.</param>
/// <param name="InterestedParties">The number of interested parties beside the objectors, 0 or more.</param>
/// <param name="Applicants">The number of objectors among whom a penalty is split (Awb 4:17(7)), 1 or more.</param>
/// <param name="Facts">What happened, in any order; at most <see cref="LegalBounds.MaxFacts"/>.</param>
public sealed record DeadlineRequest(
    [property: JsonRequired] Regime Regime,
    DateOnly? PublishedOn = null,
    DateOnly? DateOfNotice = null,
    int InterestedParties = 0,
    int Applicants = 1,
    IReadOnlyList<Fact> Facts = null!)
{
    /// <summary>What happened, in any order. Never null: leaving it out means that nothing happened yet.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = Facts ?? [];
}
