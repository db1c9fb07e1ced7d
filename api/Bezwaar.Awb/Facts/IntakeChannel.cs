namespace Bezwaar.Awb;

/// <summary>The way in which an objection reached the administrative authority (Awb 6:9).</summary>
public enum IntakeChannel
{
    /// <summary>Through a digital channel; the moment on which it reached the system of the authority counts.</summary>
    Electronic,

    /// <summary>By post; the day of posting counts when the letter arrives within one week after the term (Awb 6:9(2)).</summary>
    Post,

    /// <summary>Handed in at the counter; the day of receipt counts.</summary>
    Counter,
}
