using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>Who changed what of a municipality's settings, and when. Written with the change itself; never changed, never removed.</summary>
internal sealed class SettingsChange
{
    private SettingsChange() { }

    public Guid Id { get; private set; }
    public Guid MunicipalityId { get; private set; }

    /// <summary>Position among the changes of the municipality, from 1.</summary>
    public int Sequence { get; private set; }

    public SettingsPart Part { get; private set; }

    /// <summary>How often the part was changed, this change included.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Identifier of the member of staff, as signed in, or "platform" for the command line.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>Which values became others, such as "officeHours"; of the decision types their codes.</summary>
    public IReadOnlyList<string> Values { get; private set; } = [];

    public static SettingsChange Of(Municipality municipality, SettingsPart part, int version, IReadOnlyList<string> values, string by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        MunicipalityId = municipality.Id,
        Sequence = municipality.NumberChange(),
        Part = part,
        Version = version,
        Values = values,
        ChangedBy = by,
        ChangedAt = now,
    };
}

internal sealed class SettingsChangeTable : IEntityTypeConfiguration<SettingsChange>, ICatalogTable
{
    public void Configure(EntityTypeBuilder<SettingsChange> builder)
    {
        builder.ToTable("SettingsChanges");
        builder.Property(change => change.ChangedBy).HasMaxLength(100);
        builder.Property(change => change.Values).StoredAsJson();
        builder.HasIndex(change => new { change.MunicipalityId, change.Part, change.Version }).IsUnique();
        builder.HasIndex(change => new { change.MunicipalityId, change.Sequence });
    }
}
