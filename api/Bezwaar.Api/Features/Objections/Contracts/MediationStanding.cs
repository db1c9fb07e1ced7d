namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>Where mediation stands in a case.</summary>
public enum MediationStanding
{
    None,

    /// <summary>Proposed; consents are awaited.</summary>
    Proposed,

    /// <summary>Everybody agreed; it can start.</summary>
    ReadyToStart,

    Running,

    /// <summary>Ended with an agreement: a withdrawal or a new decision must follow.</summary>
    FollowUp,
}
