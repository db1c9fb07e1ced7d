using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// One mail that asks whoever reads it to confirm that the address belongs to a case. A mistyped address belongs to somebody
/// else, so nothing personal goes to one that was not confirmed.
/// </summary>
internal sealed class EmailConfirmation
{
    /// <summary>Mails to one address of one case in 24 hours; more would only bother its owner.</summary>
    public const int MostPerDay = 3;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private EmailConfirmation() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }
    public string Address { get; private set; } = "";

    /// <summary>SHA-256 of the token in the mail.</summary>
    public byte[] TokenHash { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal static class Errors
    {
        public static readonly Error Invalid = Problem.NotFound(
            "email-link-invalid",
            "Deze link werkt niet (meer). Vraag een nieuwe e-mail aan.",
            "This link does not work (any more). Ask for a new e-mail.");

        public static readonly Error NothingToConfirm = Problem.Conflict(
            "nothing-to-confirm",
            "Bij dit bezwaar staat geen e-mailadres dat nog bevestigd moet worden.",
            "This objection has no e-mail address that waits to be confirmed.");

        public static Error TooOften(TimeSpan wait) => Problem.TooOften(
            "too-many-confirmation-mails", wait,
            "Wij hebben u hierover vandaag al een paar e-mails gestuurd. Kijk ook bij ongewenste e-mail, of probeer het morgen opnieuw.",
            "We sent you some e-mails about this today already. Look into your spam folder too, or try again tomorrow.");
    }

    public static (EmailConfirmation Confirmation, string Token) For(Guid objectionId, string address, DateTimeOffset now)
    {
        var token = SecretToken.New();
        return (
            new()
            {
                Id = Guid.CreateVersion7(now),
                ObjectionId = objectionId,
                Address = address,
                TokenHash = SecretToken.HashOf(token),
                CreatedAt = now,
                ExpiresAt = now + Lifetime,
            },
            token);
    }

    public static Task<List<EmailConfirmation>> OfAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        db.Set<EmailConfirmation>().Where(confirmation => confirmation.ObjectionId == objectionId).OrderBy(confirmation => confirmation.CreatedAt).ToListAsync(cancellationToken);

    /// <summary>The e-mail addresses that a case has now, with when each was confirmed.</summary>
    public static async Task<IReadOnlyList<OwnEmailAddress>> AddressesOfAsync(TenantDbContext db, Objection objection, CancellationToken cancellationToken)
    {
        var known = await OfAsync(db, objection.Id, cancellationToken);
        return [.. objection.EmailAddresses.Select(address => new OwnEmailAddress(address, known.FirstOrDefault(one => one.Address == address && one.ConfirmedAt is not null)?.ConfirmedAt))];
    }

    public bool IsOpen(DateTimeOffset now) => ConfirmedAt is null && ExpiresAt > now;

    /// <summary>Confirms once; later clicks on the same link change nothing.</summary>
    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;

    /// <summary>The case has another address by now.</summary>
    public void Void(DateTimeOffset now)
    {
        if (ExpiresAt > now)
            ExpiresAt = now;
    }
}

/// <summary>An address of a case that was confirmed. Mail about a person can be queued to nothing else.</summary>
internal sealed record ConfirmedAddress
{
    private ConfirmedAddress(Guid objectionId, string address) => (ObjectionId, Address) = (objectionId, address);

    public Guid ObjectionId { get; }

    public string Address { get; }

    /// <summary>Null while it was not confirmed.</summary>
    public static ConfirmedAddress? Of(EmailConfirmation confirmation) =>
        confirmation.ConfirmedAt is null ? null : new(confirmation.ObjectionId, confirmation.Address);
}

internal sealed class EmailConfirmationTable : IEntityTypeConfiguration<EmailConfirmation>, ITenantTable
{
    public void Configure(EntityTypeBuilder<EmailConfirmation> builder)
    {
        builder.ToTable("EmailConfirmations");
        builder.HasOne<Objection>().WithMany().HasForeignKey(confirmation => confirmation.ObjectionId);
        builder.Property(confirmation => confirmation.Address).HasMaxLength(254);
        builder.Property(confirmation => confirmation.TokenHash).HasMaxLength(32);
        builder.HasIndex(confirmation => confirmation.TokenHash).IsUnique();
    }
}
