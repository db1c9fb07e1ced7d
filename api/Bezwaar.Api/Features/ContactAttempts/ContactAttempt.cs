using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.ContactAttempts;

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

    /// <summary>Registers an attempt and lets the case know: whether contact is made; what comes next follows from the contact policy.</summary>
    public static ErrorOr<ContactAttempt> Register(
        CaseFile file, int earlierAttempts, RegisterContactAttempt.Body body, bool mayOverride, string actor, DateTimeOffset now)
    {
        var attempt = Of(file, earlierAttempts + 1, body, now);
        if (attempt.AttemptedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;

        if (attempt.IsConversation && file.MayBeTreatedBy(attempt.By, body.OverrideReason, mayOverride) is { IsError: true, Errors: var errors })
            return errors;

        attempt.TellAboutPhone(file);
        if (attempt.Conversation?.ChosenRoute is { } route)
            file.RouteChosen(route);
        return file
            .ContactAttempted(
                attempt.AsTry, actor, now,
                new { attempt.Channel, attempt.Result, attempt.AttemptedAt, attempt.By, body.OverrideReason })
            .Then(_ => attempt);
    }

    /// <summary>Somebody speaks, or would; a letter can be signed by anybody.</summary>
    private bool IsConversation => Channel is ContactChannel.Phone or ContactChannel.Visit or ContactChannel.Video;

    /// <summary>What it means for the case.</summary>
    private ContactTry AsTry => new(AttemptedAt, (Channel, Result) switch
    {
        (_, ContactResult.Reached) => ContactTryResult.Reached,
        (_, ContactResult.Declined) => ContactTryResult.Declined,
        (ContactChannel.Letter, ContactResult.Sent) => ContactTryResult.LetterSent,
        _ => ContactTryResult.InVain,
    });

    /// <summary>
    /// This entry was a mistake. It stays, and what the case knows follows the entries that count. Possible in a closed case
    /// too: figures and costs are made of these entries.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="others">Every other entry of the case that counts.</param>
    /// <param name="last">Number of the last entry of the case.</param>
    /// <param name="body">Why and by whom, with the attempt as it really was, if it was made at all.</param>
    /// <param name="actor">Who registers the correction.</param>
    /// <param name="now">The time of registering.</param>
    /// <returns>The entry in the place of this one; null where no attempt was made.</returns>
    public ErrorOr<ContactAttempt?> Correct(
        CaseFile file, IReadOnlyList<ContactAttempt> others, int last, CorrectContactAttempt.Body body, string actor, DateTimeOffset now)
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

        ContactAttempt[] standing = [.. (right is null ? others : [.. others, right]).OrderBy(attempt => attempt.AttemptedAt)];
        file.RouteChosen(standing.LastOrDefault(attempt => attempt.Conversation?.ChosenRoute is not null)?.Conversation?.ChosenRoute);
        file.ContactCorrected(
            [.. standing.Select(attempt => attempt.AsTry)], actor, now,
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
