namespace Bezwaar.Api.Features.Objections;

/// <summary>Where an objection stands.</summary>
public enum ObjectionStatus
{
    /// <summary>Received, nobody handles it yet.</summary>
    Received,

    /// <summary>A handler works on it.</summary>
    InTreatment,

    /// <summary>Withdrawn in the way of Awb 6:21.</summary>
    Withdrawn,

    /// <summary>A decision on the objection was published (Awb 7:12).</summary>
    Decided,
}

/// <summary>Whether the objection came in time (Awb 6:7–6:10).</summary>
public enum Timeliness
{
    Timely,

    /// <summary>Late. Accepted all the same: whether the delay is excusable (Awb 6:11) is for a person to judge.</summary>
    Late,

    /// <summary>The day of publication is not known.</summary>
    Undetermined,
}
