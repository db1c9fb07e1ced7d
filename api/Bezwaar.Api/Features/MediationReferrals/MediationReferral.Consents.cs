using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb;
using ErrorOr;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Who takes part, what they agree to, and the clock that hangs on it.</summary>
internal sealed partial class MediationReferral
{
    private const int MostParties = 200;

    /// <summary>Records what a party agrees to now. Less than before is a revocation, with its effect on a running mediation.</summary>
    public ErrorOr<Success> RecordConsent(CaseFile file, string partyId, MediationConsent? consent, DateOnly on, string actor, DateTimeOffset now)
    {
        if (IsOver)
            return Errors.NoLongerOpen;
        if (Parties.FirstOrDefault(candidate => candidate.Id == partyId) is not { } party)
            return Platform.Errors.Problems.Errors.NotFound;

        Version++;
        Parties = [.. Parties.Select(candidate => candidate.Id == partyId ? candidate with { Consent = consent } : candidate)];
        Happened(
            file, consent is null ? TimelineEventType.MediationConsentRevoked : TimelineEventType.MediationConsentGiven, actor, now,
            new { Id, party = partyId, consent?.ToMediation, consent?.ToPostponement, consent?.Manner });

        if (Status is not MediationStatus.Started)
            return Result.Success;
        return party.MustMediate && consent is not { ToMediation: true }
            ? Finish(file, on, BrokenOffBy(party), actor, now)
            : ResumeClockWithoutGround(file, on, actor, now);
    }

    /// <summary>
    /// Somebody joins after the proposal. The consents are complete again only once this party agrees; a clock that stands
    /// still on consents that are no longer complete runs again the day after.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="party">Who joins: its role, its name, the day, and its consent of that same day, if any.</param>
    /// <param name="othersHarmed">Whether standing still harms others now; needed where the clock stands still on the objectors' consent alone.</param>
    /// <param name="actor">Who registers it.</param>
    /// <param name="now">The time of registering.</param>
    public ErrorOr<Success> AddParty(CaseFile file, JoiningParty party, bool? othersHarmed, string actor, DateTimeOffset now)
    {
        if (IsOver)
            return Errors.NoLongerOpen;
        if (!file.IsOpen)
            return Errors.CaseClosed;
        if (party.On < file.ReceivedOn)
            return Errors.JoinedBeforeReceipt;
        if (Parties.Count >= MostParties)
            return Errors.TooManyParties;
        if (ClockStoppedOn is PostponementGround.ObjectorConsents && othersHarmed is null)
            return Errors.HarmUnknown;

        Version++;
        Parties = [.. Parties, party.Numbered(1 + Parties.Count(other => other.Role == party.Role))];
        if (party.Role is MediationRole.InterestedParty)
            file.InterestedPartyJoined();
        Happened(file, TimelineEventType.MediationPartyAdded, actor, now, new { Id, party = Parties[^1].Id, party.On, consented = party.Consent is not null });

        return ClockStoppedOn is PostponementGround.ObjectorConsents && othersHarmed is true
            ? ResumeClock(file, party.On, actor, now)
            : ResumeClockWithoutGround(file, party.On, actor, now);
    }

    /// <summary>Lets the clock stand still from a day on, in a mediation that runs: the consents are there only now, or again.</summary>
    public ErrorOr<Success> StopClock(CaseFile file, DateOnly on, PostponementGround ground, bool othersHarmed, string actor, DateTimeOffset now)
    {
        if (Status is not MediationStatus.Started)
            return Errors.NotStarted;
        if (ClockStoppedOn is not null)
            return Errors.ClockStandsStill;
        if (on < StartedOn)
            return Errors.ClockBeforeStart;

        Version++;
        return Stop(file, on, ground, othersHarmed, actor, now);
    }

    private bool IsOver => Status is MediationStatus.Ended or MediationStatus.Revoked;

    private ErrorOr<Success> Stop(CaseFile file, DateOnly on, PostponementGround ground, bool othersHarmed, string actor, DateTimeOffset now)
    {
        if (!Parties.AllowFrom(ground, on) || (ground is PostponementGround.ObjectorConsents && othersHarmed))
            return Errors.NoGroundForClock;
        if (file.Record(new ClockStopped(on, ground, othersHarmed), actor, now) is { IsError: true, Errors: var errors })
            return errors;

        ClockStoppedOn = ground;
        return Result.Success;
    }

    private ErrorOr<Success> ResumeClockWithoutGround(CaseFile file, DateOnly on, string actor, DateTimeOffset now) =>
        ClockStoppedOn is { } ground && !Parties.Allow(ground) ? ResumeClock(file, on, actor, now) : Result.Success;

    /// <summary>The day is the last on which the term stands still. A case that was withdrawn or decided meanwhile has no clock to resume.</summary>
    private ErrorOr<Success> ResumeClock(CaseFile file, DateOnly on, string actor, DateTimeOffset now)
    {
        if (file.IsOpen && file.Record(new ClockResumed(on), actor, now) is { IsError: true, Errors: var errors })
            return errors;

        ClockStoppedOn = null;
        return Result.Success;
    }

    private static MediationOutcome BrokenOffBy(MediationParty party) =>
        party.Role is MediationRole.Authority ? MediationOutcome.BrokenOffByAuthority : MediationOutcome.BrokenOffByObjector;
}

/// <summary>Somebody who joins a referral that was proposed to others already.</summary>
/// <param name="Role">Joint objector or interested party.</param>
/// <param name="Name">Its name; null for a third party that is known by number only.</param>
/// <param name="On">Day on which it joins and mediation is proposed to it.</param>
/// <param name="Consent">What it agrees to at once; null where it does not yet.</param>
internal sealed record JoiningParty(MediationRole Role, string? Name, DateOnly On, MediationConsent? Consent)
{
    public MediationParty Numbered(int number) => new(
        Role is MediationRole.JointObjector ? $"joint-objector-{number}" : $"interested-party-{number}", Role, Name, Consent, On);
}
