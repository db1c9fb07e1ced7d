using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Retention;

/// <summary>A list of cases to be destroyed.</summary>
public sealed record DestructionListView : IVersioned, ISequenced
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    /// <summary>Number of the list in the municipality, from 1.</summary>
    public required int Sequence { get; init; }

    public required DestructionListStatus Status { get; init; }

    /// <summary>Who proposed it, in the municipality's own systems.</summary>
    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }
    public required string? ApprovedBy { get; init; }
    public required DateTimeOffset? ApprovedAt { get; init; }
    public required DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Cases that were put on it, at most 500.</summary>
    public required int CaseCount { get; init; }

    /// <summary>Cases that were taken off it.</summary>
    public required int TakenOffCount { get; init; }

    internal static readonly DestructionListView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000ee"),
        Version = 1,
        Sequence = 3,
        Status = DestructionListStatus.Proposed,
        ProposedBy = "c.coster",
        ProposedAt = new(2031, 6, 2, 8, 0, 0, TimeSpan.Zero),
        ApprovedBy = null,
        ApprovedAt = null,
        CompletedAt = null,
        CaseCount = 12,
        TakenOffCount = 0,
    };
}

/// <summary>A case on a destruction list.</summary>
public sealed record ListedCaseView : ISequenced
{
    /// <summary>Position on the list, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Id of the objection; null once it is destroyed.</summary>
    public required Guid? ObjectionId { get; init; }

    public required string Number { get; init; }
    public required string? DecisionType { get; init; }

    /// <summary>Category of the Selectielijst by which it was kept.</summary>
    public required string RetentionCategory { get; init; }

    public required DateOnly ClosedOn { get; init; }

    /// <summary>Day on which its retention ended.</summary>
    public required DateOnly DestroyFrom { get; init; }

    public required ListedCaseState State { get; init; }

    /// <summary>Why it was taken off.</summary>
    public required string? Reason { get; init; }

    /// <summary>Day from which a case that was taken off is proposed again.</summary>
    public required DateOnly? ProposeAgainFrom { get; init; }

    public required DateTimeOffset? DestroyedAt { get; init; }

    internal static readonly ListedCaseView Example = new()
    {
        Sequence = 1,
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Number = "BZW-2026-000123",
        DecisionType = "omgevingsvergunning",
        RetentionCategory = "13.1",
        ClosedOn = new(2026, 6, 1),
        DestroyFrom = new(2031, 6, 1),
        State = ListedCaseState.Listed,
        Reason = null,
        ProposeAgainFrom = null,
        DestroyedAt = null,
    };
}

internal sealed class RetentionProfile : Profile
{
    public RetentionProfile()
    {
        CreateMap<DestructionList, DestructionListView>();
        CreateMap<ListedCase, ListedCaseView>();
    }
}
