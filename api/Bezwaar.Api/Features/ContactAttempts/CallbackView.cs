using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>An appointment to call the objector, of half an hour.</summary>
public sealed record CallbackView : ISequenced, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the appointments of the case, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    public required CallbackStatus Status { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Identifier of who calls, in the municipality's own systems.</summary>
    public required string With { get; init; }

    /// <summary>Number to call; null where it is the one of the contact preferences.</summary>
    public required string? Phone { get; init; }

    internal static readonly CallbackView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000d1"),
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Sequence = 1,
        Version = 1,
        Status = CallbackStatus.Planned,
        At = DateTimeOffset.Parse("2026-04-24T08:30:00Z", CultureInfo.InvariantCulture),
        With = "j.jansen",
        Phone = "+31612345678",
    };
}

/// <summary>An appointment in the caller's own objection: when the municipality calls, for half an hour.</summary>
public sealed record OwnCallbackView : ISequenced, IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Position among the appointments of the case, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Send it as If-Match with a change.</summary>
    public required int Version { get; init; }

    public required CallbackStatus Status { get; init; }
    public required DateTimeOffset At { get; init; }

    internal static readonly OwnCallbackView Example = new()
    {
        Id = CallbackView.Example.Id,
        Sequence = 1,
        Version = 1,
        Status = CallbackStatus.Planned,
        At = CallbackView.Example.At,
    };
}

internal sealed class CallbackProfile : Profile
{
    public CallbackProfile()
    {
        CreateMap<Callback, CallbackView>();
        CreateMap<Callback, OwnCallbackView>();
    }
}
