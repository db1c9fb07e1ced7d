using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.IntendedDecisions;

internal sealed class IntendedDecisionTable : IEntityTypeConfiguration<IntendedDecision>, ITenantTable
{
    public void Configure(EntityTypeBuilder<IntendedDecision> builder)
    {
        builder.ToTable("IntendedDecisions");
        builder.Property(intention => intention.Version).IsConcurrencyToken();
        builder.Property(intention => intention.Reference).HasMaxLength(100);
        builder.Property(intention => intention.DecisionType).HasMaxLength(60);
        builder.Property(intention => intention.Citizen).StoredAsJson();
        builder.Property(intention => intention.CitizenLookupKey).HasMaxLength(PersonIdentity.LookupKeyLength);
        builder.Property(intention => intention.CitizenSealed).HasMaxLength(100);
        builder.Property(intention => intention.CitizenMasked).HasMaxLength(9);
        builder.Property(intention => intention.Reasons).HasMaxLength(4_000);
        builder.Property(intention => intention.Department).HasMaxLength(200);
        builder.Property(intention => intention.DecidedBy).HasMaxLength(100);
        builder.Property(intention => intention.ContactAttempts).StoredAsJson();
        builder.Property(intention => intention.Reactions).StoredAsJson();
        builder.Property(intention => intention.ResultBy).HasMaxLength(100);
        builder.Property(intention => intention.Explanation).HasMaxLength(2_000);
        builder.Property(intention => intention.LinkTokenHash).HasMaxLength(32);

        builder.HasIndex(intention => intention.Reference).IsUnique();
        builder.HasIndex(intention => intention.LinkTokenHash).IsUnique();
        builder.HasIndex(intention => new { intention.SortContactDue, intention.Reference });
        builder.HasIndex(intention => new { intention.CitizenLookupKey, intention.RegisteredAt, intention.Reference });
        builder.HasIndex(intention => intention.RegisteredAt);
        builder.HasIndex(intention => intention.DecisionId);
        builder.HasIndex(intention => intention.PlannedOn);
    }
}
