using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Objections;

/// <summary>How far the attempts to reach an objector are, by the contact policy.</summary>
internal static class ContactPursuit
{
    /// <summary>Last day on which the objector can answer the letter; null while no letter was sent after enough attempts.</summary>
    public static DateOnly? AnswerUntil(ContactSoFar contact, ContactPolicy policy) =>
        contact.Attempts >= policy.AttemptsBeforeLetter ? contact.LetterSentOn?.AddDays(policy.LetterAnswerWithinDays) : null;

    /// <summary>
    /// The day on which nobody had to try any more: the objector was reached, did not want it or did not answer the letter in
    /// time, or the formal track goes on without for a reason. Null while the pursuit goes on.
    /// </summary>
    public static DateOnly? EndedOn(CaseSituation situation, ContactPolicy policy, DateOnly today)
    {
        var unanswered = AnswerUntil(situation.Contact, policy) is { } until && until < today ? until : (DateOnly?)null;
        return new[] { situation.ReachedOn, situation.Contact.DeclinedOn, situation.WithoutContactSince, unanswered }.Min();
    }

    /// <summary>When the next attempt, or the letter, is due by the policy; null where an answer is awaited.</summary>
    public static (NextActionCode Code, DateOnly DueOn)? Due(CaseSituation situation, ContactPolicy policy)
    {
        var contact = situation.Contact;
        var dueOn = contact.LastOn is { } last ? policy.NextAttemptDueOn(last) : policy.FirstAttemptDueOn(situation.ReceivedOn);
        if (contact.Attempts < policy.AttemptsBeforeLetter)
            return (NextActionCode.CallObjector, dueOn);
        return contact.LetterSentOn is null ? (NextActionCode.SendContactLetter, dueOn) : null;
    }
}
