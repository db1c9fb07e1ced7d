using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.MediationReferrals;

internal sealed class MediationReferralTable : IEntityTypeConfiguration<MediationReferral>, ITenantTable
{
    public void Configure(EntityTypeBuilder<MediationReferral> builder)
    {
        builder.ToTable("MediationReferrals");
        builder.Property(referral => referral.Version).IsConcurrencyToken();
        builder.Property(referral => referral.Reason).HasMaxLength(2000);
        builder.Property(referral => referral.ProposedBy).HasMaxLength(100);
        builder.Property(referral => referral.OverrideReason).HasMaxLength(1000);
        builder.Property(referral => referral.Parties).StoredAsJson();
        builder.Property(referral => referral.Mediator).StoredAsJson();
        builder.Property(referral => referral.MediatorStaffId).HasMaxLength(100);
        builder.HasIndex(referral => new { referral.MediatorStaffId, referral.StartedOn, referral.Id });
        builder.HasIndex(referral => new { referral.ObjectionId, referral.Sequence }).IsUnique();
    }
}
