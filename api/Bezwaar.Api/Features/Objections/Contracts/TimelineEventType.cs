namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>What an entry of the timeline tells.</summary>
public enum TimelineEventType
{
    ObjectionFiled,
    HandlerAssigned,
    FactRecorded,
    GroundsSupplied,
    ContactAttempted,
    WithdrawalAnnounced,
    ObjectionWithdrawn,
    AccessLinkRevoked,
    ObjectionClaimed,
    EmailConfirmed,
    MediationProposed,
    MediationConsentGiven,
    MediationConsentRevoked,
    MediationStarted,
    MediationEnded,
    MediationReferralRevoked,
    PersonalDataCorrected,
    WentOnWithoutContact,
    MediationSuitabilityChecked,
    MediationPartyAdded,
    MediationAgreementSigned,
    MediationSessionRecorded,
    MediationSessionCorrected,
    MediationContributionsRecorded,
    MediationFollowedUp,
    InformalOutcomeRecorded,
    WithdrawalConfirmed,
    WithdrawalTakenBack,
}
