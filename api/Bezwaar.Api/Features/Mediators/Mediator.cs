using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Who a mediator is, what he or she does and costs.</summary>
internal sealed record MediatorProfile(
    string Name, string MfnNumber, IReadOnlyList<string> Fields, IReadOnlyList<string> Languages, string Region, DateOnly? UnavailableUntil,
    int RatePerHourInCents, string? StaffId, string Email, string Phone);

/// <summary>A mediator to whom the municipality refers, in its register. Once appointed in a case, never removed but made inactive.</summary>
internal sealed class Mediator
{
    private Mediator() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Number in the register of the Mediatorsfederatie Nederland.</summary>
    public string MfnNumber { get; private set; } = "";

    public IReadOnlyList<string> Fields { get; private set; } = [];
    public IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>The fields and the languages between bars, for finding a mediator by one of them.</summary>
    public string FieldIndex { get; private set; } = "";
    public string LanguageIndex { get; private set; } = "";

    public string Region { get; private set; } = "";

    /// <summary>Last day on which the mediator takes no new referrals; null where he or she does.</summary>
    public DateOnly? UnavailableUntil { get; private set; }

    public int RatePerHourInCents { get; private set; }

    /// <summary>Identifier with which the mediator signs in to the municipality; null for one who does not.</summary>
    public string? StaffId { get; private set; }

    public string Email { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public bool IsActive { get; private set; }

    /// <summary>First day of the last mediation to which the mediator was appointed; null while there was none.</summary>
    public DateOnly? LastAppointedFor { get; private set; }

    public static Mediator Register(MediatorProfile profile, DateTimeOffset now)
    {
        var mediator = new Mediator { Id = Guid.CreateVersion7(now), IsActive = true };
        mediator.Change(profile, isActive: true);
        return mediator;
    }

    public void Change(MediatorProfile profile, bool isActive)
    {
        Version++;
        (Name, MfnNumber, Region, UnavailableUntil) = (profile.Name, profile.MfnNumber, profile.Region, profile.UnavailableUntil);
        (RatePerHourInCents, StaffId, Email, Phone) = (profile.RatePerHourInCents, profile.StaffId, profile.Email, profile.Phone);
        (Fields, FieldIndex) = (profile.Fields, IndexOf(profile.Fields));
        (Languages, LanguageIndex) = (profile.Languages, IndexOf(profile.Languages));
        IsActive = isActive;
    }

    /// <summary>Whether a mediation that starts on this day can be entrusted to the mediator.</summary>
    public bool IsAvailableOn(DateOnly day) => IsActive && (UnavailableUntil is not { } until || until < day);

    /// <summary>What colleagues read and change stays as it is, so its version does too.</summary>
    public void Appointed(DateOnly startsOn)
    {
        if (LastAppointedFor is null || startsOn > LastAppointedFor)
            LastAppointedFor = startsOn;
    }

    public ErrorOr<Success> EnsureRemovable() => LastAppointedFor is null ? Result.Success : Errors.InUse;

    /// <summary>What stands in an index where one word of it is meant.</summary>
    public static string Indexed(string word) => $"|{word}|";

    private static string IndexOf(IReadOnlyList<string> words) => words.Count == 0 ? "" : Indexed(string.Join('|', words));

    internal static class Errors
    {
        public static readonly Error MfnNumberTaken = Problem.Conflict(
            "mfn-number-taken", "Er staat al een mediator met dit MfN-nummer in het register.", "The register has a mediator with this MfN number already.");

        public static readonly Error StaffIdTaken = Problem.Conflict(
            "staff-id-taken", "Een andere mediator meldt zich al aan met deze gebruikersnaam.", "Another mediator signs in with this identifier already.");

        public static readonly Error InUse = Problem.Conflict(
            "mediator-in-use",
            "Deze mediator is al aangewezen in een zaak en blijft daarom in het register. U kunt de mediator wel op niet actief zetten.",
            "This mediator was appointed in a case and stays in the register. You can make the mediator inactive.");
    }
}

internal sealed class MediatorTable : IEntityTypeConfiguration<Mediator>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Mediator> builder)
    {
        builder.ToTable("Mediators");
        builder.Property(mediator => mediator.Version).IsConcurrencyToken();
        builder.Property(mediator => mediator.Name).HasMaxLength(MediatorRules.LongestName);
        builder.Property(mediator => mediator.MfnNumber).HasMaxLength(10);
        builder.Property(mediator => mediator.Fields).StoredAsJson();
        builder.Property(mediator => mediator.Languages).StoredAsJson();
        builder.Property(mediator => mediator.FieldIndex).HasMaxLength(1 + (MediatorRules.MostWords * (MediatorRules.LongestField + 1)));
        builder.Property(mediator => mediator.LanguageIndex).HasMaxLength(1 + (MediatorRules.MostWords * 3));
        builder.Property(mediator => mediator.Region).HasMaxLength(MediatorRules.LongestRegion);
        builder.Property(mediator => mediator.StaffId).HasMaxLength(100);
        builder.Property(mediator => mediator.Email).HasMaxLength(254);
        builder.Property(mediator => mediator.Phone).HasMaxLength(40);
        builder.HasIndex(mediator => mediator.MfnNumber).IsUnique();
        builder.HasIndex(mediator => new { mediator.Name, mediator.Id });
        builder.HasIndex(mediator => mediator.StaffId);
    }
}
