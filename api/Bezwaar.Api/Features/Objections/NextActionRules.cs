using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// What has to be done next in a case, from its facts and the municipality's contact policy alone. What cannot wait goes
/// first, then what somebody can do, by day; then what is waited for; and deciding is always left (Awb 7:10), so that no open
/// case is ever without a next action, a day and an owner.
/// </summary>
internal sealed class NextActionRules
{
    /// <summary>In the last working days before the deadline, deciding or adjourning goes before everything.</summary>
    private const int LastWorkingDays = 5;

    /// <summary>The invitation, ten days for documents (Awb 7:4(1)) and the writing of the decision need so many days before the deadline.</summary>
    private const int DaysFromInvitationToDecision = 28;

    /// <summary>After contact so many working days are there to see whether a hearing is needed.</summary>
    private const int PlanHearingWithinWorkingDays = 10;

    /// <summary>Where no deadline can be known: the shortest term there is (Awb 7:10(1)), from receipt.</summary>
    private const int ShortestTermInDays = 42;

    /// <summary>Where the mediation has no day of its own, somebody asks after it every four weeks.</summary>
    private const int AskAfterMediationEveryDays = 28;

    private readonly CaseSituation situation;
    private readonly ContactPolicy policy;
    private readonly DateOnly today;
    private readonly DateOnly lastDay;
    private readonly DateOnly decideBy;
    private readonly DateOnly? pursuitEndedOn;
    private readonly bool isWithdrawing;

    private NextActionRules(CaseSituation situation, ContactPolicy policy, DateOnly today)
    {
        (this.situation, this.policy, this.today) = (situation, policy, today);
        lastDay = situation.DecisionDeadline ?? situation.ReceivedOn.AddDays(ShortestTermInDays);
        decideBy = policy.WorkingDayUntil(lastDay);
        pursuitEndedOn = ContactPursuit.EndedOn(situation, policy, today);
        isWithdrawing = situation is { WithdrawalStatedOn: not null } or { WithdrawalFinalOn: not null };
    }

    private readonly record struct Step(NextActionCode Code, DateOnly DueOn, LegalText Reason, bool IsAppointment = false);

    /// <param name="situation">The case as of the day.</param>
    /// <param name="policy">The contact policy for its type of decision.</param>
    /// <param name="today">The day in the Netherlands.</param>
    public static CaseAgenda For(CaseSituation situation, ContactPolicy policy, DateOnly today) => new NextActionRules(situation, policy, today).Agenda();

    private CaseAgenda Agenda()
    {
        var contact = ContactStep();
        var steps = situation.IsOpen
            ? Urgent().Concat(InOrder(Tasks(contact))).Concat(InOrder(Waiting())).Concat(Last()).DistinctBy(step => step.Code)
            : AfterDecision();
        List<NextAction> actions = [.. steps.Select(ToAction)];
        var contactDueOn = contact is { } due ? DayOf(due) : (DateOnly?)null;
        return new CaseAgenda(actions, contactDueOn, [.. Badges(actions, contactDueOn)]);
    }

    private static IEnumerable<Step> InOrder(IEnumerable<Step> steps) => steps.OrderBy(step => step.DueOn).ThenBy(step => step.Code);

    private IEnumerable<Step> Urgent()
    {
        if (Callback is { } callback && callback.DueOn == today)
            yield return callback;
        if (situation.IsOverdue && !situation.IsInMediation)
            yield return new(NextActionCode.DecideOverdue, decideBy, NextActionWords.DecideOverdue(lastDay, situation.Penalty));
        if (situation is { IsOverdue: false, Clock: ClockState.Running, DecisionDeadline: not null } && today >= policy.AddWorkingDays(decideBy, -LastWorkingDays))
        {
            if (situation.LatestDayToAdjourn >= today)
                yield return Adjournment;
            else if (!situation.IsInMediation)
                yield return new(NextActionCode.Decide, decideBy, NextActionWords.Decide(lastDay, situation.DecisionDeadline is not null));
        }
    }

    private IEnumerable<Step> Tasks(Step? contact)
    {
        if (situation.Handler is null)
            yield return new(NextActionCode.AssignHandler, policy.AddWorkingDays(situation.ReceivedOn, policy.AssignWithinWorkingDays), NextActionWords.AssignHandler(policy.AssignWithinWorkingDays));
        if (Callback is { } callback)
            yield return callback;
        if (contact is { } attempt)
            yield return attempt;
        if (situation.AgreementDueOn is { } agreementDueOn)
            yield return new(NextActionCode.KeepAgreement, agreementDueOn, NextActionWords.KeepAgreement(agreementDueOn));
        if (situation.WithdrawalStatedOn is { } statedOn)
            yield return new(NextActionCode.ConfirmWithdrawal, policy.WorkingDayFrom(statedOn.AddDays(policy.LetterAnswerWithinDays)), NextActionWords.ConfirmWithdrawal(statedOn));
        if (situation.Penalty is { OrderDue: { } orderDue, LastDay: { } penaltyEnd } && penaltyEnd < today)
            yield return new(NextActionCode.PenaltyDecision, policy.WorkingDayUntil(orderDue), NextActionWords.PenaltyDecision(orderDue));
        if (MediationTask() is { } mediation)
            yield return mediation;
        if (situation.IsInMediation || isWithdrawing)
            yield break;

        if (situation is { GroundsFollow: true, RepairWasRequested: false })
            yield return new(NextActionCode.RequestGrounds, policy.FirstAttemptDueOn(situation.ReceivedOn), NextActionWords.RequestGrounds);
        if (situation is { Timeliness: Timeliness.Late, ReachedOn: null, HearingOn: null } && pursuitEndedOn is { } askFrom)
            yield return new(NextActionCode.ExplainDelay, policy.AddWorkingDays(askFrom, policy.FirstAttemptWithinWorkingDays), NextActionWords.ExplainDelay);
        if (HearingTask() is { } hearing)
            yield return hearing;
    }

    private IEnumerable<Step> Waiting()
    {
        if (situation.WithdrawalFinalOn is { } finalOn)
            yield return new(NextActionCode.AwaitWithdrawalFinal, policy.WorkingDayFrom(finalOn), NextActionWords.AwaitWithdrawalFinal(finalOn));
        if (situation.IsInMediation)
            yield return new(NextActionCode.MediationRunning, AskAfterMediationOn, NextActionWords.MediationRunning(situation.IsOverdue));
        else if (pursuitEndedOn is null && !isWithdrawing && ContactPursuit.AnswerUntil(situation.Contact, policy) is { } answerUntil)
            yield return new(NextActionCode.AwaitLetterAnswer, policy.WorkingDayFrom(answerUntil), NextActionWords.AwaitLetterAnswer(answerUntil));
        if (situation.RepairBy is { } repairBy && repairBy >= today)
            yield return new(NextActionCode.AwaitRepair, policy.WorkingDayFrom(repairBy.AddDays(1)), NextActionWords.AwaitRepair(repairBy));
    }

    /// <summary>While a mediation runs nobody decides; that is its own action then.</summary>
    private IEnumerable<Step> Last() => situation.IsInMediation || situation.IsOverdue
        ? []
        : [new(NextActionCode.Decide, decideBy, NextActionWords.Decide(lastDay, situation.DecisionDeadline is not null))];

    private IEnumerable<Step> AfterDecision() => situation is { IsClosed: false, Penalty: { Days: > 0, OrderDue: { } orderDue } }
        ? [new(NextActionCode.PenaltyDecision, policy.WorkingDayUntil(orderDue), NextActionWords.PenaltyDecision(orderDue))]
        : [];

    private Step Adjournment
    {
        get
        {
            var latest = situation.LatestDayToAdjourn!.Value;
            return new(NextActionCode.NotifyAdjournmentDecision, policy.WorkingDayUntil(latest), NextActionWords.NotifyAdjournment(latest));
        }
    }

    private Step? Callback => situation.CallbackAt is { } at
        ? new(NextActionCode.CallBack, AmsterdamTime.DateOf(at), NextActionWords.CallBack(AmsterdamTime.ToLocal(at)), IsAppointment: true)
        : null;

    /// <summary>The next attempt or the letter; nobody calls before an appointment, during mediation, or who is withdrawing.</summary>
    private Step? ContactStep()
    {
        if (!situation.IsOpen || pursuitEndedOn is not null || situation.IsInMediation || isWithdrawing || situation.CallbackAt is not null)
            return null;
        if (ContactPursuit.Due(situation, policy) is not var (code, dueOn))
            return null;

        return new(code, dueOn, code is NextActionCode.CallObjector
            ? NextActionWords.CallObjector(situation.Contact.Attempts, policy, situation.Timeliness is Timeliness.Late)
            : NextActionWords.SendContactLetter(situation.Contact.Attempts));
    }

    private Step? MediationTask() => situation.Mediation switch
    {
        MediationStanding.Proposed => new(NextActionCode.AwaitConsents, situation.MediationDueOn ?? decideBy, NextActionWords.AwaitConsents),
        MediationStanding.ReadyToStart => new(NextActionCode.StartMediation, situation.MediationDueOn ?? decideBy, NextActionWords.StartMediation),
        MediationStanding.FollowUp when !isWithdrawing => new(NextActionCode.FollowUpMediation, situation.MediationDueOn ?? decideBy, NextActionWords.FollowUpMediation),
        _ => null,
    };

    private DateOnly AskAfterMediationOn
    {
        get
        {
            if (situation.MediationDueOn is { } dueOn)
                return dueOn;

            var since = situation.ClockStoppedOn ?? situation.ReceivedOn;
            var periods = Math.Max(1, (today.DayNumber - since.DayNumber + AskAfterMediationEveryDays - 1) / AskAfterMediationEveryDays);
            return policy.WorkingDayFrom(since.AddDays(periods * AskAfterMediationEveryDays));
        }
    }

    /// <summary>A tax objector is heard on request only (AWR 25). A hearing that comes after the deadline needs an adjournment first.</summary>
    private Step? HearingTask()
    {
        if (situation.HearingOn is { } hearingOn)
        {
            if (hearingOn > lastDay && situation is { DecisionDeadline: not null, LatestDayToAdjourn: not null })
                return Adjournment;
            return hearingOn >= today ? new(NextActionCode.HoldHearing, hearingOn, NextActionWords.HoldHearing(hearingOn), IsAppointment: true) : null;
        }

        var latest = policy.WorkingDayUntil(lastDay.AddDays(-DaysFromInvitationToDecision));
        if (pursuitEndedOn is not { } from || today > latest || situation is not { Regime: Regime.General, Mediation: MediationStanding.None } || situation.RepairBy is not null)
            return null;

        var dueOn = policy.AddWorkingDays(from, PlanHearingWithinWorkingDays);
        return new(NextActionCode.PlanHearing, dueOn < latest ? dueOn : latest, NextActionWords.PlanHearing(latest));
    }

    private NextAction ToAction(Step step)
    {
        var dueOn = DayOf(step);
        return new(step.Code, dueOn, IsEscalated(dueOn) ? NextAction.Coordinator : OwnerOf(step.Code), step.Reason);
    }

    /// <summary>A working day that is no later than the law asks; what was agreed for a day stays on that day.</summary>
    private DateOnly DayOf(Step step) => situation.IsOpen && step.DueOn > lastDay && step.Code is not NextActionCode.PenaltyDecision
        ? decideBy
        : step.IsAppointment ? step.DueOn : policy.WorkingDayUntil(step.DueOn);

    private bool IsEscalated(DateOnly dueOn) => policy.AddWorkingDays(dueOn, policy.EscalateAfterWorkingDays) < today;

    private string OwnerOf(NextActionCode code) => situation.Handler ?? (code is NextActionCode.AssignHandler ? NextAction.Coordinator : NextAction.AnyHandler);

    private IEnumerable<CaseBadge> Badges(List<NextAction> actions, DateOnly? contactDueOn)
    {
        if (contactDueOn == today)
            yield return CaseBadge.ContactDue;
        if (contactDueOn < today)
            yield return CaseBadge.ContactOverdue;
        if (situation.IsOpen && Callback?.DueOn == today)
            yield return CaseBadge.CallbackToday;
        if (actions is [var next, ..] && IsEscalated(next.DueOn))
            yield return CaseBadge.Escalated;
        if (!situation.IsOpen)
            yield break;

        if (situation.Clock is ClockState.Suspended)
            yield return CaseBadge.OmissionRunning;
        if (situation.LatestDayToAdjourn >= today)
            yield return CaseBadge.AdjournmentPossible;
        if (situation.IsInMediation)
            yield return CaseBadge.InMediation;
        if (situation.Penalty is { Valid: true })
            yield return CaseBadge.NoticeOfDefault;
        if (situation.IsOverdue)
            yield return CaseBadge.Overdue;
        if (situation.AgreementContested)
            yield return CaseBadge.AgreementContested;
    }
}
