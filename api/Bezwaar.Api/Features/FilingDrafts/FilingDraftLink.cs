using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>Opens one draft to whoever holds its token, for as long as the draft is kept. Only the SHA-256 of the token is stored.</summary>
internal sealed class FilingDraftLink
{
    private FilingDraftLink() { }

    public Guid Id { get; private set; }
    public Guid FilingDraftId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>Keyed hash of the address that it was mailed to; null where it was not mailed.</summary>
    public string? MailedTo { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static (FilingDraftLink Link, string Token) For(Guid draftId, string? mailedTo, DateTimeOffset now)
    {
        var token = SecretToken.New();
        return (new() { Id = Guid.CreateVersion7(now), FilingDraftId = draftId, TokenHash = SecretToken.HashOf(token), MailedTo = mailedTo, CreatedAt = now }, token);
    }
}

internal sealed class FilingDraftLinkTable : IEntityTypeConfiguration<FilingDraftLink>, ITenantTable
{
    public void Configure(EntityTypeBuilder<FilingDraftLink> builder)
    {
        builder.ToTable("FilingDraftLinks");
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.TokenHash).HasMaxLength(32);
        builder.Property(link => link.MailedTo).HasMaxLength(43);
        builder.HasOne<FilingDraft>().WithMany().HasForeignKey(link => link.FilingDraftId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasIndex(link => new { link.MailedTo, link.CreatedAt });
    }
}
