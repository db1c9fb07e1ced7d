using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Why the formal track goes on although no contact reached the objector.</summary>
/// <param name="Reason">The reason, as it was given.</param>
/// <param name="Since">Since which day.</param>
public sealed record WithoutContact(string Reason, DateOnly Since);

/// <summary>What has to be done next, and the contact that comes before it.</summary>
internal sealed partial class Objection
{
    /// <summary>Day by which somebody should try to reach the objector; null when nobody has to.</summary>
    public DateOnly? ContactDueOn { get; private set; }

    /// <summary>When a contact attempt first reached the objector; null while none did.</summary>
    public DateTimeOffset? ReachedAt { get; private set; }

    /// <summary>What was tried so far; null for a case of before this was kept, until the refresh reads it from the timeline.</summary>
    public ContactSoFar? ContactSoFar { get; private set; }

    /// <summary>Why the formal track goes on without contact; null while nobody said so.</summary>
    public WithoutContact? WithoutContact { get; private set; }

    /// <summary>What has to be done next; null where nothing has to be done any more.</summary>
    public NextActionCode? NextActionCode { get; private set; }

    /// <summary>By which day; <see cref="NoDeadline"/> where nothing has to be done, so that one index serves every page.</summary>
    public DateOnly NextActionDueOn { get; private set; } = NoDeadline;

    public string? NextActionOwner { get; private set; }

    /// <summary>The badges, as <see cref="BadgeBits"/>.</summary>
    public int BadgesInBits { get; private set; }

    public NextActionSummary? NextAction => NextActionSummary.Of(NextActionCode, NextActionDueOn, NextActionOwner);

    public IReadOnlyList<CaseBadge> Badges => BadgeBits.In(BadgesInBits);

    /// <summary>A contact attempt was made.</summary>
    public ErrorOr<Success> ContactAttempted(ContactTry attempt, Tenant tenant, string actor, DateTimeOffset now, object details)
    {
        if (!IsOpen)
            return Errors.Closed;

        ContactSoFar = ContactSoFar?.After(attempt);
        if (attempt.Result is ContactTryResult.Reached)
            ReachedAt ??= attempt.At;
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.ContactAttempted, actor, now, details);
        return Result.Success;
    }

    /// <summary>Lets the formal track go on although nobody reached the objector; the reason is kept.</summary>
    public ErrorOr<Success> GoOnWithoutContact(string reason, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Errors.Closed;
        if (ReachedAt is not null)
            return Errors.ContactWasMade;

        WithoutContact = new(reason, AmsterdamTime.DateOf(now));
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.WentOnWithoutContact, actor, now, new { reason });
        return Result.Success;
    }

    /// <summary>What was tried before it was kept with the case, as the timeline tells it.</summary>
    public void RememberContact(IEnumerable<ContactTry> attempts) => ContactSoFar ??= attempts.Aggregate(ContactSoFar.Nothing, (known, attempt) => known.After(attempt));

    /// <summary>What decides what has to be done, as of a day.</summary>
    public CaseSituation SituationAsOf(DateOnly asOf, Tenant tenant) => Situation(DeadlinesAsOf(asOf, tenant), tenant);

    /// <summary>All that has to be done, explained, as of a day.</summary>
    public CaseAgenda AgendaAsOf(DateOnly asOf, Tenant tenant) => NextActionRules.For(SituationAsOf(asOf, tenant), PolicyOf(tenant), asOf);

    /// <summary>
    /// The formal track begins with a hearing or ends with a decision. By the contact policy somebody reached the objector
    /// first, or enough attempts and a letter were in vain.
    /// </summary>
    private bool NeedsContactBefore(Fact fact, Tenant tenant, DateOnly today) =>
        fact is HearingPlanned or Decided && ContactPursuit.EndedOn(SituationAsOf(today, tenant), PolicyOf(tenant), today) is null;

    /// <summary>A case that was decided or withdrawn waits for no mediation, and nobody calls back.</summary>
    private void WaitForNothing() => (Mediation, MediationDueOn, CallbackAt) = (MediationStanding.None, null, null);

    private void RefreshNextAction(Awb.Deadlines deadlines, Tenant tenant, DateOnly today)
    {
        var agenda = NextActionRules.For(Situation(deadlines, tenant), PolicyOf(tenant), today);
        ContactDueOn = agenda.ContactDueOn;
        NextActionCode = agenda.Next?.Code;
        NextActionDueOn = agenda.Next?.DueOn ?? NoDeadline;
        NextActionOwner = agenda.Next?.Owner;
        BadgesInBits = BadgeBits.Of(agenda.Badges);
    }

    private ContactPolicy PolicyOf(Tenant tenant) => tenant.Settings.ContactPolicy.For(DecisionType);

    private CaseSituation Situation(Awb.Deadlines deadlines, Tenant tenant) => new()
    {
        IsOpen = IsOpen,
        IsClosed = ClosedOn is not null,
        ReceivedOn = AmsterdamTime.DateOf(ReceivedAt),
        Handler = Handler,
        Regime = tenant.Settings.RegimeOf(DecisionType),
        Timeliness = Timeliness,
        Contact = ContactSoFar ?? ContactSoFar.Nothing,
        ReachedOn = ReachedAt is { } at ? AmsterdamTime.DateOf(at) : null,
        WithoutContactSince = WithoutContact?.Since,
        CallbackAt = CallbackAt,
        AgreementDueOn = AgreementDueOn,
        AgreementContested = AgreementContested,
        Mediation = Mediation,
        MediationDueOn = MediationDueOn,
        WithdrawalFinalOn = WithdrawalFinalOn,
        WithdrawalStatedOn = Withdrawal is { TookEffectOn: null, ConfirmedInWritingOn: null } announced ? announced.StatedOn : null,
        GroundsFollow = GroundsFollow,
        RepairWasRequested = facts.Exists(known => known.Fact is OmissionRequested),
        RepairBy = CaseProgress.RepairDayIn(facts.Select(known => known.Fact)),
        HearingOn = PlannedHearing,
        DecisionDeadline = deadlines.Decision?.Deadline,
        IsOverdue = deadlines.Decision?.Overdue is true,
        LatestDayToAdjourn = deadlines.Decision?.LatestDayToAdjourn,
        Clock = deadlines.Decision?.Clock ?? ClockState.NotStarted,
        ClockStoppedOn = facts.Select(known => known.Fact).OfType<ClockStopped>().LastOrDefault()?.On,
        Penalty = deadlines.Penalty,
    };
}
