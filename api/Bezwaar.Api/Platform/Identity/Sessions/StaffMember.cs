using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>
/// A member of staff who signed in to the municipality: cases hold identifiers, people read names. Nothing of it decides what
/// somebody may do; that is in the session.
/// </summary>
internal sealed class StaffMember
{
    private const int LongestName = 200;

    private StaffMember() { }

    /// <summary>Identifier in the municipality's own systems.</summary>
    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The roles of the last time.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public static StaffMember Of(string id, string name, IReadOnlyList<Role> roles) => new() { Id = id, Name = Shortened(name), Roles = roles };

    /// <summary>One sign-in of a person at a time: two first ones would both add the row.</summary>
    public static Turn TurnOf(string id) => Turn.Of($"staff/{id}");

    /// <summary>Keeps the name and the roles of somebody who signs in, in the transaction of the session.</summary>
    public static async Task RememberAsync(TenantDbContext db, string id, string name, IReadOnlyList<Role> roles, CancellationToken cancellationToken)
    {
        if (await db.Set<StaffMember>().FirstOrDefaultAsync(member => member.Id == id, cancellationToken) is { } known)
            (known.Name, known.Roles) = (Shortened(name), roles);
        else
            db.Add(Of(id, name, roles));
    }

    /// <summary>A provider may call somebody anything; a name that is too long keeps nobody from signing in.</summary>
    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName];
}

internal sealed class StaffMemberTable : IEntityTypeConfiguration<StaffMember>, ITenantTable
{
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("StaffMembers");
        builder.Property(member => member.Id).HasMaxLength(100);
        builder.Property(member => member.Name).HasMaxLength(200);
        builder.Property(member => member.Roles).StoredAsJson();
    }
}
