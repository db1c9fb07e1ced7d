using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What has to be done next in a case.</summary>
public enum NextActionCode
{
    /// <summary>Somebody is to handle the objection.</summary>
    AssignHandler,

    /// <summary>Call the objector back as agreed.</summary>
    CallBack,

    /// <summary>Try to reach the objector, at the advised part of the day.</summary>
    CallObjector,

    /// <summary>Enough attempts were in vain: write a letter.</summary>
    SendContactLetter,

    /// <summary>Wait for the answer to that letter.</summary>
    AwaitLetterAnswer,

    /// <summary>Ask for the grounds that were to follow (Awb 6:6).</summary>
    RequestGrounds,

    /// <summary>Wait for what is missing (Awb 6:6).</summary>
    AwaitRepair,

    /// <summary>Ask why the objection came late (Awb 6:11).</summary>
    ExplainDelay,

    /// <summary>Get the written confirmation of an oral withdrawal (Awb 6:21).</summary>
    ConfirmWithdrawal,

    /// <summary>Wait until a withdrawal cannot be taken back any more.</summary>
    AwaitWithdrawalFinal,

    /// <summary>Do what was agreed with the objector.</summary>
    KeepAgreement,

    /// <summary>Get the consents of all parties to mediation.</summary>
    AwaitConsents,

    /// <summary>Everybody agreed: let the mediation start.</summary>
    StartMediation,

    /// <summary>A mediation runs: ask the mediator how it goes, never what is said.</summary>
    MediationRunning,

    /// <summary>A mediation ended with an agreement: a withdrawal or a new decision must follow.</summary>
    FollowUpMediation,

    /// <summary>Decide, or notify that the decision is adjourned while that is possible (Awb 7:10(3)).</summary>
    NotifyAdjournmentDecision,

    /// <summary>Invite to a hearing (Awb 7:2).</summary>
    PlanHearing,

    /// <summary>Hear the objector (Awb 7:2).</summary>
    HoldHearing,

    /// <summary>Decide on the objection (Awb 7:11, 7:12).</summary>
    Decide,

    /// <summary>Decide at once: the last day has passed (Awb 7:10).</summary>
    DecideOverdue,

    /// <summary>Fix the penalty for the late decision (Awb 4:18).</summary>
    PenaltyDecision,
}

/// <summary>One thing that has to be done in a case.</summary>
/// <param name="Code">What.</param>
/// <param name="DueOn">By which day; never later than the law asks.</param>
/// <param name="Owner">Identifier of the handler, or "handler" or "coordinator" for whoever has that role.</param>
/// <param name="Reason">Why, and why by that day.</param>
internal sealed record NextAction(NextActionCode Code, DateOnly DueOn, string Owner, LegalText Reason)
{
    /// <summary>Any handler: nobody in particular handles the objection.</summary>
    public const string AnyHandler = "handler";

    public const string Coordinator = "coordinator";
}

/// <summary>All that has to be done in a case as of a day, in order.</summary>
/// <param name="Actions">The next action first; empty only where nothing has to be done any more.</param>
/// <param name="ContactDueOn">Day by which somebody should try to reach the objector; null when nobody has to.</param>
/// <param name="Badges">What a worklist shows of it.</param>
internal sealed record CaseAgenda(IReadOnlyList<NextAction> Actions, DateOnly? ContactDueOn, IReadOnlyList<CaseBadge> Badges)
{
    public NextAction? Next => Actions is [var first, ..] ? first : null;
}

/// <summary>The next action, as lists show it.</summary>
/// <param name="Code">What has to be done.</param>
/// <param name="DueOn">By which day; never later than the law asks.</param>
/// <param name="Owner">Identifier of the handler, or "handler" or "coordinator" for whoever has that role.</param>
/// <param name="Text">What has to be done, in plain words.</param>
public sealed record NextActionSummary(NextActionCode Code, DateOnly DueOn, string Owner, LegalText Text)
{
    internal static NextActionSummary? Of(NextActionCode? code, DateOnly dueOn, string? owner) =>
        code is { } known ? new(known, dueOn, owner ?? NextAction.AnyHandler, NextActionWords.Of(known)) : null;
}
