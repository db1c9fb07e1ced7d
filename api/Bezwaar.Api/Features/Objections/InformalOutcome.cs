using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What the informal track led to.</summary>
public enum InformalOutcomeKind
{
    /// <summary>The decision was explained and the objector withdraws; it counts after written confirmation (Awb 6:21) and a cooling-off period.</summary>
    ExplainedAndWithdrawn,

    /// <summary>The municipality took a new decision; the objection is against that as well (Awb 6:19), unless it has no interest in it.</summary>
    NewDecision,

    /// <summary>The municipality gives the objector everything: the hearing may be left out (Awb 7:3(e)), a decision on the objection follows.</summary>
    FullConcession,

    /// <summary>Part was solved; the objection goes on about the rest.</summary>
    PartialSolution,

    /// <summary>The parties choose the formal track.</summary>
    ToFormal,

    /// <summary>Every attempt was in vain; the formal track goes on.</summary>
    NotReached,

    /// <summary>The objector does not want it; the formal track goes on.</summary>
    Declined,
}

/// <summary>How the objector stands to the new decision (Awb 6:19(1)).</summary>
public enum NewDecisionStanding
{
    /// <summary>Disagrees with it as well: the objection is against both.</summary>
    Continues,

    /// <summary>Is satisfied: withdraws the objection.</summary>
    Satisfied,

    /// <summary>Has no interest in an objection against it; the objection against the contested decision goes on.</summary>
    LacksInterest,
}

/// <summary>What somebody reports of the informal track.</summary>
internal sealed record OutcomeReport(
    InformalOutcomeKind Kind, DateOnly On, string By, string? Agreed, string? Reason, Guid? DecisionId, NewDecisionStanding? Standing, bool? OthersMayBeHarmed)
{
    /// <summary>The objector withdraws with it.</summary>
    public bool Withdraws => Kind is InformalOutcomeKind.ExplainedAndWithdrawn || Standing is NewDecisionStanding.Satisfied;

    /// <summary>Says something about the track as a whole, and so can be said once.</summary>
    public bool IsOncePerCase => Kind is InformalOutcomeKind.FullConcession or InformalOutcomeKind.ToFormal or InformalOutcomeKind.NotReached or InformalOutcomeKind.Declined;
}

/// <summary>One outcome of the informal track. Stays as it was recorded; what the objector took back is marked.</summary>
internal sealed class InformalOutcome : ISequenced
{
    private InformalOutcome() { }

    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the outcomes of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public InformalOutcomeKind Kind { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Identifier of who reports it, in the municipality's own systems.</summary>
    public string By { get; private set; } = "";

    /// <summary>What was agreed, as it stands on paper.</summary>
    public string? Agreed { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>The new decision (Awb 6:19).</summary>
    public Guid? DecisionId { get; private set; }

    public NewDecisionStanding? Standing { get; private set; }

    /// <summary>Whether a full concession may harm others who are involved (Awb 7:3(e)).</summary>
    public bool? OthersMayBeHarmed { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }
    public DateOnly? TakenBackOn { get; private set; }

    public static InformalOutcome Of(Guid objectionId, int sequence, OutcomeReport report, DateTimeOffset now) => new()
    {
        ObjectionId = objectionId,
        Sequence = sequence,
        Kind = report.Kind,
        On = report.On,
        By = report.By,
        Agreed = report.Agreed,
        Reason = report.Reason,
        DecisionId = report.DecisionId,
        Standing = report.Standing,
        OthersMayBeHarmed = report.OthersMayBeHarmed,
        RecordedAt = now,
    };

    public void TakeBack(DateOnly on) => TakenBackOn = on;
}

internal sealed class InformalOutcomeTable : IEntityTypeConfiguration<InformalOutcome>, ITenantTable
{
    public void Configure(EntityTypeBuilder<InformalOutcome> builder)
    {
        builder.ToTable("InformalOutcomes");
        builder.HasKey(outcome => new { outcome.ObjectionId, outcome.Sequence });
        builder.HasOne<Objection>().WithMany().HasForeignKey(outcome => outcome.ObjectionId);
        builder.Property(outcome => outcome.By).HasMaxLength(100);
        builder.Property(outcome => outcome.Agreed).HasMaxLength(4_000);
        builder.Property(outcome => outcome.Reason).HasMaxLength(2_000);
    }
}

/// <summary>Finds withdrawals whose cooling-off period has ended.</summary>
internal sealed class WithdrawalSettlementIndex : IEntityTypeConfiguration<Objection>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Objection> builder) => builder.HasIndex(objection => objection.WithdrawalFinalOn);
}
