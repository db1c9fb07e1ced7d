namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>Where an intended decision stands.</summary>
public enum IntentionState
{
    /// <summary>Nobody has spoken with the citizen yet.</summary>
    Open,

    /// <summary>Somebody has spoken with the citizen.</summary>
    Contacted,

    /// <summary>The decision was taken and registered.</summary>
    Decided,

    /// <summary>It was registered by mistake, or no decision has to be taken any more.</summary>
    Cancelled,
}

/// <summary>What came of talking before the decision.</summary>
public enum IntentionResult
{
    /// <summary>The municipality decides otherwise than it intended.</summary>
    Adjusted,

    /// <summary>The citizen understands and accepts what will be decided.</summary>
    ExplainedAndAccepted,

    /// <summary>The decision is taken as intended, although the citizen disagrees.</summary>
    GoesAhead,

    /// <summary>Every attempt was in vain.</summary>
    NotReached,
}

/// <summary>How a citizen reacts to an intended decision.</summary>
public enum ReactionKind
{
    /// <summary>What the citizen thinks of it (zienswijze, Awb 4:7, 4:8).</summary>
    View,

    Question,

    /// <summary>The citizen asks to be called at a moment.</summary>
    CallBack,
}
