using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Lets somebody without sign-in follow one objection. The token has 256 random bits and is stored only as its SHA-256, so
/// a leaked database opens nothing.
/// </summary>
internal sealed class AccessLink
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private static readonly CompiledQuery<Func<TenantDbContext, byte[], CancellationToken, Task<AccessLink?>>> ByHash = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, byte[] hash, CancellationToken _) => db.Set<AccessLink>().AsNoTracking().FirstOrDefault(link => link.TokenHash == hash)));

    private AccessLink() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    internal static class Errors
    {
        private const string Nl = "Deze link werkt niet (meer). Controleer of u de hele link hebt. Lukt het niet? Bel ons.";
        private const string En = "This link does not work (any more). Check that you have the whole link. Does it still fail? Call us.";

        /// <summary>As a credential.</summary>
        public static readonly Error Invalid = Problem.Make(StatusCodes.Status401Unauthorized, "access-link-invalid", Nl, En);

        /// <summary>In the body of somebody who has another credential.</summary>
        public static readonly Error InvalidInBody = Problem.NotFound("access-link-invalid", Nl, En);
    }

    public static (AccessLink Link, string Token) For(Guid objectionId, DateTimeOffset now)
    {
        var token = SecretToken.New();
        return (new AccessLink { Id = Guid.CreateVersion7(now), ObjectionId = objectionId, TokenHash = SecretToken.HashOf(token), CreatedAt = now, ExpiresAt = now + Lifetime }, token);
    }

    /// <summary>The link of a token, whether it still works or not.</summary>
    public static Task<AccessLink?> FindAsync(TenantDbContext db, string token, CancellationToken cancellationToken) => ByHash.For(db)(db, SecretToken.HashOf(token), cancellationToken);

    /// <summary>Revokes every link of an objection that still works.</summary>
    /// <returns>Whether there was any.</returns>
    public static async Task<bool> RevokeAllAsync(TenantDbContext db, Guid objectionId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var links = await db.Set<AccessLink>().Where(link => link.ObjectionId == objectionId && link.RevokedAt == null).ToListAsync(cancellationToken);
        foreach (var link in links)
            link.RevokedAt = now;
        return links.Count > 0;
    }

    public bool IsActive(DateTimeOffset now) => RevokedAt is null && ExpiresAt > now;
}
