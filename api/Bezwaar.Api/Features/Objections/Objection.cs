using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// An objection (bezwaar, Awb 1:5, chapters 6 and 7). What happened is stored as facts; deadlines are computed from them,
/// and the columns that lists sort on are refreshed whenever a fact is added.
/// </summary>
internal sealed partial class Objection
{
    /// <summary>Sorts what has no deadline behind everything that has one.</summary>
    public static readonly DateOnly NoDeadline = new(9999, 12, 31);

    private readonly List<RecordedFact> facts = [];
    private readonly List<TimelineEntry> timeline = [];

    private Objection() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Number in the municipality and year of registration, such as BZW-2026-000123; given out when it is stored.</summary>
    public string Number { get; private set; } = "";

    public ObjectionStatus Status { get; private set; }

    /// <summary>When the objection reached the municipality's system; for paper, the start of the day on which it came in.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>When it was changed last, for whoever asks what changed since.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public IntakeChannel Channel { get; private set; }
    public ContestedDecision ContestedDecision { get; private set; } = null!;
    public Guid? DecisionId { get; private set; }
    public string? DecisionType { get; private set; }
    public Party Objector { get; private set; } = null!;
    public string ObjectorName { get; private set; } = "";
    public Representative? Representative { get; private set; }
    public IReadOnlyList<Party> JointObjectors { get; private set; } = [];

    /// <summary>Third parties whose interests are involved, known by number only (0–100).</summary>
    public int InterestedParties { get; private set; }

    public string? Grounds { get; private set; }

    /// <summary>The objector announced that the grounds follow: an omission (Awb 6:5(1)d, 6:6) until they come.</summary>
    public bool GroundsFollow { get; private set; }

    public string? DesiredOutcome { get; private set; }
    public ContactPreferences ContactPreferences { get; private set; } = null!;
    public IReadOnlyList<MessageKind> ElectronicPost { get; private set; } = [];

    /// <summary>Identifier of the handler in the municipality's own systems; null while nobody handles it.</summary>
    public string? Handler { get; private set; }

    public Withdrawal? Withdrawal { get; private set; }

    public Timeliness Timeliness { get; private set; }
    public DateOnly? FilingLastDay { get; private set; }

    /// <summary>Last day to decide (Awb 7:10); null where it cannot be known yet, and once decided or withdrawn.</summary>
    public DateOnly? DecisionDeadline { get; private set; }

    /// <summary>The deadline as lists sort on it: <see cref="NoDeadline"/> where there is none, so that one index serves every page.</summary>
    public DateOnly SortDeadline { get; private set; } = NoDeadline;

    public DateOnly? LatestDayToAdjourn { get; private set; }
    public ClockState Clock { get; private set; }

    /// <summary>Day of the hearing that was planned last; null where none was, and once decided or withdrawn.</summary>
    public DateOnly? HearingOn { get; private set; }

    /// <summary>Day on which the case was closed, from which it is kept; null before that.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Category of the Selectielijst by which the case is kept; null until it is closed.</summary>
    public string? RetentionCategory { get; private set; }

    /// <summary>First day on which the case is to be destroyed; null until it is closed, and where it is kept for good.</summary>
    public DateOnly? DestroyFrom { get; private set; }

    /// <summary>What a search looks through: lower case, without accents.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Number of entries of the timeline and hash of the last one: the next entry builds on them.</summary>
    public int TimelineLength { get; private set; }
    public byte[] TimelineHash { get; private set; } = [];

    public IReadOnlyList<RecordedFact> Facts => facts;

    /// <summary>Entries added since the objection was loaded; earlier ones are read by the timeline's own query.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>Where mail about it may go, once confirmed: of the objector and of who acts for the objector.</summary>
    public IEnumerable<string> EmailAddresses => new[] { Objector.Email, Representative?.Party.Email }.OfType<string>().Where(address => address.Length > 0).Distinct();

    public bool IsOpen => Status is ObjectionStatus.Received or ObjectionStatus.InTreatment;

    /// <summary>How far it is; the day for repair is known only where the facts were loaded.</summary>
    public CaseProgress Progress =>
        new(Status, ReceivedAt, Timeliness, Clock, GroundsFollow, ContactDueOn, DecisionDeadline)
        {
            RepairBy = CaseProgress.RepairDayIn(facts.Select(known => known.Fact)),
            Mediation = Mediation,
            MediationDueOn = MediationDueOn,
            AgreementDueOn = AgreementDueOn,
            Withdrawal = Withdrawal,
        };

    /// <summary>Accepts an objection; a late one too (Awb 6:11).</summary>
    public static Objection File(Filing filing, Tenant tenant, string actor, DateTimeOffset now)
    {
        var objection = new Objection
        {
            Id = Guid.CreateVersion7(now),
            Status = ObjectionStatus.Received,
            ReceivedAt = filing.ReceivedAt,
            RegisteredAt = now,
            Channel = filing.Channel,
            ContestedDecision = filing.ContestedDecision,
            DecisionId = filing.ContestedDecision.DecisionId,
            DecisionType = filing.ContestedDecision.DecisionType,
            Objector = filing.Objector,
            ObjectorName = filing.Objector.DisplayName,
            Representative = filing.Representative,
            JointObjectors = filing.JointObjectors,
            InterestedParties = filing.InterestedParties,
            Grounds = filing.Grounds,
            GroundsFollow = filing.GroundsFollow,
            DesiredOutcome = filing.DesiredOutcome,
            ContactPreferences = filing.ContactPreferences,
            ElectronicPost = filing.ElectronicPost,
            DecidedBy = filing.DecidedBy,
            ContactSoFar = ContactSoFar.Nothing,
        };
        foreach (var fact in filing.Facts)
            objection.facts.Add(RecordedFact.Of(objection.Id, objection.facts.Count + 1, fact, actor, now));
        objection.RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        objection.Changed(TimelineEventType.ObjectionFiled, actor, now, new { channel = filing.Channel, objection.Timeliness });
        return objection;
    }

    /// <summary>Gives a new objection its number.</summary>
    public void NumberAs(string number)
    {
        Number = number;
        RefreshSearchText();
    }

    /// <param name="handler">Who treats it from now on.</param>
    /// <param name="overrideReason">Why it is the one who took the contested decision; null in the ordinary case.</param>
    /// <param name="tenant">The municipality.</param>
    /// <param name="actor">Who assigns it.</param>
    /// <param name="now">The time of assigning.</param>
    public ErrorOr<Success> AssignTo(string handler, string? overrideReason, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Errors.Closed;

        Handler = handler;
        Status = ObjectionStatus.InTreatment;
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.HandlerAssigned, actor, now, new { handler, overrideReason });
        return Result.Success;
    }

    /// <summary>The grounds that were to follow; an omission that was requested for them is repaired with it (Awb 6:6).</summary>
    public ErrorOr<Success> SupplyGrounds(string grounds, DateOnly receivedOn, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Errors.Closed;
        if (!GroundsFollow)
            return Errors.GroundsNotAwaited;
        if (receivedOn < AmsterdamTime.DateOf(ReceivedAt))
            return Errors.BeforeReceipt;

        var isRequested = facts.Count(known => known.Fact is OmissionRequested) > facts.Count(known => known.Fact is OmissionRepaired);
        if (isRequested && Record(new OmissionRepaired(receivedOn), tenant, actor, now) is { IsError: true, Errors: var errors })
            return errors;

        Grounds = grounds;
        GroundsFollow = false;
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.GroundsSupplied, actor, now, new { receivedOn });
        return Result.Success;
    }

    /// <summary>
    /// Records that the objector withdraws. In writing, or orally at a hearing, it takes effect at once; orally elsewhere
    /// only when the objector has confirmed it in writing (Awb 6:21).
    /// </summary>
    public ErrorOr<Success> Withdraw(Withdrawal withdrawal, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen)
            return Errors.Closed;
        if (withdrawal.StatedOn < AmsterdamTime.DateOf(ReceivedAt))
            return Errors.BeforeReceipt;

        Withdrawal = withdrawal;
        if (withdrawal.TookEffectOn is not { } effectiveOn)
        {
            RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
            Changed(TimelineEventType.WithdrawalAnnounced, actor, now, new { withdrawal.Manner, withdrawal.StatedOn });
            return Result.Success;
        }

        var closed = new Closed(effectiveOn, tenant.Settings.WithdrawnRetentionCategory);
        if (ContradictionsWith(closed, tenant) is [var first, ..])
            return Errors.Contradicts(first);

        Status = ObjectionStatus.Withdrawn;
        facts.Add(RecordedFact.Of(Id, facts.Count + 1, closed, actor, now));
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.ObjectionWithdrawn, actor, now, new { withdrawal.Manner, effectiveOn });
        return Result.Success;
    }

    /// <summary>The objector confirms an oral withdrawal in writing, from which day it counts.</summary>
    public ErrorOr<Success> ConfirmWithdrawal(DateOnly confirmedOn, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen || Withdrawal is not { TookEffectOn: null } announced)
            return Errors.NoWithdrawalToConfirm;

        return confirmedOn < announced.StatedOn
            ? Errors.ConfirmedBeforeStated
            : Withdraw(announced with { ConfirmedInWritingOn = confirmedOn }, tenant, actor, now);
    }

    /// <summary>Adds what happened; refused where it contradicts what is known already.</summary>
    public ErrorOr<Success> Record(Fact fact, Tenant tenant, string actor, DateTimeOffset now)
    {
        if (!IsOpen && fact is not (CostsRequested or NoticeOfDefaultReceived or Closed))
            return Errors.Closed;
        if (IsOpen && fact is Closed)
            return Errors.NotDecidedYet;

        if (ContradictionsWith(fact, tenant) is [var first, ..])
            return Errors.Contradicts(first);
        if (NeedsContactBefore(fact, tenant, AmsterdamTime.DateOf(now)))
            return Errors.ContactNotReached;

        facts.Add(RecordedFact.Of(Id, facts.Count + 1, fact, actor, now));
        if (fact is Decided)
            Status = ObjectionStatus.Decided;
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.FactRecorded, actor, now, fact);
        return Result.Success;
    }

    /// <summary>Notes in the timeline what another part of the case did.</summary>
    public void Note(TimelineEventType type, string actor, DateTimeOffset now, object details) => Changed(type, actor, now, details);

    /// <summary>All dates of this objection, explained, as of a day.</summary>
    public Awb.Deadlines DeadlinesAsOf(DateOnly asOf, Tenant tenant) =>
        DeadlineCalculator.Calculate(DeadlineRequest(tenant, [.. facts.Select(known => known.Fact)]), asOf, tenant.Settings.Legal);

    private IReadOnlyList<Contradiction> ContradictionsWith(Fact fact, Tenant tenant) =>
        DeadlineCalculator.Validate(DeadlineRequest(tenant, [.. facts.Select(known => known.Fact), fact]));

    private DeadlineRequest DeadlineRequest(Tenant tenant, IReadOnlyList<Fact> known) =>
        new(tenant.Settings.RegimeOf(DecisionType), ContestedDecision.PublishedOn, ContestedDecision.DateOfNotice, InterestedParties, 1 + JointObjectors.Count, known);

    /// <summary>Computes the columns that lists sort on as of a day. Some of them move with time alone, such as the deadline while the clock stands still.</summary>
    public void RefreshDeadlines(Tenant tenant, DateOnly today)
    {
        var deadlines = DeadlinesAsOf(today, tenant);
        Timeliness = deadlines.Filing?.Timely switch { true => Timeliness.Timely, false => Timeliness.Late, null => Timeliness.Undetermined };
        FilingLastDay = deadlines.Filing?.LastDay;
        DecisionDeadline = IsOpen ? deadlines.Decision?.Deadline : null;
        SortDeadline = DecisionDeadline ?? NoDeadline;
        LatestDayToAdjourn = IsOpen ? deadlines.Decision?.LatestDayToAdjourn : null;
        Clock = deadlines.Decision?.Clock ?? ClockState.NotStarted;
        HearingOn = IsOpen ? PlannedHearing : null;
        ClosedOn = facts.Select(known => known.Fact).OfType<Closed>().LastOrDefault()?.On;
        RetentionCategory = deadlines.Retention?.Category;
        DestroyFrom = deadlines.Retention?.DestroyFrom;
        if (!IsOpen)
            WaitForNothing();
        RefreshNextAction(deadlines, tenant, today);
    }

    private DateOnly? PlannedHearing => facts.Select(known => known.Fact).OfType<HearingPlanned>().LastOrDefault()?.On;

    private void RefreshSearchText() => SearchText = SearchTexts.Normalise(string.Join(' ',
        Number, ObjectorName, Objector.Name, ContestedDecision.Reference, ContestedDecision.Description));

    /// <summary>Every change is a new version and an entry in the timeline.</summary>
    private void Changed(TimelineEventType type, string actor, DateTimeOffset now, object details)
    {
        Version++;
        ChangedAt = now;
        var entry = TimelineEntry.After(TimelineHash, Id, TimelineLength + 1, type, actor, now, details);
        TimelineLength = entry.Sequence;
        TimelineHash = entry.Hash;
        timeline.Add(entry);
    }
}
