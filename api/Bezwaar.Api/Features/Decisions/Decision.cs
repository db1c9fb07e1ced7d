using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Decisions;

/// <summary>A decision (besluit, Awb 1:3) that the municipality sent and that can be objected to.</summary>
internal sealed class Decision
{
    private Decision() { }

    public Guid Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>The municipality's own reference, as it stands on the letter; unique.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Code of one of the municipality's decision types.</summary>
    public string DecisionType { get; private set; } = "";

    /// <summary>Date on the letter (dagtekening).</summary>
    public DateOnly DateOfNotice { get; private set; }

    /// <summary>Day of publication (bekendmaking, Awb 3:41), from which the filing term counts.</summary>
    public DateOnly PublishedOn { get; private set; }

    public Addressee Addressee { get; private set; } = null!;

    public string Description { get; private set; } = "";

    /// <summary>The department that took the decision and can explain it.</summary>
    public string Department { get; private set; } = "";

    /// <summary>Identifier of who took it, in the municipality's own systems: not who may treat an objection against it. Null where unknown.</summary>
    public string? DecidedBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>The intended decision that it follows on; null where none was registered.</summary>
    public Guid? IntendedDecisionId { get; private set; }

    public static Decision Register(
        string reference, string decisionType, DateOnly dateOfNotice, DateOnly publishedOn, Addressee addressee, string description, string department, DateTimeOffset now,
        string? decidedBy = null, Guid? intendedDecisionId = null) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            Version = 1,
            Reference = reference,
            DecisionType = decisionType,
            DateOfNotice = dateOfNotice,
            PublishedOn = publishedOn,
            Addressee = addressee,
            Description = description,
            Department = department,
            DecidedBy = decidedBy,
            RegisteredAt = now,
            IntendedDecisionId = intendedDecisionId,
        };

    internal static class Errors
    {
        public static readonly Error ReferenceTaken = Problem.Conflict(
            "decision-reference-taken", "Er is al een besluit met dit kenmerk.", "There is a decision with this reference already.");

        public static readonly Error NotFound = Problem.NotFound(
            "decision-not-found",
            "Wij vinden geen besluit met dit kenmerk en deze datum. Kijk of u ze goed hebt overgenomen van de brief. U kunt ook zonder deze gegevens bezwaar maken.",
            "We find no decision with this reference and date. Check them against the letter. You can object without them, too.");
    }
}

/// <summary>To whom a decision was addressed.</summary>
/// <param name="Name">Name of the person or organisation, at most 200 characters.</param>
/// <param name="Address">Postal address on one line, at most 300 characters.</param>
public sealed record Addressee(string Name, string? Address);

internal sealed class DecisionTable : IEntityTypeConfiguration<Decision>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("Decisions");
        builder.Property(decision => decision.Version).IsConcurrencyToken();
        builder.Property(decision => decision.DecidedBy).HasMaxLength(100);
        builder.Property(decision => decision.Reference).HasMaxLength(100);
        builder.Property(decision => decision.DecisionType).HasMaxLength(60);
        builder.Property(decision => decision.Addressee).StoredAsJson();
        builder.Property(decision => decision.Description).HasMaxLength(2000);
        builder.Property(decision => decision.Department).HasMaxLength(200);
        builder.HasIndex(decision => decision.Reference).IsUnique();
        builder.HasIndex(decision => new { decision.PublishedOn, decision.Reference });
    }
}
