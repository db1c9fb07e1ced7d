using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>One of the caller's own notes.</summary>
public sealed record PrivateNoteView : ISequenced
{
    public required Guid Id { get; init; }

    /// <summary>Position among the caller's notes in the case, from 1.</summary>
    public required int Sequence { get; init; }

    public required string Text { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    internal static readonly PrivateNoteView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000f2"),
        Sequence = 1,
        Text = "Rustig beginnen, ruim de tijd nemen.",
        WrittenAt = DateTimeOffset.Parse("2026-04-22T08:25:00Z", CultureInfo.InvariantCulture),
    };
}

internal sealed class PrivateNoteProfile : Profile
{
    public PrivateNoteProfile() => CreateMap<PrivateNote, PrivateNoteView>();
}

internal sealed class PrivateNotesGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/objections/{objectionId}/private-notes", "Private notes");
}
