using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
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
    BrokenOffByInterestedParty,
}

/// <summary>A proposal to mediate.</summary>
/// <param name="Sequence">Position among the referrals of the case.</param>
/// <param name="Reason">Why mediation is proposed.</param>
/// <param name="By">Who proposes it.</param>
/// <param name="OverrideReason">Why without contact; null in the ordinary case.</param>
/// <param name="MayOverride">Whether the caller may do without contact.</param>
/// <param name="Advice">What the last suitability check advised; null where there was none.</param>
/// <param name="AgainstAdviceReason">Why although it advised against; null in the ordinary case.</param>
internal sealed record MediationProposal(
    int Sequence, string Reason, string By, string? OverrideReason = null, bool MayOverride = false, SuitabilityAdvice? Advice = null, string? AgainstAdviceReason = null);

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

    /// <summary>What the last suitability check before it advised; null where there was none.</summary>
    public SuitabilityAdvice? SuitabilityAdvice { get; private set; }

    /// <summary>Why it was proposed although the check advised against; null in the ordinary case.</summary>
    public string? AgainstAdviceReason { get; private set; }

    public IReadOnlyList<MediationParty> Parties { get; private set; } = [];
    public AppointedMediator? Mediator { get; private set; }

    /// <summary>Id of the mediator in the register, for finding his or her referrals.</summary>
    public Guid? MediatorId { get; private set; }

    /// <summary>With what identifier the mediator signed in when appointed: hosts of the version before find referrals by it.</summary>
    public string? MediatorStaffId { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    /// <summary>Ground on which the clock stands still because of this mediation (Awb 7:10(4)); null while it runs.</summary>
    public PostponementGround? ClockStoppedOn { get; private set; }

    /// <summary>Day on which the agreement to mediate was signed; null while it was not. The agreement itself is nowhere here.</summary>
    public DateOnly? AgreementSignedOn { get; private set; }

    public IReadOnlyList<MediationSession> Sessions { get; private set; } = [];

    /// <summary>What the sessions cost together, in euro cents: a column of its own, for figures over many cases.</summary>
    public long SessionsCostInCents { get; private set; }
    public IReadOnlyList<OwnContribution> Contributions { get; private set; } = [];
    public DateOnly? EndedOn { get; private set; }
    public MediationOutcome? Outcome { get; private set; }

    /// <summary>What followed an agreement; null while nothing did, and where the objector withdrew.</summary>
    public MediationFollowUp? FollowUp { get; private set; }

    public DateOnly? FollowedUpOn { get; private set; }

    /// <param name="file">The case.</param>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    public static ErrorOr<MediationReferral> Propose(CaseFile file, MediationProposal proposal, string actor, DateTimeOffset now)
    {
        if (!file.IsOpen)
            return Errors.CaseClosed;
        if (!file.ObjectorWasReached && proposal.OverrideReason is null)
            return Errors.ContactFirst;
        if (!file.ObjectorWasReached && !proposal.MayOverride)
            return Errors.OverrideNotAllowed;

        var isAgainstAdvice = proposal.Advice is MediationReferrals.SuitabilityAdvice.NotAdvised;
        if (isAgainstAdvice && proposal.AgainstAdviceReason is null)
            return Errors.AdvisedAgainst;

        var referral = new MediationReferral
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Version = 1,
            Sequence = proposal.Sequence,
            Status = MediationStatus.Proposed,
            Reason = proposal.Reason,
            ProposedBy = proposal.By,
            ProposedAt = now,
            OverrideReason = file.ObjectorWasReached ? null : proposal.OverrideReason,
            SuitabilityAdvice = proposal.Advice,
            AgainstAdviceReason = isAgainstAdvice ? proposal.AgainstAdviceReason : null,
            Parties = PartiesOf(file, AmsterdamTime.DateOf(now)),
        };
        referral.Happened(
            file, TimelineEventType.MediationProposed, actor, now,
            new { referral.Id, overridden = referral.OverrideReason is not null, referral.OverrideReason, againstAdvice = isAgainstAdvice, referral.AgainstAdviceReason });
        return referral;
    }

    /// <summary>Takes the proposal back before the mediation started.</summary>
    public ErrorOr<Success> Revoke(CaseFile file, string reason, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Proposed)
            return Errors.NotProposed;

        Version++;
        Status = MediationStatus.Revoked;
        Happened(file, TimelineEventType.MediationReferralRevoked, actor, now, new { Id, reason });
        return Result.Success;
    }

    /// <summary>The objector's name was put right in the case.</summary>
    public void ObjectorRenamed(string name)
    {
        Version++;
        Parties = [.. Parties.Select(party => party.Role is MediationRole.Objector ? party with { Name = name } : party)];
    }

    /// <summary>Tells the case what happened and where the mediation stands since.</summary>
    private void Happened(CaseFile file, TimelineEventType type, string actor, DateTimeOffset now, object details)
    {
        file.MediationStands(Standing, StandingDueOn);
        file.Note(type, actor, now, details);
    }

    private static List<MediationParty> PartiesOf(CaseFile file, DateOnly today) =>
    [
        new(MediationParty.ObjectorId, MediationRole.Objector, file.ObjectorName, null, today),
        .. file.JointObjectorNames.Select((name, index) => new MediationParty($"joint-objector-{index + 1}", MediationRole.JointObjector, name, null, today)),
        new("authority", MediationRole.Authority, null, null, today),
        .. Enumerable.Range(1, file.InterestedParties).Select(number => new MediationParty($"interested-party-{number}", MediationRole.InterestedParty, null, null, today)),
    ];
}
