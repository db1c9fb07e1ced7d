using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What has to be done next in a case, explained.</summary>
/// <param name="Next">The next action; null where nothing has to be done any more.</param>
/// <param name="After">What has to be done besides, in order.</param>
/// <param name="Badges">What stands out about the case.</param>
/// <param name="Contact">How far the contact is, and when to call.</param>
public sealed record NextActionView(ExplainedAction? Next, IReadOnlyList<ExplainedAction> After, IReadOnlyList<CaseBadge> Badges, ContactSituation Contact)
{
    internal static NextActionView Of(Objection objection, Tenant tenant, DateOnly today)
    {
        var agenda = objection.AgendaAsOf(today, tenant);
        List<ExplainedAction> actions = [.. agenda.Actions.Select(ExplainedAction.Of)];
        return new(actions.Count > 0 ? actions[0] : null, [.. actions.Skip(1)], agenda.Badges, ContactSituation.Of(objection, agenda, tenant.Settings.ContactPolicy.For(objection.DecisionType), today));
    }

    internal static NextActionView Example { get; } = new(
        new(
            NextActionCode.CallObjector, new(2026, 4, 23), "j.jansen", NextActionWords.Of(NextActionCode.CallObjector),
            NextActionWords.CallObjector(1, new ContactPolicy(), late: false)),
        [new(NextActionCode.Decide, new(2026, 6, 2), "j.jansen", NextActionWords.Of(NextActionCode.Decide), NextActionWords.Decide(new(2026, 6, 2), isKnown: true))],
        [CaseBadge.ContactDue, CaseBadge.AdjournmentPossible],
        new(
            new(2026, 4, 23), 1, [new(new(2026, 4, 22), PartOfDay.Morning)], null, null, "p.devries",
            [new(new(2026, 4, 23), PartOfDay.Afternoon, new(12, 0), new(17, 0)), new(new(2026, 4, 24), PartOfDay.Morning, new(9, 0), new(12, 0))],
            new(5, 3, 14, 2, 5)));
}

/// <summary>One thing that has to be done, with why.</summary>
/// <param name="Code">What has to be done.</param>
/// <param name="DueOn">By which day; never later than the law asks.</param>
/// <param name="Owner">Identifier of the handler, or "handler" or "coordinator" for whoever has that role.</param>
/// <param name="Text">What has to be done, in plain words.</param>
/// <param name="Reason">Why, and why by that day.</param>
public sealed record ExplainedAction(NextActionCode Code, DateOnly DueOn, string Owner, LegalText Text, LegalText Reason)
{
    internal static ExplainedAction Of(NextAction action) => new(action.Code, action.DueOn, action.Owner, NextActionWords.Of(action.Code), action.Reason);
}

/// <summary>How far the contact with the objector is.</summary>
/// <param name="DueOn">Day by which somebody should try to reach the objector; null when nobody has to.</param>
/// <param name="Attempts">Days on which it was tried in vain.</param>
/// <param name="InVain">When it was tried in vain.</param>
/// <param name="LetterSentOn">Day of the letter that asks to get in touch.</param>
/// <param name="ReachedAt">When an attempt first reached the objector.</param>
/// <param name="NotBy">Identifier of who does not call, because that person took the contested decision; null where unknown.</param>
/// <param name="Advised">When to call: within office hours, on other parts of the day than were tried; empty when nobody has to.</param>
/// <param name="Policy">The contact policy for this type of decision.</param>
public sealed record ContactSituation(
    DateOnly? DueOn,
    int Attempts,
    IReadOnlyList<ContactMoment> InVain,
    DateOnly? LetterSentOn,
    DateTimeOffset? ReachedAt,
    string? NotBy,
    IReadOnlyList<AdvisedMoment> Advised,
    AppliedContactPolicy Policy)
{
    internal static ContactSituation Of(Objection objection, CaseAgenda agenda, ContactPolicy policy, DateOnly today)
    {
        var contact = objection.ContactSoFar ?? ContactSoFar.Nothing;
        var isToCall = agenda.Actions.Any(action => action.Code is NextActionCode.CallObjector);
        var from = contact.LastOn is { } last && policy.NextAttemptDueOn(last) is var next && next > today ? next : today;
        return new(
            agenda.ContactDueOn, contact.Attempts, contact.InVain, contact.LetterSentOn, objection.ReachedAt, objection.DecidedBy,
            isToCall ? ContactAdvice.From(from, contact, objection.ContactPreferences.Times, policy) : [],
            new(policy.FirstAttemptWithinWorkingDays, policy.AttemptsBeforeLetter, policy.LetterAnswerWithinDays, policy.AssignWithinWorkingDays, policy.EscalateAfterWorkingDays));
    }
}

/// <summary>The contact policy of the municipality for a type of decision.</summary>
/// <param name="FirstAttemptWithinWorkingDays">The first attempt is due this many working days after receipt.</param>
/// <param name="AttemptsBeforeLetter">After attempts on this many days a letter follows.</param>
/// <param name="LetterAnswerWithinDays">So many days the objector has to answer it.</param>
/// <param name="AssignWithinWorkingDays">A handler is assigned within this many working days after receipt.</param>
/// <param name="EscalateAfterWorkingDays">What is this many working days overdue goes to the coordinator.</param>
public sealed record AppliedContactPolicy(
    int FirstAttemptWithinWorkingDays, int AttemptsBeforeLetter, int LetterAnswerWithinDays, int AssignWithinWorkingDays, int EscalateAfterWorkingDays);
