namespace Bezwaar.Api.Features.Objections;

/// <summary>How an objector said to withdraw (Awb 6:21).</summary>
public enum WithdrawalManner
{
    /// <summary>By letter, e-mail or in the portal.</summary>
    InWriting,

    /// <summary>Orally at the hearing (Awb 6:21(2)).</summary>
    OrallyAtHearing,

    /// <summary>Orally at any other moment, such as by phone: it counts only once confirmed in writing.</summary>
    Orally,
}

/// <summary>A withdrawal.</summary>
/// <param name="Manner">How the objector said it.</param>
/// <param name="StatedOn">On which day.</param>
/// <param name="Reason">What was agreed or why; null where nothing was said.</param>
/// <param name="ConfirmedInWritingOn">Day of the written confirmation of an oral withdrawal.</param>
public sealed record Withdrawal(WithdrawalManner Manner, DateOnly StatedOn, string? Reason, DateOnly? ConfirmedInWritingOn)
{
    /// <summary>The day on which the withdrawal counts; null while the written confirmation is missing.</summary>
    public DateOnly? TookEffectOn => Manner is WithdrawalManner.Orally ? ConfirmedInWritingOn : StatedOn;
}
