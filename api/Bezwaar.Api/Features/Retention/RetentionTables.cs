using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Retention;

internal sealed class DestructionListTable : IEntityTypeConfiguration<DestructionList>, ITenantTable
{
    public void Configure(EntityTypeBuilder<DestructionList> builder)
    {
        builder.ToTable("DestructionLists");
        builder.Property(list => list.Version).IsConcurrencyToken();
        builder.Property(list => list.ProposedBy).HasMaxLength(100);
        builder.Property(list => list.ApprovedBy).HasMaxLength(100);
        builder.Property(list => list.Certificate).Metadata.SetMaxLength(null);
        builder.Property(list => list.CertificateHash).HasMaxLength(32);
        builder.HasMany(list => list.Cases).WithOne().HasForeignKey(listed => listed.ListId);
        builder.HasIndex(list => list.Sequence).IsUnique();
        builder.HasIndex(list => list.Status);
    }
}

internal sealed class ListedCaseTable : IEntityTypeConfiguration<ListedCase>, ITenantTable
{
    public void Configure(EntityTypeBuilder<ListedCase> builder)
    {
        builder.ToTable("DestructionListCases");
        builder.HasKey(listed => new { listed.ListId, listed.Sequence });
        builder.Property(listed => listed.Number).HasMaxLength(20);
        builder.Property(listed => listed.DecisionType).HasMaxLength(60);
        builder.Property(listed => listed.RetentionCategory).HasMaxLength(10);
        builder.HasIndex(listed => new { listed.ObjectionId, listed.State });
        builder.HasIndex(listed => new { listed.ListId, listed.State, listed.Sequence });
    }
}
