using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>A registered decision, as the municipality's systems see it.</summary>
public sealed record DecisionView : IVersioned
{
    public required Guid Id { get; init; }
    public required int Version { get; init; }

    /// <summary>The municipality's own reference, as it stands on the letter.</summary>
    public required string Reference { get; init; }

    /// <summary>Code of one of the municipality's decision types.</summary>
    public required string DecisionType { get; init; }

    /// <summary>Date on the letter (dagtekening).</summary>
    public required DateOnly DateOfNotice { get; init; }

    /// <summary>Day of publication (bekendmaking), from which the filing term counts.</summary>
    public required DateOnly PublishedOn { get; init; }

    public required Addressee Addressee { get; init; }
    public required string Description { get; init; }

    /// <summary>The department that took the decision.</summary>
    public required string Department { get; init; }

    /// <summary>Identifier of who took the decision, in the municipality's own systems; null where unknown.</summary>
    public required string? DecidedBy { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The intended decision that it follows on; null where none was registered.</summary>
    public required Guid? IntendedDecisionId { get; init; }

    internal static readonly DecisionView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-000000000001"),
        Version = 1,
        Reference = "OMG-2026-0412",
        DecisionType = "omgevingsvergunning",
        DateOfNotice = new(2026, 3, 10),
        PublishedOn = new(2026, 3, 10),
        Addressee = new("M. de Boer", "Dorpsstraat 12, 1234 AB Eikendam"),
        Description = "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.",
        Department = "Vergunningen",
        DecidedBy = "p.devries",
        RegisteredAt = DateTimeOffset.Parse("2026-03-10T08:15:00Z", System.Globalization.CultureInfo.InvariantCulture),
        IntendedDecisionId = null,
    };
}

internal sealed class DecisionProfile : Profile
{
    public DecisionProfile() => CreateMap<Decision, DecisionView>();
}
