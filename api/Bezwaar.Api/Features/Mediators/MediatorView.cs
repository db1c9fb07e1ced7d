using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>A mediator in the register of the municipality.</summary>
public sealed record MediatorView : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>Number in the register of the Mediatorsfederatie Nederland, 4–7 digits; unique.</summary>
    public required string MfnNumber { get; init; }

    /// <summary>Fields of work, such as "omgevingsrecht".</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Languages in which the mediator works (ISO 639-1).</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required string Region { get; init; }

    /// <summary>Last day on which the mediator takes no new referrals; null where he or she does.</summary>
    public required DateOnly? UnavailableUntil { get; init; }

    /// <summary>Tariff, in euro cents per hour.</summary>
    public required int RatePerHourInCents { get; init; }

    /// <summary>Identifier with which the mediator signs in to the municipality; null for one who does not.</summary>
    public required string? StaffId { get; init; }

    public required string Email { get; init; }
    public required string Phone { get; init; }

    /// <summary>False: not appointed any more, and not let in to referrals any more.</summary>
    public required bool IsActive { get; init; }

    /// <summary>First day of the last mediation to which the mediator was appointed; null while there was none.</summary>
    public required DateOnly? LastAppointedFor { get; init; }

    internal static readonly MediatorView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000ee"),
        Version = 1,
        Name = "Mr. A. Bakker",
        MfnNumber = "12345",
        Fields = ["omgevingsrecht", "burenrecht"],
        Languages = ["nl", "en"],
        Region = "Eikendam en omgeving",
        UnavailableUntil = null,
        RatePerHourInCents = 18_500,
        StaffId = "m.mediator",
        Email = "a.bakker@mediators.example",
        Phone = "+31199000303",
        IsActive = true,
        LastAppointedFor = null,
    };
}

internal sealed class MediatorViewProfile : Profile
{
    public MediatorViewProfile() => CreateMap<Mediator, MediatorView>();
}
