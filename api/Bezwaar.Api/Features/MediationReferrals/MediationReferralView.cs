using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A referral to mediation. Holds facts only: what is said in a mediation stays there.</summary>
public sealed record MediationReferralView : IVersioned, ISequenced
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    /// <summary>Position among the referrals of the case, from 1.</summary>
    public required int Sequence { get; init; }

    public required MediationStatus Status { get; init; }
    public required string Reason { get; init; }

    /// <summary>Identifier of who proposed it, in the municipality's own systems.</summary>
    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>Why it was proposed although no contact reached the objector; null in the ordinary case.</summary>
    public required string? OverrideReason { get; init; }

    /// <summary>What the last suitability check before it advised; null where there was none.</summary>
    public required SuitabilityAdvice? SuitabilityAdvice { get; init; }

    /// <summary>Why it was proposed although the check advised against; null in the ordinary case.</summary>
    public required string? AgainstAdviceReason { get; init; }

    public required IReadOnlyList<MediationParty> Parties { get; init; }

    /// <summary>
    /// Whether nobody's consent is missing: to mediate, of the objectors and the authority, and to let the term stand still, of
    /// every party but the authority (Awb 7:10(4)(a)).
    /// </summary>
    public bool ConsentsComplete => Parties.AreComplete();

    /// <summary>What whoever watches the term to decide should know; null where there is nothing.</summary>
    public LegalText? ClockWarning => Parties.ClockWarning(Status, ClockStoppedOn);

    public required AppointedMediator? Mediator { get; init; }
    public required DateOnly? StartedOn { get; init; }

    /// <summary>Ground of Awb 7:10(4) on which the clock stands still now; null while it runs.</summary>
    public required PostponementGround? ClockStoppedOn { get; init; }

    /// <summary>Day on which the agreement to mediate was signed; null while it was not.</summary>
    public required DateOnly? AgreementSignedOn { get; init; }

    public required IReadOnlyList<MediationSession> Sessions { get; init; }

    /// <summary>Who pays what of the cost.</summary>
    public required IReadOnlyList<OwnContribution> Contributions { get; init; }

    /// <summary>Length of all sessions together, in minutes.</summary>
    public int TotalMinutes => Sessions.Sum(session => session.DurationMinutes);

    /// <summary>Cost of all sessions together, in euro cents.</summary>
    public int TotalCostInCents => Sessions.Sum(session => session.CostInCents);

    /// <summary>What the parties pay together, in euro cents.</summary>
    public int TotalContributionsInCents => Contributions.Sum(contribution => contribution.AmountInCents);

    public required DateOnly? EndedOn { get; init; }
    public required MediationOutcome? Outcome { get; init; }

    /// <summary>What followed an agreement; null while nothing did, and where the objector withdrew.</summary>
    public required MediationFollowUp? FollowUp { get; init; }

    public required DateOnly? FollowedUpOn { get; init; }

    internal static readonly MediationReferralView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000dd"),
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Version = 1,
        Sequence = 1,
        Status = MediationStatus.Proposed,
        Reason = "De buren en de aanvrager willen samen een oplossing zoeken voor het uitzicht.",
        ProposedBy = "j.jansen",
        ProposedAt = DateTimeOffset.Parse("2026-05-06T09:00:00Z", CultureInfo.InvariantCulture),
        OverrideReason = null,
        SuitabilityAdvice = MediationReferrals.SuitabilityAdvice.Advised,
        AgainstAdviceReason = null,
        Parties =
        [
            new("objector", MediationRole.Objector, "M. de Boer", null, new(2026, 5, 6)),
            new("authority", MediationRole.Authority, null, null, new(2026, 5, 6)),
            new("interested-party-1", MediationRole.InterestedParty, null, null, new(2026, 5, 6)),
        ],
        Mediator = null,
        StartedOn = null,
        ClockStoppedOn = null,
        AgreementSignedOn = null,
        Sessions = [],
        Contributions = [],
        EndedOn = null,
        Outcome = null,
        FollowUp = null,
        FollowedUpOn = null,
    };

    internal static readonly MediationReferralView StartedExample = Example with
    {
        Version = 5,
        Status = MediationStatus.Started,
        Parties = [.. Example.Parties.Select(party => party with { Consent = new(true, true, new(2026, 5, 8), ConsentManner.InWriting, Example.ProposedAt.AddDays(2)) })],
        Mediator = new(Guid.Parse("0199a1f0-7c00-7000-8000-0000000000ee"), "Mr. A. Bakker", "12345"),
        StartedOn = new(2026, 5, 12),
        ClockStoppedOn = PostponementGround.AllPartiesConsent,
    };

    internal static readonly MediationReferralView EndedExample = StartedExample with
    {
        Version = 8,
        Status = MediationStatus.Ended,
        ClockStoppedOn = null,
        AgreementSignedOn = new(2026, 5, 12),
        Sessions = [new(1, new(2026, 5, 12), 120, 37_000)],
        Contributions = [new(MediationParty.ObjectorId, 5_000)],
        EndedOn = new(2026, 6, 16),
        Outcome = MediationOutcome.Agreement,
    };
}

internal sealed class MediationReferralProfile : Profile
{
    public MediationReferralProfile() => CreateMap<MediationReferral, MediationReferralView>();
}
