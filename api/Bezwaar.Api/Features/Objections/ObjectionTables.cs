using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Objections;

internal sealed class ObjectionTable : IEntityTypeConfiguration<Objection>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("Objections");
        builder.Property(objection => objection.Version).IsConcurrencyToken();
        builder.Property(objection => objection.Number).HasMaxLength(20);
        builder.Property(objection => objection.ContestedDecision).StoredAsJson();
        builder.Property(objection => objection.DecisionType).HasMaxLength(60);
        builder.Property(objection => objection.Objector).StoredAsJson();
        builder.Property(objection => objection.Representative).StoredAsJson();
        builder.Property(objection => objection.JointObjectors).StoredAsJson();
        builder.Property(objection => objection.Grounds).HasMaxLength(20_000);
        builder.Property(objection => objection.DesiredOutcome).HasMaxLength(4_000);
        builder.Property(objection => objection.ContactPreferences).StoredAsJson();
        builder.Property(objection => objection.ElectronicPost).StoredAsJson();
        builder.Property(objection => objection.Handler).HasMaxLength(100);
        builder.Property(objection => objection.Withdrawal).StoredAsJson();
        builder.Property(objection => objection.DecidedBy).HasMaxLength(100);
        builder.Property(objection => objection.ContactSoFar).StoredAsJson();
        builder.Property(objection => objection.WithoutContact).StoredAsJson();
        // The defaults are for rows that a host of the version before adds.
        builder.Property(objection => objection.ChangedAt).HasDefaultValue(DateTimeOffset.UnixEpoch).ValueGeneratedNever();
        builder.Property(objection => objection.NextActionDueOn).HasDefaultValue(Objection.NoDeadline).ValueGeneratedNever();
        builder.Property(objection => objection.NextActionOwner).HasMaxLength(100);
        builder.Property(objection => objection.Mediation).HasDefaultValue(MediationStanding.None);
        builder.Property(objection => objection.RetentionCategory).HasMaxLength(10);
        builder.Property(objection => objection.SearchText).HasMaxLength(1000);
        builder.Property(objection => objection.TimelineHash).HasMaxLength(32);
        builder.HasMany(objection => objection.Facts).WithOne().HasForeignKey(fact => fact.ObjectionId);
        builder.HasMany(objection => objection.Timeline).WithOne().HasForeignKey(entry => entry.ObjectionId);

        builder.HasIndex(objection => objection.Number).IsUnique();
        builder.HasIndex(objection => new { objection.SortDeadline, objection.Number });
        builder.HasIndex(objection => new { objection.ReceivedAt, objection.Number });
        builder.HasIndex(objection => new { objection.Status, objection.SortDeadline, objection.Number });
        builder.HasIndex(objection => new { objection.Handler, objection.SortDeadline, objection.Number });
        builder.HasIndex(objection => new { objection.ContactDueOn, objection.SortDeadline, objection.Number });
        builder.HasIndex(objection => new { objection.NextActionDueOn, objection.Number });
        builder.HasIndex(objection => new { objection.NextActionOwner, objection.NextActionDueOn, objection.Number });
        builder.HasIndex(objection => new { objection.ChangedAt, objection.Number });
        builder.HasIndex(objection => objection.HearingOn).HasFilter("\"HearingOn\" IS NOT NULL");
        builder.HasIndex(objection => objection.DecisionId);
        builder.HasIndex(objection => new { objection.DestroyFrom, objection.Number });
    }
}

internal sealed class RecordedFactTable : IEntityTypeConfiguration<RecordedFact>, ITenantTable
{
    public void Configure(EntityTypeBuilder<RecordedFact> builder)
    {
        builder.ToTable("ObjectionFacts");
        builder.HasKey(fact => new { fact.ObjectionId, fact.Sequence });
        builder.Property(fact => fact.Fact).StoredAsJson();
        builder.Property(fact => fact.RecordedBy).HasMaxLength(100);
    }
}

internal sealed class TimelineEntryTable : IEntityTypeConfiguration<TimelineEntry>, ITenantTable
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("TimelineEntries");
        builder.HasKey(entry => new { entry.ObjectionId, entry.Sequence });
        builder.Property(entry => entry.Actor).HasMaxLength(100);
        builder.Property(entry => entry.Details).Metadata.SetMaxLength(null);
        builder.Property(entry => entry.PreviousHash).HasMaxLength(32);
        builder.Property(entry => entry.Hash).HasMaxLength(32);
    }
}

internal sealed class AccessLinkTable : IEntityTypeConfiguration<AccessLink>, ITenantTable
{
    public void Configure(EntityTypeBuilder<AccessLink> builder)
    {
        builder.ToTable("AccessLinks");
        builder.HasOne<Objection>().WithMany().HasForeignKey(link => link.ObjectionId);
        builder.Property(link => link.TokenHash).HasMaxLength(32);
        builder.HasIndex(link => link.TokenHash).IsUnique();
    }
}

internal sealed class NumberSeriesTable : IEntityTypeConfiguration<NumberSeries>, ITenantTable
{
    public const string Name = "NumberSeries";

    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.ToTable(Name);
        builder.HasKey(series => series.Year);
        builder.Property(series => series.Year).ValueGeneratedNever();
        builder.Property(series => series.Last).IsConcurrencyToken();
    }
}
