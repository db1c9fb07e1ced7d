namespace Bezwaar.Awb;

/// <summary>How the days of a suspension for an omission are counted (Awb 7:10(2)); no ruling settles it.</summary>
public enum SuspensionCount
{
    /// <summary>The day of repair runs again: repair − request − 1 days. The literal text and the earlier deadline.</summary>
    Exclusive,

    /// <summary>The day of repair is still suspended: repair − request days.</summary>
    Inclusive,
}

/// <summary>
/// The date from which an adjournment, or the days of a standstill, extend the decision term; no ruling settles it.
/// </summary>
public enum Chaining
{
    /// <summary>On the deadline after it moved for weekends and holidays (Atw 1(1)).</summary>
    Rolled,

    /// <summary>On the deadline before it moved; only the last end moves. Gives the conservative date.</summary>
    Raw,
}

/// <summary>
/// The choices of a municipality where the law leaves a question open. The municipal jurist signs them off;
/// the defaults are the usual reading.
/// </summary>
public sealed record LegalSettings
{
    /// <summary>The default choices.</summary>
    public static LegalSettings Default { get; } = new();

    /// <summary>Is a penalty due for the day of the decision itself? (Awb 4:17(1))</summary>
    public bool DecisionDayCounts { get; init; } = true;

    /// <summary>Do the two weeks after a notice of default move when they end on a weekend or holiday? (Awb 4:17(3), Atw 1(1))</summary>
    public bool GracePeriodRolls { get; init; } = true;

    /// <summary>Does the day of repair still count as suspended? (Awb 7:10(2))</summary>
    public SuspensionCount SuspensionCount { get; init; } = SuspensionCount.Exclusive;

    /// <summary>Is an extension counted on the moved deadline or on the deadline before it moved? (Awb 7:10(2)–(3), Atw 1(1))</summary>
    public Chaining Chaining { get; init; } = Chaining.Rolled;
}
