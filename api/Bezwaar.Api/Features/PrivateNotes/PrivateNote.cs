using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.PrivateNotes;

/// <summary>
/// A reminder that somebody who handles a case writes for himself or herself alone. It is none of the documents of the case
/// that the objector may inspect (Awb 7:4(2)): it is used in no decision and shared with nobody, which the platform holds by
/// showing it to its author only. For the same reason it is not in an export (AVG 15(4), UAVG 41(1)(i)). What matters to the
/// case belongs in the summary of a contact attempt. It is destroyed with the case.
/// </summary>
internal sealed class PrivateNote : ISequenced
{
    private PrivateNote() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Identifier of who wrote it, as signed in.</summary>
    public string Author { get; private set; } = "";

    /// <summary>Position among the author's own notes in the case, from 1: it tells nobody whether others wrote any.</summary>
    public int Sequence { get; private set; }

    public string Text { get; private set; } = "";
    public DateTimeOffset WrittenAt { get; private set; }

    public static PrivateNote Write(Guid objectionId, string author, int sequence, string text, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        ObjectionId = objectionId,
        Author = author,
        Sequence = sequence,
        Text = text,
        WrittenAt = now,
    };
}

internal static class PrivateNoteQueries
{
    /// <summary>The notes of one author in one case: the only way to read notes.</summary>
    public static IQueryable<PrivateNote> NotesOf(this TenantDbContext db, Guid objectionId, string author) =>
        db.Set<PrivateNote>().Where(note => note.ObjectionId == objectionId && note.Author == author);
}

internal sealed class PrivateNoteTable : IEntityTypeConfiguration<PrivateNote>, ITenantTable
{
    public void Configure(EntityTypeBuilder<PrivateNote> builder)
    {
        builder.ToTable("PrivateNotes");
        builder.Property(note => note.Author).HasMaxLength(100);
        builder.Property(note => note.Text).HasMaxLength(4000);
        builder.HasIndex(note => new { note.ObjectionId, note.Author, note.Sequence }).IsUnique();
    }
}
