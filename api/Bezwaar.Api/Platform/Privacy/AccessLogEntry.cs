using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>What looked into a case.</summary>
public enum ReaderKind
{
    /// <summary>A member of staff, or a mediator.</summary>
    Staff,

    /// <summary>A system of the municipality or of a partner.</summary>
    System,
}

/// <summary>What somebody looked into a case for.</summary>
public enum AccessPurpose
{
    /// <summary>A handler treats the objection.</summary>
    Treatment,

    /// <summary>A coordinator supervises the treatment.</summary>
    Supervision,

    /// <summary>An administrator manages access and privacy.</summary>
    AccessAndPrivacy,

    /// <summary>A mediator mediates.</summary>
    Mediation,

    /// <summary>A system exchanges data, for the purpose that was registered with it.</summary>
    DataExchange,

    /// <summary>Somebody asked what is held about him or her (AVG 15).</summary>
    PersonalDataRequest,
}

/// <summary>Who looks, and what for: the part of an access log entry that does not depend on the moment.</summary>
/// <param name="Kind">Person or system.</param>
/// <param name="Id">Id of a member of staff in the municipality's own systems, or the client id of a system.</param>
/// <param name="Purpose">What for.</param>
/// <param name="PurposeText">The purpose that was registered with a system, or the system's id where none was; null for staff.</param>
internal readonly record struct Reader(ReaderKind Kind, string Id, AccessPurpose Purpose, string? PurposeText)
{
    /// <summary>Null for a citizen and for whoever else looks into a case that is his own.</summary>
    public static Reader? Of(Caller caller) => caller.Kind switch
    {
        CallerKind.Partner => new(ReaderKind.System, caller.Id, AccessPurpose.DataExchange, caller.Purpose ?? caller.Id),
        CallerKind.Staff => new(ReaderKind.Staff, caller.Id, PurposeOf(caller.Roles), null),
        _ => null,
    };

    /// <summary>Who has several roles looks in the one that is closest to the case.</summary>
    private static AccessPurpose PurposeOf(IReadOnlyList<Role> roles)
    {
        if (roles.Contains(Role.Handler))
            return AccessPurpose.Treatment;
        if (roles.Contains(Role.Coordinator))
            return AccessPurpose.Supervision;
        return roles.Contains(Role.Mediator) ? AccessPurpose.Mediation : AccessPurpose.AccessAndPrivacy;
    }
}

/// <summary>
/// One look into a case by staff or a system: all that the same reader reads of the case for the same purpose within
/// <see cref="AccessLog.LookLasts"/> of its beginning. Never changed; destroyed with the case.
/// </summary>
internal sealed class AccessLogEntry
{
    private AccessLogEntry() { }

    /// <summary>Grows with time within a municipality.</summary>
    public long Id { get; private set; }

    public Guid ObjectionId { get; private set; }

    /// <summary>When the look began.</summary>
    public DateTimeOffset At { get; private set; }

    public ReaderKind ReaderKind { get; private set; }
    public string ReaderId { get; private set; } = "";
    public IReadOnlyList<Role> Roles { get; private set; } = [];
    public AccessPurpose Purpose { get; private set; }
    public string? PurposeText { get; private set; }

    public Reader Reader => new(ReaderKind, ReaderId, Purpose, PurposeText);

    public static AccessLogEntry Of(Guid objectionId, Reader reader, IReadOnlyList<Role> roles, DateTimeOffset now) => new()
    {
        ObjectionId = objectionId,
        At = now,
        ReaderKind = reader.Kind,
        ReaderId = reader.Id,
        Roles = roles,
        Purpose = reader.Purpose,
        PurposeText = reader.PurposeText,
    };
}

internal sealed class AccessLogTable : IEntityTypeConfiguration<AccessLogEntry>, ITenantTable
{
    public void Configure(EntityTypeBuilder<AccessLogEntry> builder)
    {
        builder.ToTable("AccessLogEntries");
        builder.Property(entry => entry.ReaderId).HasMaxLength(100);
        builder.Property(entry => entry.Roles).StoredAsJson();
        builder.Ignore(entry => entry.Reader);
        builder.HasIndex(entry => new { entry.ObjectionId, entry.Id });
    }
}
