using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>How far a document is.</summary>
public enum DocumentState
{
    /// <summary>Not all of it was received yet.</summary>
    Uploading,

    /// <summary>Received, and of a kind that is taken.</summary>
    Ready,

    /// <summary>Received and thrown away at once; the reason says why.</summary>
    Refused,
}

/// <summary>Why a document was refused.</summary>
public enum DocumentRefusal
{
    /// <summary>Of no kind that is taken.</summary>
    Unknown,

    /// <summary>A program, a script, or a page that can hold one.</summary>
    Program,

    /// <summary>An office document with macros.</summary>
    Macros,

    /// <summary>Protected with a password.</summary>
    Encrypted,

    /// <summary>An archive of other files.</summary>
    Archive,

    /// <summary>Begins as a kind that is taken and cannot be read as that.</summary>
    Damaged,

    /// <summary>Its extension belongs to another kind.</summary>
    OtherThanItsName,
}

/// <summary>
/// A file that somebody sent along: at a draft of an objection, or in a case. What this row says has been received counts;
/// a piece in the store that no row knows is left over from something that was broken off.
/// </summary>
internal sealed class Document
{
    private readonly List<DocumentPiece> pieces = [];

    private Document() { }

    public Guid Id { get; private set; }

    /// <summary>The draft that it belongs to; null once it is in a case.</summary>
    public Guid? FilingDraftId { get; private set; }

    /// <summary>The case that it belongs to; null at a draft.</summary>
    public Guid? ObjectionId { get; private set; }

    /// <summary>Position among the documents of the case, from 1; null until it is one of them.</summary>
    public int? Sequence { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Decided by what is in it; null until all of it was received.</summary>
    public string? ContentType { get; private set; }

    /// <summary>Bytes announced.</summary>
    public long Size { get; private set; }

    /// <summary>Bytes received, from the first.</summary>
    public long Received { get; private set; }

    public DocumentState State { get; private set; }
    public DocumentRefusal? Refusal { get; private set; }

    /// <summary>SHA-256 of the whole; null until it is ready.</summary>
    public byte[]? Sha256 { get; private set; }

    /// <summary>What was received, by position; one piece once it is ready, none where it was refused.</summary>
    public IReadOnlyList<DocumentPiece> Pieces => pieces;

    /// <summary>Who sent it, as in a timeline.</summary>
    public string SentBy { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it became one of the documents of the case.</summary>
    public DateTimeOffset? AddedAt { get; private set; }

    public static Document AtDraft(Guid draftId, string fileName, long size, string sentBy, DateTimeOffset now) => Of(fileName, size, sentBy, now, draftId: draftId);

    public static Document AtCase(Guid objectionId, string fileName, long size, string sentBy, DateTimeOffset now) => Of(fileName, size, sentBy, now, objectionId: objectionId);

    /// <summary>Counts a chunk that is in the store; with the last one the document is ready or refused. Its pieces must be loaded.</summary>
    public ErrorOr<Success> Receive(Chunk chunk)
    {
        if (State is not DocumentState.Uploading)
            return DocumentRules.NotUploading;
        if (chunk.Offset != Received)
            return DocumentRules.WrongOffset(Received);

        Received += chunk.Length;
        if (chunk.Whole is not { } whole)
        {
            pieces.Add(DocumentPiece.Of(chunk.Piece, pieces.Count + 1));
            return Result.Success;
        }

        pieces.Clear();
        (Refusal, State) = (whole.Refusal, whole.Refusal is null ? DocumentState.Ready : DocumentState.Refused);
        if (whole.Refusal is null)
        {
            (ContentType, Sha256) = (whole.ContentType, whole.Sha256);
            pieces.Add(DocumentPiece.Of(whole.Piece, 1));
        }

        return Result.Success;
    }

    /// <summary>Becomes one of the documents of a case.</summary>
    /// <param name="objectionId">The case.</param>
    /// <param name="sequence">Its position there.</param>
    /// <param name="now">The time of adding.</param>
    public void AddTo(Guid objectionId, int sequence, DateTimeOffset now) =>
        (ObjectionId, FilingDraftId, Sequence, AddedAt) = (objectionId, null, sequence, now);

    /// <summary>
    /// What a timeline tells of documents that became part of the case: with the hash of each, so that the chain of the
    /// timeline proves what was sent. No names, which often say who or what it is about.
    /// </summary>
    public static object ForTimeline(IEnumerable<Document> added) => new
    {
        documents = added.Select(document => new { document.Id, document.ContentType, document.Size, sha256 = Convert.ToHexStringLower(document.Sha256!) }).ToList(),
    };

    private static Document Of(string fileName, long size, string sentBy, DateTimeOffset now, Guid? draftId = null, Guid? objectionId = null) => new()
    {
        Id = Guid.CreateVersion7(now),
        FilingDraftId = draftId,
        ObjectionId = objectionId,
        FileName = FileNames.Clean(fileName)!,
        Size = size,
        SentBy = sentBy,
        CreatedAt = now,
    };
}

internal sealed class DocumentTable : IEntityTypeConfiguration<Document>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("Documents");
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.FileName).HasMaxLength(FileNames.LongestName);
        builder.Property(document => document.ContentType).HasMaxLength(100);
        builder.Property(document => document.Received).IsConcurrencyToken();
        builder.Property(document => document.Sha256).HasMaxLength(32);
        builder.Property(document => document.SentBy).HasMaxLength(100);
        builder.HasMany(document => document.Pieces).WithOne().HasForeignKey(piece => piece.DocumentId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(document => document.FilingDraftId);
        builder.HasIndex(document => new { document.ObjectionId, document.Sequence });
    }
}
