namespace Bezwaar.Api.Features.Calendar.Contracts;

/// <summary>What a calendar shows.</summary>
public enum CalendarItemKind
{
    /// <summary>It was agreed to call the objector at that time.</summary>
    Callback,

    /// <summary>A hearing was planned for that day (Awb 7:2).</summary>
    Hearing,

    /// <summary>A session of a mediation is, or was, on that day.</summary>
    MediationSession,

    /// <summary>Last day to decide (Awb 7:10).</summary>
    DecisionDeadline,

    /// <summary>Somebody should call about an intended decision by that day; at a time where the citizen asked for one.</summary>
    IntentionCall,
}

/// <summary>One thing in a calendar.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">On which day in the Netherlands.</param>
/// <param name="At">At what time; null where it is about the day.</param>
/// <param name="ObjectionId">The objection that it is about; null for an intended decision.</param>
/// <param name="IntendedDecisionId">The intended decision that it is about; null for an objection.</param>
/// <param name="Number">Number of the objection, or reference of the intended decision.</param>
/// <param name="Name">The objector, or the citizen about whom a decision is intended.</param>
/// <param name="Handler">Identifier of who calls, or of who handles the objection; null where nobody does.</param>
public sealed record CalendarItem(
    CalendarItemKind Kind, DateOnly On, DateTimeOffset? At, Guid? ObjectionId, Guid? IntendedDecisionId, string Number, string Name, string? Handler);
