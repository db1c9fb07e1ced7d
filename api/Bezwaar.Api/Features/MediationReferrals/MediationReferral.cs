using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;
using ErrorOr;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Where a referral stands.</summary>
public enum MediationStatus
{
    Proposed,
    Started,
    Ended,

    /// <summary>Taken back before it started.</summary>
    Revoked,
}

/// <summary>What a mediation led to. The content stays between the parties: there is no place for it here.</summary>
public enum MediationOutcome
{
    Agreement,
    PartialAgreement,
    NoAgreement,
    BrokenOffByObjector,
    BrokenOffByAuthority,
    BrokenOffByMediator,
}

/// <summary>
/// A referral of an objection to a mediator: a possible last piece that follows contact, never the start. Voluntary for
/// every party. The term to decide stands still only with the consents of Awb 7:10(4).
/// </summary>
internal sealed partial class MediationReferral : ISequenced
{
    private MediationReferral() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }
    public int Version { get; private set; }

    /// <summary>Position among the referrals of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public MediationStatus Status { get; private set; }

    /// <summary>Why mediation is proposed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Identifier of who proposes it, in the municipality's own systems.</summary>
    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>Why it was proposed although no contact reached the objector; null in the ordinary case.</summary>
    public string? OverrideReason { get; private set; }

    public IReadOnlyList<MediationParty> Parties { get; private set; } = [];
    public Mediator? Mediator { get; private set; }

    /// <summary>With what identifier the mediator signs in, for finding his or her referrals.</summary>
    public string? MediatorStaffId { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    /// <summary>Ground on which the clock stands still because of this mediation (Awb 7:10(4)); null while it runs.</summary>
    public PostponementGround? ClockStoppedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }
    public MediationOutcome? Outcome { get; private set; }

    /// <param name="file">The case.</param>
    /// <param name="sequence">Position among the referrals of the case.</param>
    /// <param name="reason">Why mediation is proposed.</param>
    /// <param name="proposedBy">Who proposes it.</param>
    /// <param name="overrideReason">Why without contact; null in the ordinary case.</param>
    /// <param name="mayOverride">Whether the caller may do without contact.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    public static ErrorOr<MediationReferral> Propose(
        CaseFile file, int sequence, string reason, string proposedBy, string? overrideReason, bool mayOverride, string actor, DateTimeOffset now)
    {
        if (!file.IsOpen)
            return Errors.CaseClosed;
        if (!file.ObjectorWasReached && overrideReason is null)
            return Errors.ContactFirst;
        if (!file.ObjectorWasReached && !mayOverride)
            return Errors.OverrideNotAllowed;

        var referral = new MediationReferral
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Version = 1,
            Sequence = sequence,
            Status = MediationStatus.Proposed,
            Reason = reason,
            ProposedBy = proposedBy,
            ProposedAt = now,
            OverrideReason = file.ObjectorWasReached ? null : overrideReason,
            Parties = PartiesOf(file),
        };
        file.Note(TimelineEventType.MediationProposed, actor, now, new { referral.Id, overridden = referral.OverrideReason is not null, referral.OverrideReason });
        return referral;
    }

    /// <summary>Records what a party agrees to now. Less than before is a revocation, with its effect on a running mediation.</summary>
    public ErrorOr<Success> RecordConsent(CaseFile file, string partyId, MediationConsent? consent, DateOnly on, string actor, DateTimeOffset now)
    {
        if (Status is MediationStatus.Ended or MediationStatus.Revoked)
            return Errors.NoLongerOpen;
        if (Parties.FirstOrDefault(candidate => candidate.Id == partyId) is not { } party)
            return Platform.Errors.Problems.Errors.NotFound;

        Version++;
        Parties = [.. Parties.Select(candidate => candidate.Id == partyId ? candidate with { Consent = consent } : candidate)];
        file.Note(
            consent is null ? TimelineEventType.MediationConsentRevoked : TimelineEventType.MediationConsentGiven, actor, now,
            new { Id, party = partyId, consent?.ToMediation, consent?.ToPostponement, consent?.Manner });

        if (Status is not MediationStatus.Started)
            return Result.Success;
        if (party.MustMediate && consent is not { ToMediation: true })
            return Finish(file, on, BrokenOffBy(party), actor, now);
        return ClockStoppedOn is { } ground && !ConsentsAllow(ground) ? ResumeClock(file, on, actor, now) : Result.Success;
    }

    /// <param name="file">The case.</param>
    /// <param name="startedOn">First day; the clock stands still from this day on.</param>
    /// <param name="mediator">Who mediates.</param>
    /// <param name="clock">On which ground the clock stops, and whether others are harmed; null to let it run.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    public ErrorOr<Success> Start(CaseFile file, DateOnly startedOn, Mediator mediator, (PostponementGround Ground, bool OthersHarmed)? clock, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Proposed)
            return Errors.NotProposed;
        if (!file.IsOpen)
            return Errors.CaseClosed;
        if (Parties.Any(party => party.MustMediate && !party.AgreesToMediation))
            return Errors.ConsentMissing;
        if (startedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;

        if (clock is var (ground, othersHarmed))
        {
            if (!ConsentsAllow(ground) || (ground is PostponementGround.ObjectorConsents && othersHarmed))
                return Errors.NoGroundForClock;
            if (file.Record(new ClockStopped(startedOn, ground, othersHarmed), actor, now) is { IsError: true, Errors: var errors })
                return errors;
            ClockStoppedOn = ground;
        }

        Version++;
        Status = MediationStatus.Started;
        StartedOn = startedOn;
        Mediator = mediator;
        MediatorStaffId = mediator.StaffId;
        file.Note(TimelineEventType.MediationStarted, actor, now, new { Id, startedOn, clockStopped = ClockStoppedOn is not null, ClockStoppedOn });
        return Result.Success;
    }

    public ErrorOr<Success> End(CaseFile file, DateOnly endedOn, MediationOutcome outcome, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Started)
            return Errors.NotStarted;

        Version++;
        return Finish(file, endedOn, outcome, actor, now);
    }

    /// <summary>Takes the proposal back before the mediation started.</summary>
    public ErrorOr<Success> Revoke(CaseFile file, string reason, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Proposed)
            return Errors.NotProposed;

        Version++;
        Status = MediationStatus.Revoked;
        file.Note(TimelineEventType.MediationReferralRevoked, actor, now, new { Id, reason });
        return Result.Success;
    }

    /// <summary>The objector's name was put right in the case.</summary>
    public void ObjectorRenamed(string name)
    {
        Version++;
        Parties = [.. Parties.Select(party => party.Role is MediationRole.Objector ? party with { Name = name } : party)];
    }

    private ErrorOr<Success> Finish(CaseFile file, DateOnly endedOn, MediationOutcome outcome, string actor, DateTimeOffset now)
    {
        if (endedOn < StartedOn)
            return Errors.EndedBeforeStart;
        if (ClockStoppedOn is not null && ResumeClock(file, endedOn, actor, now) is { IsError: true, Errors: var errors })
            return errors;

        Status = MediationStatus.Ended;
        EndedOn = endedOn;
        Outcome = outcome;
        file.Note(TimelineEventType.MediationEnded, actor, now, new { Id, endedOn, outcome });
        return Result.Success;
    }

    /// <summary>A case that was withdrawn or decided meanwhile has no clock to resume.</summary>
    private ErrorOr<Success> ResumeClock(CaseFile file, DateOnly on, string actor, DateTimeOffset now)
    {
        if (file.IsOpen && file.Record(new ClockResumed(on), actor, now) is { IsError: true, Errors: var errors })
            return errors;

        ClockStoppedOn = null;
        return Result.Success;
    }

    /// <summary>Awb 7:10(4): (a) all interested parties agree, or (b) the objectors do. The authority's own consent is no ground.</summary>
    private bool ConsentsAllow(PostponementGround ground) => ground switch
    {
        PostponementGround.AllPartiesConsent => Parties.Where(party => party.Role is not MediationRole.Authority).All(party => party.AgreesToPostponement),
        PostponementGround.ObjectorConsents => Parties.Where(party => party.IsObjector).All(party => party.AgreesToPostponement),
        _ => false,
    };

    private static MediationOutcome BrokenOffBy(MediationParty party) =>
        party.Role is MediationRole.Authority ? MediationOutcome.BrokenOffByAuthority : MediationOutcome.BrokenOffByObjector;

    private static List<MediationParty> PartiesOf(CaseFile file) =>
    [
        new("objector", MediationRole.Objector, file.ObjectorName, null),
        .. file.JointObjectorNames.Select((name, index) => new MediationParty($"joint-objector-{index + 1}", MediationRole.JointObjector, name, null)),
        new("authority", MediationRole.Authority, null, null),
        .. Enumerable.Range(1, file.InterestedParties).Select(number => new MediationParty($"interested-party-{number}", MediationRole.InterestedParty, null, null)),
    ];
}
