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

    public required IReadOnlyList<MediationParty> Parties { get; init; }
    public required Mediator? Mediator { get; init; }
    public required DateOnly? StartedOn { get; init; }

    /// <summary>Ground of Awb 7:10(4) on which the clock stands still now; null while it runs.</summary>
    public required PostponementGround? ClockStoppedOn { get; init; }

    public required DateOnly? EndedOn { get; init; }
    public required MediationOutcome? Outcome { get; init; }

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
        Parties =
        [
            new("objector", MediationRole.Objector, "M. de Boer", null),
            new("authority", MediationRole.Authority, null, null),
            new("interested-party-1", MediationRole.InterestedParty, null, null),
        ],
        Mediator = null,
        StartedOn = null,
        ClockStoppedOn = null,
        EndedOn = null,
        Outcome = null,
    };

    internal static readonly MediationReferralView StartedExample = Example with
    {
        Version = 5,
        Status = MediationStatus.Started,
        Parties = [.. Example.Parties.Select(party => party with { Consent = new(true, true, new(2026, 5, 8), ConsentManner.InWriting) })],
        Mediator = new("Mr. A. Bakker", "12345"),
        StartedOn = new(2026, 5, 12),
        ClockStoppedOn = PostponementGround.AllPartiesConsent,
    };
}

internal sealed class MediationReferralProfile : Profile
{
    public MediationReferralProfile() => CreateMap<MediationReferral, MediationReferralView>();
}
