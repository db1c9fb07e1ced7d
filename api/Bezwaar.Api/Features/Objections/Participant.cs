using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.Objections;

/// <summary>In which role somebody takes part in an objection.</summary>
public enum ParticipantRole
{
    /// <summary>Objects for himself, herself or itself.</summary>
    Objector,

    /// <summary>Acts for the objector (Awb 2:1).</summary>
    Representative,
}

/// <summary>
/// Somebody who takes part in an objection and proved by sign-in who that is: finds the objection again by the keyed hash
/// of the number. An objection that was filed without sign-in has none until somebody claims it.
/// </summary>
internal sealed class Participant
{
    private Participant() { }

    public Guid ObjectionId { get; private set; }
    public ParticipantRole Role { get; private set; }
    public PersonIdentifierKind Kind { get; private set; }
    public string LookupKey { get; private set; } = "";
    public byte[] Sealed { get; private set; } = [];
    public string Masked { get; private set; } = "";
    public DateTimeOffset LinkedAt { get; private set; }

    public PersonIdentity Identity => new(Kind, LookupKey, Sealed, Masked);

    /// <summary>
    /// Whom the caller brings into an objection. Who signed in on behalf of another is the representative of that one; who
    /// signed in for himself and names a representative files as that representative.
    /// </summary>
    public static IEnumerable<Participant> Of(Guid objectionId, Caller caller, bool namesRepresentative, DateTimeOffset now)
    {
        if (caller.Represents is { } represented)
            yield return In(objectionId, ParticipantRole.Objector, represented, now);
        if (caller.Person is { } person)
            yield return In(objectionId, caller.Represents is not null || namesRepresentative ? ParticipantRole.Representative : ParticipantRole.Objector, person, now);
    }

    public static Participant In(Guid objectionId, ParticipantRole role, PersonIdentity identity, DateTimeOffset now) => new()
    {
        ObjectionId = objectionId,
        Role = role,
        Kind = identity.Kind,
        LookupKey = identity.LookupKey,
        Sealed = identity.Sealed,
        Masked = identity.Masked,
        LinkedAt = now,
    };
}

internal static class ParticipantQueries
{
    /// <summary>In which role the caller takes part in each of these objections; none for the holder of an access link.</summary>
    public static async Task<Dictionary<Guid, ParticipantRole>> RolesOfAsync(
        this TenantDbContext db, Caller caller, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        if (caller.Represents is not null)
            return objectionIds.ToDictionary(id => id, _ => ParticipantRole.Representative);
        if (caller.Person is not { LookupKey: var person })
            return [];

        return await db.Set<Participant>()
            .Where(participant => participant.LookupKey == person && objectionIds.Contains(participant.ObjectionId))
            .ToDictionaryAsync(participant => participant.ObjectionId, participant => participant.Role, cancellationToken);
    }
}

internal sealed class ParticipantTable : IEntityTypeConfiguration<Participant>, ITenantTable
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.ToTable("Participants");
        builder.HasKey(participant => new { participant.ObjectionId, participant.Role });
        builder.HasOne<Objection>().WithMany().HasForeignKey(participant => participant.ObjectionId);
        builder.Property(participant => participant.LookupKey).HasMaxLength(PersonIdentity.LookupKeyLength);
        builder.Property(participant => participant.Sealed).HasMaxLength(100);
        builder.Property(participant => participant.Masked).HasMaxLength(9);
        builder.HasIndex(participant => new { participant.LookupKey, participant.ObjectionId });
    }
}
