namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>How long what somebody has filled in is kept.</summary>
internal sealed class FilingDraftSettings
{
    public const string Section = "FilingDrafts";

    /// <summary>Days after the last time that it was saved, 1–90. Longer than the term to object, so that nobody loses a draft in time.</summary>
    public int DaysKept { get; init; } = 30;

    public bool AreUsable => DaysKept is >= 1 and <= 90;
}
