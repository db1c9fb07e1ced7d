namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Where mediation stands in a case.</summary>
public enum MediationStanding
{
    /// <summary>None, or over without anything that must follow.</summary>
    None,

    /// <summary>Proposed; not everybody who must take part has said yes.</summary>
    Proposed,

    /// <summary>Everybody who must take part said yes: a mediator can be appointed.</summary>
    ReadyToStart,

    Running,

    /// <summary>Ended in agreement: a withdrawal or a new decision must follow.</summary>
    FollowUp,
}
