using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>
/// A piece in the store that was counted. When its document goes, in whatever way, the database keeps the piece without one:
/// a file cannot be deleted in a transaction, so this row stays until the file is gone (<see cref="DocumentSweep"/>).
/// </summary>
internal sealed class DocumentPiece
{
    private DocumentPiece() { }

    public Guid Id { get; private set; }

    /// <summary>Null once nothing needs it.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>Position in the document, from 1.</summary>
    public int Position { get; private set; }

    public static DocumentPiece Of(Guid id, int position) => new() { Id = id, Position = position };
}

internal sealed class DocumentPieceTable : IEntityTypeConfiguration<DocumentPiece>, ITenantTable
{
    public void Configure(EntityTypeBuilder<DocumentPiece> builder)
    {
        builder.ToTable("DocumentPieces");
        builder.Property(piece => piece.Id).ValueGeneratedNever();
        builder.HasIndex(piece => piece.DocumentId);
    }
}
