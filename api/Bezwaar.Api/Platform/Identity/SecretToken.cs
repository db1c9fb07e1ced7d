using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>A token that nobody can guess, and what of it may be stored.</summary>
internal static class SecretToken
{
    /// <summary>256 random bits, base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
