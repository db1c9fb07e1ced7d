using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>Time that somebody spent on an objection.</summary>
public sealed record TimeEntryView : ISequenced, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the entries of the case, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>The ETag shows it.</summary>
    public required int Version { get; init; }

    public required CostActivity Activity { get; init; }
    public required int Minutes { get; init; }

    /// <summary>Day on which it was spent.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Identifier of who spent it, in the municipality's own systems.</summary>
    public required string By { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    internal static readonly TimeEntryView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000f1"),
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Sequence = 1,
        Version = 1,
        Activity = CostActivity.Drafting,
        Minutes = 90,
        On = new(2026, 5, 20),
        By = "j.jansen",
        RecordedAt = DateTimeOffset.Parse("2026-05-20T14:10:00Z", CultureInfo.InvariantCulture),
    };
}

internal sealed class TimeEntryProfile : Profile
{
    public TimeEntryProfile() => CreateMap<TimeEntry, TimeEntryView>();
}
