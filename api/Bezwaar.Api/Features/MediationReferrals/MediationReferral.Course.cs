using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb;
using ErrorOr;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>
/// From the start to what follows. Days, minutes, amounts and codes: no member here or in the bodies that lead here can hold
/// what is said in a mediation, and a test keeps it so.
/// </summary>
internal sealed partial class MediationReferral
{
    private const int MostSessions = 100;

    /// <param name="file">The case.</param>
    /// <param name="startedOn">First day; the clock stands still from this day on.</param>
    /// <param name="mediator">Who mediates.</param>
    /// <param name="clock">On which ground the clock stops, and whether others are harmed; null to let it run.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    public ErrorOr<Success> Start(
        CaseFile file, DateOnly startedOn, RegisteredMediator mediator, (PostponementGround Ground, bool OthersHarmed)? clock, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Proposed)
            return Errors.NotProposed;
        if (!file.IsOpen)
            return Errors.CaseClosed;
        if (!Parties.AllMediate())
            return Errors.ConsentMissing;
        if (startedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;
        if (!mediator.IsAvailableOn(startedOn))
            return Errors.MediatorNotAvailable;
        if (clock is var (ground, othersHarmed) && Stop(file, startedOn, ground, othersHarmed, actor, now) is { IsError: true, Errors: var errors })
            return errors;

        Version++;
        Status = MediationStatus.Started;
        StartedOn = startedOn;
        Mediator = new(mediator.Id, mediator.Name, mediator.MfnNumber);
        (MediatorId, MediatorStaffId) = (mediator.Id, mediator.StaffId);
        mediator.Appointed(startedOn);
        Happened(file, TimelineEventType.MediationStarted, actor, now, new { Id, startedOn, clockStopped = ClockStoppedOn is not null, ClockStoppedOn });
        return Result.Success;
    }

    /// <summary>Records on which day the agreement to mediate was signed; a later day takes the place of an earlier one.</summary>
    public ErrorOr<Success> AgreementSigned(CaseFile file, DateOnly signedOn, string actor, DateTimeOffset now)
    {
        if (Status is not (MediationStatus.Started or MediationStatus.Ended))
            return Errors.NotYetStarted;
        if (signedOn < file.ReceivedOn || signedOn > EndedOn)
            return Errors.SignedOutsideMediation;

        Version++;
        AgreementSignedOn = signedOn;
        Happened(file, TimelineEventType.MediationAgreementSigned, actor, now, new { Id, signedOn });
        return Result.Success;
    }

    public ErrorOr<Success> AddSession(CaseFile file, DateOnly on, int minutes, int costInCents, string actor, DateTimeOffset now)
    {
        if (CannotHaveBeenOn(on) is { } error)
            return error;
        if (Sessions.Count >= MostSessions)
            return Errors.TooManySessions;

        Version++;
        Sessions = [.. Sessions, new(Sessions.Count + 1, on, minutes, costInCents)];
        SessionsCostInCents = Sessions.Sum(session => (long)session.CostInCents);
        Happened(file, TimelineEventType.MediationSessionRecorded, actor, now, new { Id, session = Sessions.Count, on, minutes });
        return Result.Success;
    }

    public ErrorOr<Success> CorrectSession(CaseFile file, int sequence, DateOnly on, int minutes, int costInCents, string actor, DateTimeOffset now)
    {
        if (Sessions.All(session => session.Sequence != sequence))
            return Platform.Errors.Problems.Errors.NotFound;
        if (CannotHaveBeenOn(on) is { } error)
            return error;

        Version++;
        Sessions = [.. Sessions.Select(session => session.Sequence == sequence ? new(sequence, on, minutes, costInCents) : session)];
        SessionsCostInCents = Sessions.Sum(session => (long)session.CostInCents);
        Happened(file, TimelineEventType.MediationSessionCorrected, actor, now, new { Id, session = sequence, on, minutes });
        return Result.Success;
    }

    /// <summary>Records who pays what; the list takes the place of an earlier one.</summary>
    public ErrorOr<Success> Contribute(CaseFile file, IReadOnlyList<OwnContribution> contributions, string actor, DateTimeOffset now)
    {
        if (Status is MediationStatus.Revoked)
            return Errors.NoLongerOpen;
        if (contributions.Any(contribution => Parties.All(party => party.Id != contribution.PartyId)))
            return Errors.UnknownParty;

        Version++;
        Contributions = contributions;
        Happened(file, TimelineEventType.MediationContributionsRecorded, actor, now, new { Id, parties = contributions.Select(contribution => contribution.PartyId) });
        return Result.Success;
    }

    public ErrorOr<Success> End(CaseFile file, DateOnly endedOn, MediationOutcome outcome, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Started)
            return Errors.NotStarted;
        if (Sessions.Any(session => session.On > endedOn))
            return Errors.EndedBeforeSession;

        Version++;
        return Finish(file, endedOn, outcome, actor, now);
    }

    /// <summary>What followed the agreement, where the objector did not withdraw: until then, or the end of the case, the case waits for it.</summary>
    public ErrorOr<Success> FollowedUp(CaseFile file, MediationFollowUp followUp, DateOnly on, string actor, DateTimeOffset now)
    {
        if (Standing is not MediationStanding.FollowUp)
            return Errors.NothingToFollowUp;
        if (on < EndedOn)
            return Errors.FollowedUpBeforeEnd;

        Version++;
        (FollowUp, FollowedUpOn) = (followUp, on);
        Happened(file, TimelineEventType.MediationFollowedUp, actor, now, new { Id, followUp, on });
        return Result.Success;
    }

    private Error? CannotHaveBeenOn(DateOnly on) => this switch
    {
        { StartedOn: null } => Errors.NotYetStarted,
        _ when on < StartedOn || on > EndedOn => Errors.SessionOutsideMediation,
        _ => null,
    };

    private ErrorOr<Success> Finish(CaseFile file, DateOnly endedOn, MediationOutcome outcome, string actor, DateTimeOffset now)
    {
        if (endedOn < StartedOn)
            return Errors.EndedBeforeStart;
        if (ClockStoppedOn is not null && ResumeClock(file, endedOn, actor, now) is { IsError: true, Errors: var errors })
            return errors;

        Status = MediationStatus.Ended;
        EndedOn = endedOn;
        Outcome = outcome;
        Happened(file, TimelineEventType.MediationEnded, actor, now, new { Id, endedOn, outcome });
        return Result.Success;
    }
}
