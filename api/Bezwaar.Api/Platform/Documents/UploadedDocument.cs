using System.Text.Json.Serialization;
using Bezwaar.Awb;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>A file on its way, as its sender sees it.</summary>
public sealed record UploadedDocument
{
    public required Guid Id { get; init; }

    /// <summary>The name without folders and without characters that no file should have.</summary>
    public required string FileName { get; init; }

    /// <summary>Bytes announced.</summary>
    public required long Size { get; init; }

    /// <summary>Bytes received, from the first: where the next chunk starts.</summary>
    public required long Received { get; init; }

    /// <summary>Media type, decided by what is in the file; null until all of it was received.</summary>
    public required string? ContentType { get; init; }

    /// <summary>How far it is.</summary>
    public required DocumentState State { get; init; }

    /// <summary>Why it was refused; null where it was not.</summary>
    public required DocumentRefusal? Refusal { get; init; }

    /// <summary>Why it was refused and what to do, in words; null where it was not.</summary>
    public required LegalText? Reason { get; init; }

    /// <summary>What was received, for whoever adds to it.</summary>
    [JsonIgnore]
    internal IReadOnlyList<Guid> Pieces { get; init; } = [];

    internal static readonly UploadedDocument Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000d1"),
        FileName = "foto van de dakkapel.jpg",
        Size = 2_411_724,
        Received = 2_411_724,
        ContentType = "image/jpeg",
        State = DocumentState.Ready,
        Refusal = null,
        Reason = null,
    };

    internal static readonly UploadedDocument BegunExample = Example with { Received = 0, ContentType = null, State = DocumentState.Uploading };

    internal static UploadedDocument Of(Document document) => new()
    {
        Id = document.Id,
        FileName = document.FileName,
        Size = document.Size,
        Received = document.Received,
        ContentType = document.ContentType,
        State = document.State,
        Refusal = document.Refusal,
        Reason = DocumentRules.ReasonOf(document.Refusal),
        Pieces = [.. document.Pieces.OrderBy(piece => piece.Position).Select(piece => piece.Id)],
    };
}
