namespace Bezwaar.Awb;

/// <summary>What the decision term does on the as-of date.</summary>
public enum ClockState
{
    /// <summary>The filing term still runs, or nothing was filed.</summary>
    NotStarted,

    /// <summary>The term runs, or has run out without a decision.</summary>
    Running,

    /// <summary>The term stands still because an omission may be repaired (Awb 7:10(2)).</summary>
    Suspended,

    /// <summary>The term stands still with consent (Awb 7:10(4)).</summary>
    Stopped,

    /// <summary>The decision was published or the case was closed.</summary>
    Decided,
}
