namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>When the next action is due, seen from today.</summary>
public enum DueWindow
{
    /// <summary>Before today.</summary>
    Overdue,

    Today,

    /// <summary>After today, until and with Sunday.</summary>
    LaterThisWeek,
}

/// <summary>How near the last day to decide is (Awb 7:10), seen from today.</summary>
public enum DeadlineWindow
{
    /// <summary>Before today.</summary>
    Passed,

    /// <summary>Today, or within the next 7 days.</summary>
    WithinOneWeek,

    /// <summary>Today, or within the next 14 days.</summary>
    WithinTwoWeeks,
}

/// <summary>
/// Which objections a worklist shows. What is seen from today or from the reader is kept that way, so that a view that was
/// saved means the same tomorrow, and to somebody else.
/// </summary>
public sealed record WorklistFilter
{
    /// <summary>Stands for whoever asks, in <see cref="Handler"/> and <see cref="Owner"/>.</summary>
    internal const string Me = "me";

    /// <summary>Only objections that stand here.</summary>
    public ObjectionStatus? Status { get; init; }

    /// <summary>True: only objections that were neither decided nor withdrawn.</summary>
    public bool? Open { get; init; }

    /// <summary>Only objections of this handler; "me" for whoever asks.</summary>
    public string? Handler { get; init; }

    /// <summary>True: only objections that nobody handles.</summary>
    public bool? Unassigned { get; init; }

    /// <summary>Only objections against this type of decision.</summary>
    public string? DecisionType { get; init; }

    /// <summary>Only objections that must be decided before this day.</summary>
    public DateOnly? DeadlineBefore { get; init; }

    /// <summary>Only objections whose last day to decide is this near.</summary>
    public DeadlineWindow? Deadline { get; init; }

    /// <summary>Only objections whose next action is due then.</summary>
    public DueWindow? Due { get; init; }

    /// <summary>Only objections whose next action is this.</summary>
    public NextActionCode? NextAction { get; init; }

    /// <summary>Only objections whose next action is up to this handler, to "me" for whoever asks, or to the role "handler" or "coordinator".</summary>
    public string? Owner { get; init; }

    /// <summary>Only objections with this badge.</summary>
    public CaseBadge? Badge { get; init; }

    /// <summary>True: only objections whose objector should have been called by today.</summary>
    public bool? ContactDue { get; init; }

    /// <summary>True: only objections in which nothing can be done but wait for the objector.</summary>
    public bool? WaitingOnObjector { get; init; }

    /// <summary>Only objections whose number, objector, reference or description holds this text; case and accents do not matter; at most 100 characters.</summary>
    public string? Text { get; init; }

    /// <summary>The same without what narrows nothing.</summary>
    internal WorklistFilter Simplified => this with
    {
        Open = Open is true ? true : null,
        Unassigned = Unassigned is true ? true : null,
        ContactDue = ContactDue is true ? true : null,
        WaitingOnObjector = WaitingOnObjector is true ? true : null,
        Text = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
    };
}
