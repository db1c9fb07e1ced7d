using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>How somebody tried to reach the objector.</summary>
public enum ContactChannel
{
    Phone,
    Visit,
    Video,
    Email,
    Letter,
}

/// <summary>What came of an attempt.</summary>
public enum ContactResult
{
    Reached,
    NoAnswer,
    Voicemail,
    WrongNumber,

    /// <summary>The objector does not want this contact. Informal is voluntary; the formal track goes on.</summary>
    Declined,

    /// <summary>A letter or e-mail was sent; whether it reached the objector is not known.</summary>
    Sent,
}

/// <summary>
/// One attempt to reach the objector. What was registered never changes: a later attempt stands beside it, and one that was
/// registered by mistake stays with who corrected it and why, but no longer counts.
/// </summary>
internal sealed class ContactAttempt : ISequenced
{
    private ContactAttempt() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the attempts of the case, from 1, corrected ones included.</summary>
    public int Sequence { get; private set; }

    public ContactChannel Channel { get; private set; }
    public ContactResult Result { get; private set; }
    public DateTimeOffset AttemptedAt { get; private set; }
    public int MinutesSpent { get; private set; }

    /// <summary>Identifier of the caller in the municipality's own systems.</summary>
    public string By { get; private set; } = "";

    /// <summary>What was said, for the file that the objector may inspect.</summary>
    public string? Summary { get; private set; }

    /// <summary>What came of the conversation; null where there was none.</summary>
    public Conversation? Conversation { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>The mistaken entry that this one was registered in the place of.</summary>
    public Guid? Supersedes { get; private set; }

    /// <summary>The entry that stands in the place of this one; null where this one stands, or where the attempt was never made.</summary>
    public Guid? SupersededBy { get; private set; }

    /// <summary>When this entry turned out to be a mistake; null while it counts.</summary>
    public DateTimeOffset? CorrectedAt { get; private set; }

    public string? CorrectedBy { get; private set; }
    public string? CorrectionReason { get; private set; }

    /// <summary>Registers an attempt and lets the case know: whether contact is made, and when the next attempt is due.</summary>
    public static ErrorOr<ContactAttempt> Register(
        CaseFile file, AttemptsSoFar earlier, RegisterContactAttempt.Body body, ContactPolicy policy, string actor, DateTimeOffset now)
    {
        var attempt = Of(file, earlier.Registered + 1, body, now);
        if (attempt.AttemptedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;

        attempt.TellAboutPhone(file);
        if (attempt.Conversation?.ChosenRoute is { } route)
            file.RouteChosen(route);
        var endsPursuit = attempt.Result is ContactResult.Reached or ContactResult.Declined;
        var nextDueOn = endsPursuit || file.ObjectorWasReached ? null : policy.NextAttemptDueOn(attempt.AttemptedOn, earlier.Counting + 1);
        return file
            .ContactAttempted(
                attempt.Result is ContactResult.Reached, attempt.AttemptedAt, nextDueOn, actor, now,
                new { attempt.Channel, attempt.Result, attempt.AttemptedAt, attempt.By })
            .Then(_ => attempt);
    }

    /// <summary>
    /// This entry was a mistake. It stays, and what the case knows follows the entries that count. Possible in a closed case
    /// too: figures and costs are made of these entries.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="others">Every other entry of the case that counts.</param>
    /// <param name="last">Number of the last entry of the case.</param>
    /// <param name="body">Why and by whom, with the attempt as it really was, if it was made at all.</param>
    /// <param name="policy">When the next attempt is due.</param>
    /// <param name="actor">Who registers the correction.</param>
    /// <param name="now">The time of registering.</param>
    /// <returns>The entry in the place of this one; null where no attempt was made.</returns>
    public ErrorOr<ContactAttempt?> Correct(
        CaseFile file, IReadOnlyList<ContactAttempt> others, int last, CorrectContactAttempt.Body body, ContactPolicy policy, string actor, DateTimeOffset now)
    {
        if (CorrectedAt is not null)
            return Errors.AlreadyCorrected;

        var right = body.Attempt is { } attempt ? Of(file, last + 1, attempt, now) : null;
        if (right?.AttemptedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;

        (CorrectedAt, CorrectedBy, CorrectionReason, SupersededBy) = (now, body.By, body.Reason, right?.Id);
        if (FoundPhoneWrong && file.PhoneFoundWrongOn == AttemptedOn)
            file.PhoneFoundWrong(null);
        if (right is not null)
        {
            right.Supersedes = Id;
            right.TellAboutPhone(file);
        }

        var standing = ContactStanding.Of(right is null ? others : [.. others, right], file.ReceivedOn, policy);
        file.RouteChosen(standing.ChosenRoute);
        file.ContactCorrected(
            standing.ReachedAt, standing.NextDueOn, actor, now,
            new { entry = Sequence, by = CorrectedBy, right?.Channel, right?.Result, right?.AttemptedAt });
        return right;
    }

    public DateOnly AttemptedOn => AmsterdamTime.DateOf(AttemptedAt);

    private bool FoundPhoneWrong => this is { Channel: ContactChannel.Phone, Result: ContactResult.WrongNumber };

    private static ContactAttempt Of(CaseFile file, int sequence, RegisterContactAttempt.Body body, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        ObjectionId = file.Id,
        Sequence = sequence,
        Channel = body.Channel!.Value,
        Result = body.Result!.Value,
        AttemptedAt = StoredInstant.Of(body.AttemptedAt!.Value.ToUniversalTime()),
        MinutesSpent = body.MinutesSpent!.Value,
        By = body.By!,
        Summary = body.Summary,
        Conversation = Conversation.Of(body.Conversation),
        RegisteredAt = now,
    };

    private void TellAboutPhone(CaseFile file)
    {
        if (FoundPhoneWrong)
            file.PhoneFoundWrong(AttemptedOn);
        else if (this is { Channel: ContactChannel.Phone, Result: ContactResult.Reached })
            file.PhoneFoundWrong(null);
    }

    internal static class Errors
    {
        public static readonly Error BeforeReceipt = Problem.Unprocessable(
            "attempt-before-receipt", "Deze poging zou vóór de ontvangst van het bezwaar zijn gedaan. Controleer de datum.", "This attempt would have been made before the objection was received. Check the date.");

        public static readonly Error AlreadyCorrected = Problem.Conflict(
            "attempt-already-corrected", "Iemand heeft deze poging al verbeterd. Verbeter zo nodig de poging die ervoor in de plaats kwam.", "Somebody corrected this attempt already. Where needed, correct the one that came in its place.");
    }
}

internal sealed class ContactAttemptTable : IEntityTypeConfiguration<ContactAttempt>, ITenantTable
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.ToTable("ContactAttempts");
        builder.Property(attempt => attempt.By).HasMaxLength(100);
        builder.Property(attempt => attempt.Summary).HasMaxLength(4000);
        builder.Property(attempt => attempt.Conversation).StoredAsJson();
        builder.Property(attempt => attempt.CorrectedBy).HasMaxLength(100);
        builder.Property(attempt => attempt.CorrectionReason).HasMaxLength(1000);
        builder.HasIndex(attempt => new { attempt.ObjectionId, attempt.Sequence }).IsUnique();
    }
}
