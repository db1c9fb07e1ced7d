using System.Text;
using System.Text.Json;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>
/// An objection that somebody is filling in: no objection yet, and nobody of the municipality can see it. Whoever signed in
/// finds it back behind that, everybody else by an access link. The answers are encrypted; what is filed in the end is
/// checked then, so here they are whatever the form holds.
/// </summary>
internal sealed class FilingDraft : IVersioned
{
    private FilingDraft() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whoever signed in and saved it, as <see cref="Caller.Key"/>; null where an access link opens it.</summary>
    public string? Owner { get; private set; }

    /// <summary>Where in the form its sender was.</summary>
    public string? Step { get; private set; }

    public byte[] ProtectedAnswers { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>Last day on which it can be opened.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public static FilingDraft Begin(string? owner, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), Owner = owner, CreatedAt = now };

    public void Save(string? step, DraftAnswers answers, int daysKept, DateTimeOffset now)
    {
        Version++;
        (Step, ProtectedAnswers, SavedAt) = (step, answers.Protected, now);
        ExpiresOn = AmsterdamTime.DateOf(now).AddDays(daysKept);
    }

    /// <summary>Somebody signed in and goes on with what he or she began before.</summary>
    public void BindTo(string owner) => Owner = owner;
}

/// <summary>What the form holds, as it is kept.</summary>
internal readonly record struct DraftAnswers(byte[] Protected)
{
    /// <summary>Bytes of JSON: ten times what an objection with long grounds takes.</summary>
    public const int MostBytes = 64 * 1024;

    public static DraftAnswers Seal(IReadOnlyDictionary<string, JsonElement> answers, IDataProtectionProvider protection, Guid tenantId) =>
        new(ProtectorOf(protection, tenantId).Protect(Encoding.UTF8.GetBytes(StoredJson.Write(answers))));

    public static IReadOnlyDictionary<string, JsonElement> Open(byte[] sealedAnswers, IDataProtectionProvider protection, Guid tenantId) =>
        StoredJson.Read<Dictionary<string, JsonElement>>(Encoding.UTF8.GetString(ProtectorOf(protection, tenantId).Unprotect(sealedAnswers)));

    private static IDataProtector ProtectorOf(IDataProtectionProvider protection, Guid tenantId) => protection.CreateProtector("Bezwaar.FilingDraft", tenantId.ToString());
}

internal sealed class FilingDraftTable : IEntityTypeConfiguration<FilingDraft>, ITenantTable
{
    public void Configure(EntityTypeBuilder<FilingDraft> builder)
    {
        builder.ToTable("FilingDrafts");
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.Property(draft => draft.Owner).HasMaxLength(120);
        builder.Property(draft => draft.Step).HasMaxLength(40);
        builder.HasIndex(draft => new { draft.Owner, draft.SavedAt });
        builder.HasIndex(draft => draft.ExpiresOn);
    }
}
