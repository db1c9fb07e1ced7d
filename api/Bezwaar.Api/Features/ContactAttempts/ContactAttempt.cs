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

/// <summary>One attempt to reach the objector. Never changed: a later attempt stands beside it.</summary>
internal sealed class ContactAttempt : ISequenced
{
    private ContactAttempt() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the attempts of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public ContactChannel Channel { get; private set; }
    public ContactResult Result { get; private set; }
    public DateTimeOffset AttemptedAt { get; private set; }
    public int MinutesSpent { get; private set; }

    /// <summary>Identifier of the caller in the municipality's own systems.</summary>
    public string By { get; private set; } = "";

    /// <summary>What was said, for the file that the objector may inspect.</summary>
    public string? Summary { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Registers an attempt and lets the case know: whether contact is made; what comes next follows from the contact policy.</summary>
    public static ErrorOr<ContactAttempt> Register(
        CaseFile file, int earlierAttempts, RegisterContactAttempt.Body body, bool mayOverride, string actor, DateTimeOffset now)
    {
        var attempt = new ContactAttempt
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Sequence = earlierAttempts + 1,
            Channel = body.Channel!.Value,
            Result = body.Result!.Value,
            AttemptedAt = StoredInstant.Of(body.AttemptedAt!.Value.ToUniversalTime()),
            MinutesSpent = body.MinutesSpent!.Value,
            By = body.By!,
            Summary = body.Summary,
            RegisteredAt = now,
        };
        var attemptedOn = AmsterdamTime.DateOf(attempt.AttemptedAt);
        if (attemptedOn < file.ReceivedOn)
            return Errors.BeforeReceipt;

        if (attempt.IsConversation && file.MayBeTreatedBy(attempt.By, body.OverrideReason, mayOverride) is { IsError: true, Errors: var errors })
            return errors;

        return file
            .ContactAttempted(
                new ContactTry(attempt.AttemptedAt, Meaning(attempt.Channel, attempt.Result)), actor, now,
                new { attempt.Channel, attempt.Result, attempt.AttemptedAt, attempt.By, body.OverrideReason })
            .Then(_ => attempt);
    }

    /// <summary>Somebody speaks, or would; a letter can be signed by anybody.</summary>
    private bool IsConversation => Channel is ContactChannel.Phone or ContactChannel.Visit or ContactChannel.Video;

    private static ContactTryResult Meaning(ContactChannel channel, ContactResult result) => (channel, result) switch
    {
        (_, ContactResult.Reached) => ContactTryResult.Reached,
        (_, ContactResult.Declined) => ContactTryResult.Declined,
        (ContactChannel.Letter, ContactResult.Sent) => ContactTryResult.LetterSent,
        _ => ContactTryResult.InVain,
    };

    internal static class Errors
    {
        public static readonly Error BeforeReceipt = Problem.Unprocessable(
            "attempt-before-receipt", "Deze poging zou vóór de ontvangst van het bezwaar zijn gedaan. Controleer de datum.", "This attempt would have been made before the objection was received. Check the date.");
    }
}

internal sealed class ContactAttemptTable : IEntityTypeConfiguration<ContactAttempt>, ITenantTable
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.ToTable("ContactAttempts");
        builder.Property(attempt => attempt.By).HasMaxLength(100);
        builder.Property(attempt => attempt.Summary).HasMaxLength(4000);
        builder.HasIndex(attempt => new { attempt.ObjectionId, attempt.Sequence }).IsUnique();
    }
}
