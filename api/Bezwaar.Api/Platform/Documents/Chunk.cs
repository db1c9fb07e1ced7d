namespace Bezwaar.Api.Platform.Documents;

/// <summary>A part of a document that is in the store and counts as soon as its document says so.</summary>
/// <param name="Piece">Where it is in the store.</param>
/// <param name="Offset">Its first byte in the document.</param>
/// <param name="Length">Its number of bytes.</param>
/// <param name="Whole">What the document turned out to be, where this was the last part.</param>
internal sealed record Chunk(Guid Piece, long Offset, long Length, WholeDocument? Whole);

/// <summary>A document of which everything was received.</summary>
/// <param name="Piece">Where the whole is in the store.</param>
/// <param name="Sha256">SHA-256 of the whole.</param>
/// <param name="ContentType">What it is; null where it was refused.</param>
/// <param name="Refusal">Why it was refused.</param>
internal sealed record WholeDocument(Guid Piece, byte[] Sha256, string? ContentType, DocumentRefusal? Refusal);
