namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>What an attempt to reach the objector means for what comes next.</summary>
internal enum ContactTryResult
{
    Reached,
    InVain,

    /// <summary>The letter that follows calls in vain.</summary>
    LetterSent,

    /// <summary>The objector does not want this contact: nobody calls again, the formal track goes on.</summary>
    Declined,
}

/// <summary>An attempt to reach the objector, as far as the case depends on it.</summary>
internal readonly record struct ContactTry(DateTimeOffset At, ContactTryResult Result);
