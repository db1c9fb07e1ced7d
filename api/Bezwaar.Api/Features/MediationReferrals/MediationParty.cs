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
}

/// <summary>What a party agreed to. Mediation is voluntary: every part of it can be taken back at any moment.</summary>
/// <param name="ToMediation">The party wants to take part in the mediation.</param>
/// <param name="ToPostponement">The party agrees that the term to decide stands still meanwhile (Awb 7:10(4)).</param>
/// <param name="On">Day of the consent.</param>
/// <param name="Manner">How it was given.</param>
public sealed record MediationConsent(bool ToMediation, bool ToPostponement, DateOnly On, ConsentManner Manner);

/// <summary>A party of a mediation referral.</summary>
/// <param name="Id">Identifies the party within the referral, such as "objector" or "interested-party-1".</param>
/// <param name="Role">In what quality it takes part.</param>
/// <param name="Name">Its name; null for a third party that is known by number only.</param>
/// <param name="Consent">What it agreed to; null while it did not, or no longer does.</param>
public sealed record MediationParty(string Id, MediationRole Role, string? Name, MediationConsent? Consent)
{
    internal bool MustMediate => Role is not MediationRole.InterestedParty;
    internal bool IsObjector => Role is MediationRole.Objector or MediationRole.JointObjector;
    internal bool AgreesToMediation => Consent is { ToMediation: true };
    internal bool AgreesToPostponement => Consent is { ToPostponement: true };
}

/// <summary>Who mediates.</summary>
/// <param name="Name">Name of the mediator.</param>
/// <param name="MfnNumber">Number in the register of the Mediatorsfederatie Nederland; null where not registered.</param>
/// <param name="StaffId">Identifier with which the mediator signs in to the municipality and finds this referral; null for one who does not.</param>
public sealed record Mediator(string Name, string? MfnNumber, string? StaffId = null);
