using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Retention;

/// <summary>What becomes of a case on a destruction list.</summary>
public enum ListedCaseState
{
    /// <summary>Waits: for approval, or for its destruction.</summary>
    Listed,

    /// <summary>Taken off the list before approval.</summary>
    TakenOff,

    Destroyed,

    /// <summary>Approved, but its retention turned out to last longer when it was to be destroyed.</summary>
    Kept,
}

/// <summary>
/// A case as it stood on a destruction list. Once the case is destroyed this is all that is left of it: no id, no name, no
/// reason in words.
/// </summary>
internal sealed class ListedCase : ISequenced
{
    private ListedCase() { }

    public Guid ListId { get; private set; }

    /// <summary>Position on the list, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>Null once the case is destroyed.</summary>
    public Guid? ObjectionId { get; private set; }

    public string Number { get; private set; } = "";
    public string? DecisionType { get; private set; }
    public string RetentionCategory { get; private set; } = "";
    public DateOnly ClosedOn { get; private set; }
    public DateOnly DestroyFrom { get; private set; }
    public ListedCaseState State { get; private set; }

    /// <summary>Why it was taken off; null otherwise.</summary>
    public string? Reason { get; private set; }

    public DateOnly? ProposeAgainFrom { get; private set; }
    public DateTimeOffset? DestroyedAt { get; private set; }

    public static ListedCase Of(Guid listId, int sequence, ExpiredCase expired) => new()
    {
        ListId = listId,
        Sequence = sequence,
        ObjectionId = expired.Id,
        Number = expired.Number,
        DecisionType = expired.DecisionType,
        RetentionCategory = expired.RetentionCategory,
        ClosedOn = expired.ClosedOn,
        DestroyFrom = expired.DestroyFrom,
        State = ListedCaseState.Listed,
    };

    public void TakeOff(string reason, DateOnly proposeAgainFrom) =>
        (State, Reason, ProposeAgainFrom) = (ListedCaseState.TakenOff, reason, proposeAgainFrom);

    public void Keep() => State = ListedCaseState.Kept;

    public void Destroyed(DateTimeOffset now) => (State, ObjectionId, DestroyedAt) = (ListedCaseState.Destroyed, null, now);
}
