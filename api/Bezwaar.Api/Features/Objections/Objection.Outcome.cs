using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What the informal track led to. None of it moves the clock; only a withdrawal that counts ends it, from its own day.</summary>
internal sealed partial class Objection
{
    /// <summary>What the informal track led to last; null while nothing was recorded, and once the objector took it back.</summary>
    public InformalOutcomeKind? InformalOutcome { get; private set; }

    /// <summary>First day on which an agreed withdrawal can be taken back no more; null while none was confirmed.</summary>
    public DateOnly? WithdrawalFinalOn { get; private set; }

    /// <summary>The new decision that the objection is against as well (Awb 6:19). The contested decision stays beside it.</summary>
    public Guid? ReplacingDecisionId { get; private set; }

    /// <param name="report">What came of it.</param>
    /// <param name="earlier">Outcomes of the case that were recorded before and not taken back.</param>
    public ErrorOr<Success> Conclude(OutcomeReport report, IReadOnlyCollection<InformalOutcomeKind> earlier, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Errors.Closed;
        if (report.On < AmsterdamTime.DateOf(ReceivedAt))
            return Errors.BeforeReceipt;
        if (Withdrawal is { MayBeTakenBack: true })
            return Errors.WithdrawalWaits;
        if (report.IsOncePerCase && earlier.Contains(report.Kind))
            return Errors.OutcomeRecorded;
        if (report.Kind is InformalOutcomeKind.NotReached && ReachedAt is not null)
            return Errors.WasReached;
        if (report.Kind is InformalOutcomeKind.ExplainedAndWithdrawn or InformalOutcomeKind.PartialSolution && ReachedAt is null)
            return Errors.NobodyWasReached;
        if (report.Kind is InformalOutcomeKind.NewDecision && report.DecisionId == DecisionId)
            return Errors.SameDecision;
        if (report.Kind is InformalOutcomeKind.FullConcession && InterestedParties > 0 && report.OthersMayBeHarmed is null)
            return Errors.HarmUnknown;

        InformalOutcome = report.Kind;
        if (report.Standing is NewDecisionStanding.Continues or NewDecisionStanding.Satisfied)
            ReplacingDecisionId = report.DecisionId;
        // A withdrawal can still be taken back; then the mediation asks for something to follow again.
        if (Mediation is MediationStanding.FollowUp && !report.Withdraws)
            (Mediation, MediationDueOn) = (MediationStanding.None, null);
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.InformalOutcomeRecorded, actor, now, new { report.Kind, report.Standing, report.On });
        return report.Withdraws
            ? Withdraw(new(WithdrawalManner.Orally, report.On, report.Agreed, null, tenant.Settings.WithdrawalCoolingOffDays), tenant, actor, now)
            : Result.Success;
    }

    /// <summary>A withdrawal apart from the informal track; not beside one that was agreed there and waits.</summary>
    public ErrorOr<Success> WithdrawOutright(Withdrawal withdrawal, Tenant tenant, string actor, DateTimeOffset now) =>
        IsOpen && Withdrawal is { MayBeTakenBack: true } ? Errors.WithdrawalWaits : Withdraw(withdrawal, tenant, actor, now);

    /// <summary>The objector confirms in writing. An agreed withdrawal can be taken back until its cooling-off period has ended; any other counts at once.</summary>
    public ErrorOr<Success> ConfirmInWriting(DateOnly on, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen || Withdrawal is not { MayBeTakenBack: true } agreed)
            return ConfirmWithdrawal(on, tenant, actor, now);
        if (agreed.ConfirmedInWritingOn is not null)
            return Errors.NoWithdrawalToConfirm;
        if (on < agreed.StatedOn)
            return Errors.ConfirmedBeforeStated;

        var confirmed = agreed with { ConfirmedInWritingOn = on };
        if (agreed.CoolingOffDays == 0)
            return Withdraw(confirmed with { SettledOn = on }, tenant, actor, now);

        Withdrawal = confirmed;
        WithdrawalFinalOn = confirmed.CoolingOffUntil!.Value.AddDays(1);
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.WithdrawalConfirmed, actor, now, new { confirmedOn = on, confirmed.CoolingOffUntil });
        return Result.Success;
    }

    /// <summary>The objector takes an agreed withdrawal back: the case goes on as if it had never been agreed, its clock untouched.</summary>
    public ErrorOr<Success> TakeBackWithdrawal(DateOnly on, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Status is ObjectionStatus.Withdrawn ? Errors.WithdrawalFinal : Errors.Closed;
        if (Withdrawal is not { MayBeTakenBack: true } agreed)
            return Errors.NothingToTakeBack;
        if (on < agreed.StatedOn)
            return Errors.TakenBackBeforeStated;
        if (on >= WithdrawalFinalOn)
            return Errors.WithdrawalFinal;

        (Withdrawal, WithdrawalFinalOn, InformalOutcome) = (null, null, null);
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.WithdrawalTakenBack, actor, now, new { on });
        return Result.Success;
    }

    /// <summary>
    /// Once the cooling-off period has ended, the withdrawal counts from the day of the written confirmation (Awb 6:21): that
    /// is when the objector withdrew. Where the procedure went on after that day, such as by an adjournment, it counts from now.
    /// </summary>
    public ErrorOr<Success> SettleWithdrawal(Tenant tenant, string actor, DateTimeOffset now)
    {
        var today = AmsterdamTime.DateOf(now);
        if (!IsOpen || WithdrawalFinalOn is not { } final || final > today || Withdrawal is not { MayBeTakenBack: true, ConfirmedInWritingOn: { } confirmedOn } agreed)
            return Errors.NoWithdrawalToConfirm;

        var wentOn = ContradictionsWith(new Closed(confirmedOn, tenant.Settings.WithdrawnRetentionCategory), tenant).Count > 0;
        return Withdraw(agreed with { SettledOn = wentOn ? today : confirmedOn }, tenant, actor, now);
    }

    internal static partial class Errors
    {
        public static readonly Error WithdrawalWaits = Problem.Conflict(
            "withdrawal-waits",
            "Er is al een intrekking afgesproken die nog niet telt. Wacht tot de bedenktijd om is, of leg vast dat de bezwaarmaker ervan terugkomt.",
            "A withdrawal was agreed that does not count yet. Wait until the cooling-off period has ended, or record that the objector takes it back.");

        public static readonly Error WithdrawalFinal = Problem.Conflict(
            "withdrawal-final", "De bedenktijd is om. De intrekking kan niet meer worden teruggenomen.", "The cooling-off period has ended. The withdrawal cannot be taken back any more.");

        public static readonly Error NothingToTakeBack = Problem.Conflict(
            "nothing-to-take-back", "Er is geen afgesproken intrekking om van terug te komen.", "There is no agreed withdrawal to take back.");

        public static readonly Error TakenBackBeforeStated = Problem.Unprocessable(
            "taken-back-before-stated", "Deze dag ligt vóór de dag waarop de intrekking is afgesproken. Controleer de datum.", "This day is before the day on which the withdrawal was agreed. Check the date.");

        public static readonly Error OutcomeRecorded = Problem.Conflict(
            "outcome-recorded", "Deze uitkomst is al vastgelegd.", "This outcome was recorded already.");

        public static readonly Error WasReached = Problem.Unprocessable(
            "was-reached", "Er is wel contact geweest met de bezwaarmaker. Kies een andere uitkomst.", "The objector was reached. Choose another outcome.");

        public static readonly Error NobodyWasReached = Problem.Unprocessable(
            "nobody-was-reached", "Leg eerst het contact met de bezwaarmaker vast waarin dit is afgesproken.", "First register the contact with the objector in which this was agreed.");

        public static readonly Error SameDecision = Problem.Unprocessable(
            "same-decision", "Dit is het besluit waartegen het bezwaar al is gericht. Noem het nieuwe besluit.", "This is the decision that the objection is against already. Name the new decision.");

        public static readonly Error UnknownDecision = Problem.Invalid(
            "#/decisionId", "unknown-decision", "Dit besluit bestaat niet. Registreer het eerst.", "This decision does not exist. Register it first.");

        public static readonly Error HarmUnknown = Problem.Invalid(
            "#/othersMayBeHarmed", "required",
            "Er zijn andere belanghebbenden. Vul in of zij nadeel kunnen hebben (Awb 7:3, onder e).",
            "Other interested parties are involved. Fill in whether they may be harmed (Awb 7:3(e)).");
    }
}
