using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bezwaar.Api.Features.Objections;

/// <summary>
/// Lets somebody without sign-in see the receipt of one objection. The token has 256 random bits and is stored only as its
/// SHA-256, so a leaked database opens nothing.
/// </summary>
internal sealed class AccessLink
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private AccessLink() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    public static (AccessLink Link, string Token) For(Guid objectionId, DateTimeOffset now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new AccessLink { Id = Guid.CreateVersion7(now), ObjectionId = objectionId, TokenHash = HashOf(token), CreatedAt = now, ExpiresAt = now + Lifetime }, token);
    }

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
