using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>What the attempts of a case that count come to.</summary>
/// <param name="ReachedAt">When one first reached the objector; null where none did.</param>
/// <param name="NextDueOn">When the next one is due; null when none is.</param>
/// <param name="ChosenRoute">The route that was chosen together last.</param>
internal sealed record ContactStanding(DateTimeOffset? ReachedAt, DateOnly? NextDueOn, TreatmentRoute? ChosenRoute)
{
    /// <summary>Goes through the attempts in the order in which they were made, as if each had been registered at once.</summary>
    public static ContactStanding Of(IEnumerable<ContactAttempt> attempts, DateOnly receivedOn, ContactPolicy policy)
    {
        var (standing, number) = (new ContactStanding(null, policy.FirstAttemptDueOn(receivedOn), null), 0);
        foreach (var attempt in attempts.OrderBy(attempt => attempt.AttemptedAt))
        {
            number++;
            var reachedAt = standing.ReachedAt ?? (attempt.Result is ContactResult.Reached ? attempt.AttemptedAt : null);
            standing = new(
                reachedAt,
                reachedAt is not null || attempt.Result is ContactResult.Declined ? null : policy.NextAttemptDueOn(attempt.AttemptedOn, number),
                attempt.Conversation?.ChosenRoute ?? standing.ChosenRoute);
        }

        return standing;
    }
}
