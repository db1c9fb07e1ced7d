using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>The tree that a municipality wrote itself, for all its decisions or for one type of them.</summary>
internal sealed class OwnGuidance
{
    private OwnGuidance() { }

    /// <summary>Code of the decision type, or <see cref="GuidanceTrees.General"/>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Grows with every change. The row outlives its tree, so that no version comes twice.</summary>
    public int Version { get; private set; }

    /// <summary>Null where the municipality went back to the tree that the platform comes with.</summary>
    public GuidanceTree? Tree { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Identifier of who changed it, as signed in.</summary>
    public string ChangedBy { get; private set; } = "";

    public static OwnGuidance Begin(string subject) => new() { Subject = subject };

    public void Change(GuidanceTree? tree, string by, DateTimeOffset now) => (Version, Tree, ChangedBy, ChangedAt) = (Version + 1, tree, by, now);
}

internal sealed class OwnGuidanceTable : IEntityTypeConfiguration<OwnGuidance>, ITenantTable
{
    public void Configure(EntityTypeBuilder<OwnGuidance> builder)
    {
        builder.ToTable("Guidance");
        builder.HasKey(own => own.Subject);
        builder.Property(own => own.Subject).HasMaxLength(60);
        builder.Property(own => own.Version).IsConcurrencyToken();
        builder.Property(own => own.Tree).StoredAsJson();
        builder.Property(own => own.ChangedBy).HasMaxLength(100);
    }
}
