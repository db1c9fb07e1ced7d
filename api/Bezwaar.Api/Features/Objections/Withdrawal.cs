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
/// <param name="CoolingOffDays">Days after the written confirmation within which the objector may take back a withdrawal that was agreed informally; null for every other withdrawal.</param>
/// <param name="SettledOn">The day on which a withdrawal with a cooling-off period counts, once that has passed.</param>
public sealed record Withdrawal(
    WithdrawalManner Manner, DateOnly StatedOn, string? Reason, DateOnly? ConfirmedInWritingOn, int? CoolingOffDays = null, DateOnly? SettledOn = null)
{
    /// <summary>The day on which the withdrawal counts; null while the written confirmation is missing or it may still be taken back.</summary>
    public DateOnly? TookEffectOn => CoolingOffDays is not null ? SettledOn : Manner is WithdrawalManner.Orally ? ConfirmedInWritingOn : StatedOn;

    /// <summary>Last day on which the objector may take back a withdrawal that was agreed informally; null before the written confirmation.</summary>
    public DateOnly? CoolingOffUntil => CoolingOffDays is { } days ? ConfirmedInWritingOn?.AddDays(days) : null;

    /// <summary>It was agreed informally and does not count yet.</summary>
    internal bool MayBeTakenBack => CoolingOffDays is not null && SettledOn is null;
}
