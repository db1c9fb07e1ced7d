using Bezwaar.Api.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>What a mail says.</summary>
/// <param name="To">Address of the receiver.</param>
/// <param name="Subject">Subject, in both languages.</param>
/// <param name="Text">Plain text, in both languages.</param>
internal sealed record MailContent(string To, string Subject, string Text);

/// <summary>
/// A mail on its way out, written in the transaction of its cause and removed once it was handed over. Its content is
/// encrypted: an address with a text about an objection says who objects.
/// </summary>
internal sealed class OutgoingMail
{
    /// <summary>How long a mail waits after its first failure, its second, and so on; after the last one it is parked.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(3),
        TimeSpan.FromHours(6), TimeSpan.FromHours(6), TimeSpan.FromHours(6), TimeSpan.FromHours(6), TimeSpan.FromHours(6),
    ];

    /// <summary>How long a dispatcher has for what it took; after a crash another one takes it then.</summary>
    private static readonly TimeSpan TakenFor = TimeSpan.FromMinutes(15);

    private OutgoingMail() { }

    public Guid Id { get; private init; }

    /// <summary>The case that it is about; null where it is about none.</summary>
    public Guid? CaseId { get; private init; }

    public byte[] ProtectedContent { get; private init; } = [];
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>Number of times that a dispatcher took it.</summary>
    public int Attempts { get; private set; }

    /// <summary>When a dispatcher may take it; null once it was given up.</summary>
    public DateTimeOffset? NextAttemptAt { get; private set; }

    public static OutgoingMail Of(MailContent content, Guid? caseId, IDataProtector protector, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        CaseId = caseId,
        ProtectedContent = protector.Protect(System.Text.Encoding.UTF8.GetBytes(StoredJson.Write(content))),
        CreatedAt = now,
        NextAttemptAt = now,
    };

    public static IDataProtector Protector(IDataProtectionProvider protection, Guid tenantId) => protection.CreateProtector("Bezwaar.OutgoingMail", tenantId.ToString());

    public MailContent Open(IDataProtector protector) => StoredJson.Read<MailContent>(System.Text.Encoding.UTF8.GetString(protector.Unprotect(ProtectedContent)));

    public void Take(DateTimeOffset now)
    {
        Attempts++;
        NextAttemptAt = now + TakenFor;
    }

    /// <summary>Was taken but not tried.</summary>
    public void Release(DateTimeOffset now)
    {
        Attempts--;
        NextAttemptAt = now;
    }

    /// <returns>False where it is given up.</returns>
    public bool Fail(bool forGood, DateTimeOffset now)
    {
        NextAttemptAt = forGood || Attempts > Waits.Length ? null : now + Waits[Attempts - 1];
        return NextAttemptAt is not null;
    }
}

internal sealed class OutgoingMailTable : IEntityTypeConfiguration<OutgoingMail>, ITenantTable
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("OutgoingMails");
        builder.Property(mail => mail.Id).ValueGeneratedNever();
        builder.Property(mail => mail.Attempts).IsConcurrencyToken();
        builder.HasIndex(mail => mail.NextAttemptAt);
        builder.HasIndex(mail => mail.CaseId);
    }
}
