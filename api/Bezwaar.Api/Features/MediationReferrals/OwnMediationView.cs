using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A proposal to mediate in one of the caller's own objections, and what came of it.</summary>
public sealed record OwnMediationView : IVersioned, ISequenced
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    /// <summary>Position among the proposals in this objection, from 1.</summary>
    public required int Sequence { get; init; }

    public required MediationStatus Status { get; init; }

    /// <summary>Where it stands, in plain words.</summary>
    public required LegalText Standing { get; init; }

    /// <summary>What mediation is and what it asks.</summary>
    public required IReadOnlyList<ExplanationItem> Explanation { get; init; }

    /// <summary>What was answered for the objector; null while nothing was, and after it was taken back.</summary>
    public required MediationConsent? Consent { get; init; }

    /// <summary>Who takes part beside the objector, and whether they said yes; without names.</summary>
    public required IReadOnlyList<OwnMediationOther> Others { get; init; }

    /// <summary>Name of the mediator; null while none was appointed.</summary>
    public required string? Mediator { get; init; }

    public required DateOnly? StartedOn { get; init; }

    /// <summary>Whether the term to decide stands still now because of it (Awb 7:10(4)).</summary>
    public required bool ClockStandsStill { get; init; }

    public required DateOnly? AgreementSignedOn { get; init; }

    /// <summary>What the objector pays, in euro cents.</summary>
    public required int OwnContributionInCents { get; init; }

    public required DateOnly? EndedOn { get; init; }
    public required MediationOutcome? Outcome { get; init; }

    internal static OwnMediationView Of(MediationReferral referral)
    {
        var own = referral.Parties.First(party => party.Id == MediationParty.ObjectorId);
        return new()
        {
            Id = referral.Id,
            Version = referral.Version,
            Sequence = referral.Sequence,
            Status = referral.Status,
            Standing = StandingOf(referral.Status, own),
            Explanation = MediationExplanation.Items,
            Consent = own.Consent,
            Others = [.. referral.Parties.Where(party => party != own).Select(party => new OwnMediationOther(party.Role, party.AgreesToMediation))],
            Mediator = referral.Mediator?.Name,
            StartedOn = referral.StartedOn,
            ClockStandsStill = referral.ClockStoppedOn is not null,
            AgreementSignedOn = referral.AgreementSignedOn,
            OwnContributionInCents = referral.Contributions.Where(contribution => contribution.PartyId == own.Id).Sum(contribution => contribution.AmountInCents),
            EndedOn = referral.EndedOn,
            Outcome = referral.Outcome,
        };
    }

    private static LegalText StandingOf(MediationStatus status, MediationParty own) => (status, own.AgreesToMediation) switch
    {
        (MediationStatus.Proposed, false) => new("Wij stellen mediation voor. Wilt u meedoen? U mag ook nee zeggen.", "We propose mediation. Do you want to take part? You may say no as well."),
        (MediationStatus.Proposed, true) => new("U hebt ja gezegd. De mediation begint als iedereen meedoet.", "You said yes. The mediation begins once everybody takes part."),
        (MediationStatus.Started, _) => new("De mediation loopt. U kunt op elk moment stoppen.", "The mediation is going on. You can stop at any moment."),
        (MediationStatus.Ended, _) => new("De mediation is afgelopen.", "The mediation is over."),
        _ => new("Wij hebben het voorstel voor mediation ingetrokken.", "We withdrew the proposal for mediation."),
    };

    internal static readonly OwnMediationView Example = new()
    {
        Id = MediationReferralView.Example.Id,
        Version = 1,
        Sequence = 1,
        Status = MediationStatus.Proposed,
        Standing = StandingOf(MediationStatus.Proposed, MediationReferralView.Example.Parties[0]),
        Explanation = MediationExplanation.Items,
        Consent = null,
        Others = [new(MediationRole.Authority, true), new(MediationRole.InterestedParty, false)],
        Mediator = null,
        StartedOn = null,
        ClockStandsStill = false,
        AgreementSignedOn = null,
        OwnContributionInCents = 0,
        EndedOn = null,
        Outcome = null,
    };
}

/// <summary>Somebody else who takes part.</summary>
/// <param name="Role">In what quality.</param>
/// <param name="AgreesToMediation">Whether that one wants to take part.</param>
public sealed record OwnMediationOther(MediationRole Role, bool AgreesToMediation);
