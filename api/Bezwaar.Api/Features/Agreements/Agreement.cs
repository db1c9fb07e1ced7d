using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Who does what was agreed.</summary>
public enum AgreementParty
{
    Municipality,
    Objector,

    /// <summary>Somebody else, such as a neighbour or a helper.</summary>
    Other,
}

/// <summary>Where an agreement stands.</summary>
public enum AgreementStatus
{
    Open,
    Kept,

    /// <summary>It no longer holds.</summary>
    Cancelled,
}

/// <summary>What the objector says of an agreement.</summary>
public enum AgreementResponse
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>It was agreed like this.</summary>
    Accepted,

    /// <summary>It was not agreed like this.</summary>
    Contested,
}

/// <summary>What objector and municipality agreed: who does what by when. Its text never changes: one that is wrong is cancelled and made anew.</summary>
internal sealed class Agreement : ISequenced
{
    private Agreement() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the agreements of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public int Version { get; private set; }
    public AgreementStatus Status { get; private set; }
    public AgreementParty Who { get; private set; }
    public string What { get; private set; } = "";
    public DateOnly ByWhen { get; private set; }

    /// <summary>Identifier of who made it for the municipality, in its own systems.</summary>
    public string MadeBy { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }
    public DateOnly? KeptOn { get; private set; }
    public string? CancelReason { get; private set; }

    /// <summary>The confirmation that told the citizen of it last; null while none did.</summary>
    public Guid? ConfirmationId { get; private set; }

    public AgreementResponse Response { get; private set; }
    public string? ResponseText { get; private set; }
    public DateTimeOffset? RespondedAt { get; private set; }

    public bool IsOpen => Status is AgreementStatus.Open;

    /// <summary>Makes an agreement in an open case. <see cref="AgreementChange"/> tells the case what is open by now.</summary>
    public static ErrorOr<Agreement> Make(CaseFile file, int sequence, MakeAgreement.Body body, DateTimeOffset now) => !file.IsOpen ? CaseFile.Closed : new Agreement
    {
        Id = Guid.CreateVersion7(now),
        ObjectionId = file.Id,
        Sequence = sequence,
        Version = 1,
        Who = body.Who!.Value,
        What = body.What!,
        ByWhen = body.ByWhen!.Value,
        MadeBy = body.By!,
        MadeAt = now,
    };

    /// <summary>It was kept. In a closed case too: what was promised in return for a withdrawal is still to be done.</summary>
    public ErrorOr<Success> Keep(DateOnly on)
    {
        if (!IsOpen)
            return Errors.NotOpen;

        (Status, KeptOn) = (AgreementStatus.Kept, on);
        Version++;
        return Result.Success;
    }

    public ErrorOr<Success> Cancel(string reason)
    {
        if (!IsOpen)
            return Errors.NotOpen;

        (Status, CancelReason) = (AgreementStatus.Cancelled, reason);
        Version++;
        return Result.Success;
    }

    /// <summary>The objector accepts or contests it, and may come back on that while it was not cancelled.</summary>
    public ErrorOr<Success> Respond(bool accepts, string? text, DateTimeOffset now)
    {
        if (Status is AgreementStatus.Cancelled)
            return Errors.IsCancelled;

        (Response, ResponseText, RespondedAt) = (accepts ? AgreementResponse.Accepted : AgreementResponse.Contested, text, now);
        Version++;
        return Result.Success;
    }

    public void ConfirmedBy(Guid confirmationId)
    {
        ConfirmationId = confirmationId;
        Version++;
    }

    internal static class Errors
    {
        public static readonly Error NotOpen = Problem.Conflict(
            "agreement-not-open", "Deze afspraak is al nagekomen of geldt niet meer.", "This agreement was kept already, or no longer holds.");

        public static readonly Error IsCancelled = Problem.Conflict(
            "agreement-cancelled", "Deze afspraak geldt niet meer. U hoeft er niets over te zeggen.", "This agreement no longer holds. You need not say anything about it.");

        public static readonly Error KeptBeforeReceipt = Problem.Unprocessable(
            "kept-before-receipt", "De afspraak zou zijn nagekomen vóór de ontvangst van het bezwaar. Controleer de datum.", "The agreement would have been kept before the objection was received. Check the date.");

        public static readonly Error NothingToConfirm = Problem.Conflict(
            "nothing-to-confirm", "Alle afspraken die gelden zijn al bevestigd.", "Every agreement that holds was confirmed already.");
    }
}

internal sealed class AgreementTable : IEntityTypeConfiguration<Agreement>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("Agreements");
        builder.Property(agreement => agreement.Version).IsConcurrencyToken();
        builder.Property(agreement => agreement.What).HasMaxLength(2000);
        builder.Property(agreement => agreement.MadeBy).HasMaxLength(100);
        builder.Property(agreement => agreement.CancelReason).HasMaxLength(1000);
        builder.Property(agreement => agreement.ResponseText).HasMaxLength(2000);
        builder.HasIndex(agreement => new { agreement.ObjectionId, agreement.Sequence }).IsUnique();
    }
}
