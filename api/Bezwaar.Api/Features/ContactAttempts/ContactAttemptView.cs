using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>One attempt to reach the objector. One with correctedAt was registered by mistake: it stays to be seen, and counts for nothing.</summary>
public sealed record ContactAttemptView : ISequenced
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the attempts of the case, from 1.</summary>
    public required int Sequence { get; init; }

    public required ContactChannel Channel { get; init; }
    public required ContactResult Result { get; init; }
    public required DateTimeOffset AttemptedAt { get; init; }
    public required int MinutesSpent { get; init; }

    /// <summary>Identifier of the caller in the municipality's own systems.</summary>
    public required string By { get; init; }

    public required string? Summary { get; init; }

    /// <summary>What came of the conversation; null where there was none.</summary>
    public required Conversation? Conversation { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Id of the mistaken attempt that this one was registered in the place of.</summary>
    public required Guid? Supersedes { get; init; }

    /// <summary>Id of the attempt in the place of this one; null where this one stands, or where no attempt was made at all.</summary>
    public required Guid? SupersededBy { get; init; }

    /// <summary>When this entry turned out to be a mistake; null while it counts.</summary>
    public required DateTimeOffset? CorrectedAt { get; init; }

    /// <summary>Identifier of who corrected it, in the municipality's own systems.</summary>
    public required string? CorrectedBy { get; init; }

    /// <summary>What was wrong with it.</summary>
    public required string? CorrectionReason { get; init; }

    internal static readonly ContactAttemptView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000cc"),
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Sequence = 1,
        Channel = ContactChannel.Phone,
        Result = ContactResult.Reached,
        AttemptedAt = DateTimeOffset.Parse("2026-04-22T08:30:00Z", CultureInfo.InvariantCulture),
        MinutesSpent = 18,
        By = "j.jansen",
        Summary = "Kennisgemaakt, verhaal gehoord. Meneer wil samen met de vergunningverlener naar de tekening kijken.",
        Conversation = Conversation.Example,
        RegisteredAt = DateTimeOffset.Parse("2026-04-22T08:50:00Z", CultureInfo.InvariantCulture),
        Supersedes = null,
        SupersededBy = null,
        CorrectedAt = null,
        CorrectedBy = null,
        CorrectionReason = null,
    };
}

internal sealed class ContactAttemptProfile : Profile
{
    public ContactAttemptProfile() => CreateMap<ContactAttempt, ContactAttemptView>();
}
