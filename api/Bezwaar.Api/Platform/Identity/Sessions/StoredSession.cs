using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>A session of somebody who signed in to one municipality.</summary>
internal sealed class StoredSession
{
    private static readonly CompiledQuery<Func<TenantDbContext, byte[], CancellationToken, Task<StoredSession?>>> ByKeyHash = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, byte[] keyHash, CancellationToken _) =>
            db.Set<StoredSession>().AsNoTracking().FirstOrDefault(session => session.KeyHash == keyHash)));

    /// <summary>SHA-256 of the key in the cookie: a copied database gives no session.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>Who it is and until when, encrypted by the platform's data protection.</summary>
    public required byte[] ProtectedTicket { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public static Task<StoredSession?> FindAsync(TenantDbContext db, byte[] keyHash, CancellationToken cancellationToken) => ByKeyHash.For(db)(db, keyHash, cancellationToken);
}

internal sealed class StoredSessionTable : IEntityTypeConfiguration<StoredSession>, ITenantTable
{
    public void Configure(EntityTypeBuilder<StoredSession> builder)
    {
        builder.ToTable("Sessions");
        builder.HasKey(session => session.KeyHash);
        builder.Property(session => session.KeyHash).HasMaxLength(32);
        builder.HasIndex(session => session.ExpiresAt);
    }
}
