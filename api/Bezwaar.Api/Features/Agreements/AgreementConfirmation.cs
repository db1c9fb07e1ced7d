using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>How a confirmation goes to the citizen.</summary>
public enum ConfirmationMeans
{
    /// <summary>To every confirmed address, with the citizen's consent (Awb 2:7).</summary>
    Email,

    /// <summary>The municipality still has to send the text as a letter.</summary>
    Letter,
}

/// <summary>What the citizen was told of the agreements, word for word.</summary>
internal sealed class AgreementConfirmation : ISequenced
{
    private AgreementConfirmation() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the confirmations of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public ConfirmationMeans Means { get; private set; }
    public LegalText Text { get; private set; } = null!;
    public DateTimeOffset ConfirmedAt { get; private set; }

    /// <summary>Identifier of who confirmed, in the municipality's own systems.</summary>
    public string ConfirmedBy { get; private set; } = "";

    public static AgreementConfirmation Of(
        CaseFile file, int sequence, IReadOnlyList<Agreement> agreements, LegalText text, ConfirmationMeans means, string by, string actor, DateTimeOffset now)
    {
        var confirmation = new AgreementConfirmation
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Sequence = sequence,
            Means = means,
            Text = text,
            ConfirmedAt = now,
            ConfirmedBy = by,
        };
        foreach (var agreement in agreements)
            agreement.ConfirmedBy(confirmation.Id);
        file.Note(TimelineEventType.AgreementsConfirmed, actor, now, new { means, by, agreements = agreements.Select(agreement => agreement.Sequence) });
        return confirmation;
    }
}

internal sealed class AgreementConfirmationTable : IEntityTypeConfiguration<AgreementConfirmation>, ITenantTable
{
    public void Configure(EntityTypeBuilder<AgreementConfirmation> builder)
    {
        builder.ToTable("AgreementConfirmations");
        builder.Property(confirmation => confirmation.Text).StoredAsJson();
        builder.Property(confirmation => confirmation.ConfirmedBy).HasMaxLength(100);
        builder.HasIndex(confirmation => new { confirmation.ObjectionId, confirmation.Sequence }).IsUnique();
    }
}
