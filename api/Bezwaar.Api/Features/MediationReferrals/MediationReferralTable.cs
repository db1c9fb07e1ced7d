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
        builder.Property(referral => referral.AgainstAdviceReason).HasMaxLength(1000);
        builder.Property(referral => referral.Parties).StoredAsJson();
        builder.Property(referral => referral.Mediator).StoredAsJson();
        builder.Property(referral => referral.MediatorStaffId).HasMaxLength(100);
        builder.Property(referral => referral.Sessions).StoredAsJson().HasDefaultValue(Array.Empty<MediationSession>());
        builder.Property(referral => referral.Contributions).StoredAsJson().HasDefaultValue(Array.Empty<OwnContribution>());
        builder.Ignore(referral => referral.Standing);
        builder.Ignore(referral => referral.StandingDueOn);
        builder.HasIndex(referral => new { referral.MediatorId, referral.StartedOn, referral.Id });
        builder.HasIndex(referral => new { referral.MediatorStaffId, referral.StartedOn, referral.Id });
        builder.HasIndex(referral => new { referral.ObjectionId, referral.Sequence }).IsUnique();
    }
}

internal sealed class SuitabilityCheckTable : IEntityTypeConfiguration<SuitabilityCheck>, ITenantTable
{
    public void Configure(EntityTypeBuilder<SuitabilityCheck> builder)
    {
        builder.ToTable("MediationSuitabilityChecks");
        builder.Property(check => check.Answers).StoredAsJson();
        builder.Property(check => check.Reasons).StoredAsJson();
        builder.Property(check => check.AnsweredBy).HasMaxLength(100);
        builder.HasIndex(check => new { check.ObjectionId, check.Sequence }).IsUnique();
    }
}
