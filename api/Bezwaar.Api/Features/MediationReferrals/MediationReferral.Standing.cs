using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>What the mediation waits for, and by when somebody should look at it.</summary>
internal sealed partial class MediationReferral
{
    private const int WorkingDaysToAnswer = 10;
    private const int WorkingDaysToStart = 5;
    private const int WorkingDaysBetweenSessions = 20;
    private const int WorkingDaysToFollowUp = 10;

    public MediationStanding Standing => Status switch
    {
        MediationStatus.Proposed => Parties.AllMediate() ? MediationStanding.ReadyToStart : MediationStanding.Proposed,
        MediationStatus.Started => MediationStanding.Running,
        MediationStatus.Ended when IsAgreed && FollowUp is null => MediationStanding.FollowUp,
        _ => MediationStanding.None,
    };

    /// <summary>Day by which the answers, the start, a word with the mediator or the follow-up is due; null where nothing is.</summary>
    public DateOnly? StandingDueOn => Standing switch
    {
        MediationStanding.Proposed => After(AmsterdamTime.DateOf(ProposedAt), WorkingDaysToAnswer),
        MediationStanding.ReadyToStart => After(Parties.Max(party => party.Consent?.On) ?? AmsterdamTime.DateOf(ProposedAt), WorkingDaysToStart),
        MediationStanding.Running => After(Sessions.Count == 0 ? StartedOn!.Value : Sessions.Max(session => session.On), WorkingDaysBetweenSessions),
        MediationStanding.FollowUp => After(EndedOn!.Value, WorkingDaysToFollowUp),
        _ => null,
    };

    private bool IsAgreed => Outcome is MediationOutcome.Agreement or MediationOutcome.PartialAgreement;

    private static DateOnly After(DateOnly day, int workingDays) => DutchCalendar.AddWorkingDays(day, workingDays);
}
