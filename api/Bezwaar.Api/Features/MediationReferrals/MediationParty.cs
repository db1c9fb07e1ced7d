using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>In what quality somebody takes part.</summary>
public enum MediationRole
{
    Objector,
    JointObjector,
    Authority,

    /// <summary>A third party whose interests are involved (Awb 1:2). Mediation can do without; the clock on ground (a) cannot.</summary>
    InterestedParty,
}

/// <summary>How a consent was given.</summary>
public enum ConsentManner
{
    InWriting,
    Electronically,
    Orally,

    /// <summary>By the party itself, signed in.</summary>
    Portal,
}

/// <summary>What a party agreed to. Mediation is voluntary: every part of it can be taken back at any moment.</summary>
/// <param name="ToMediation">The party wants to take part in the mediation.</param>
/// <param name="ToPostponement">The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)).</param>
/// <param name="On">Day of the consent.</param>
/// <param name="Manner">How it was given.</param>
/// <param name="RecordedAt">When it was recorded; for a consent in the portal, when it was given. Null where that was not kept yet.</param>
public sealed record MediationConsent(bool ToMediation, bool ToPostponement, DateOnly On, ConsentManner Manner, DateTimeOffset? RecordedAt = null);

/// <summary>A party of a mediation referral.</summary>
/// <param name="Id">Identifies the party within the referral, such as "objector" or "interested-party-1".</param>
/// <param name="Role">In what quality it takes part.</param>
/// <param name="Name">Its name; null for a third party that is known by number only.</param>
/// <param name="Consent">What it agreed to; null while it did not, or no longer does.</param>
/// <param name="ProposedOn">Day on which mediation was proposed to it; null where that was not kept yet.</param>
public sealed record MediationParty(string Id, MediationRole Role, string? Name, MediationConsent? Consent, DateOnly? ProposedOn = null)
{
    internal const string ObjectorId = "objector";

    internal bool MustMediate => Role is not MediationRole.InterestedParty;
    internal bool IsObjector => Role is MediationRole.Objector or MediationRole.JointObjector;
    internal bool AgreesToMediation => Consent is { ToMediation: true };
    internal bool AgreesToPostponement => Consent is { ToPostponement: true };
}

/// <summary>Who was appointed to mediate, as the register said on that day.</summary>
/// <param name="Id">Id in the register of mediators; null for one who was appointed before there was a register.</param>
/// <param name="Name">Name of the mediator.</param>
/// <param name="MfnNumber">Number in the register of the Mediatorsfederatie Nederland; null where not registered.</param>
public sealed record AppointedMediator(Guid? Id, string Name, string? MfnNumber);

/// <summary>One conversation with the mediator. What is said there stays there: a day, a length and a cost, no text.</summary>
/// <param name="Sequence">Position among the sessions, from 1.</param>
/// <param name="On">Day of the session.</param>
/// <param name="DurationMinutes">Length, in minutes, 0–720; 0 for one that did not take place.</param>
/// <param name="CostInCents">Cost, in euro cents, 0–1,000,000.</param>
public sealed record MediationSession(int Sequence, DateOnly On, int DurationMinutes, int CostInCents);

/// <summary>What a party pays of the cost.</summary>
/// <param name="PartyId">The party.</param>
/// <param name="AmountInCents">What it pays, in euro cents, 0–1,000,000.</param>
public sealed record OwnContribution(string PartyId, int AmountInCents);

/// <summary>What follows an agreement where the objector does not withdraw.</summary>
public enum MediationFollowUp
{
    /// <summary>The authority takes a new decision (Awb 6:19).</summary>
    NewDecision,

    /// <summary>The agreement led to nothing: the formal procedure goes on.</summary>
    BackToFormal,
}
