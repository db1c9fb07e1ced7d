using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// Encrypts the numbers of citizens and organisations for one municipality, and makes the keyed hash by which they are
/// found again. Sealed: version (1 byte), nonce, tag and AES-256-GCM ciphertext, bound to municipality and kind.
/// </summary>
internal sealed class PersonSealer(MunicipalityKeys keys)
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    public async ValueTask<PersonIdentity> SealAsync(Tenant tenant, PersonIdentifier identifier, CancellationToken cancellationToken)
    {
        var key = await keys.OfAsync(tenant, cancellationToken);
        return new(identifier.Kind, LookupKeyOf(key, identifier), Encrypt(key, tenant, identifier), identifier.Masked);
    }

    /// <summary>The number behind an identity, for what needs it whole, such as an export to the person.</summary>
    /// <exception cref="CryptographicException">It was sealed for another municipality or another kind, or was changed.</exception>
    public async ValueTask<string> OpenAsync(Tenant tenant, PersonIdentifierKind kind, byte[] sealedNumber, CancellationToken cancellationToken)
    {
        if (sealedNumber.Length <= HeaderSize || sealedNumber[0] != Version)
            throw new CryptographicException("This is no sealed number.");

        var plain = new byte[sealedNumber.Length - HeaderSize];
        using var aes = new AesGcm(Derive(await keys.OfAsync(tenant, cancellationToken), "person.encrypt"), TagSize);
        aes.Decrypt(
            sealedNumber.AsSpan(1, NonceSize), sealedNumber.AsSpan(HeaderSize), sealedNumber.AsSpan(1 + NonceSize, TagSize), plain, BoundTo(tenant, kind));
        return Encoding.ASCII.GetString(plain);
    }

    /// <summary>Keyed hash of something personal that is only compared: equal for the same text and use in one municipality, without meaning elsewhere.</summary>
    public async ValueTask<string> HashAsync(Tenant tenant, string use, string text, CancellationToken cancellationToken) =>
        Hash(await keys.OfAsync(tenant, cancellationToken), use, text);

    private static string LookupKeyOf(byte[] key, PersonIdentifier identifier) => Hash(key, "person.lookup", $"{identifier.Kind}:{identifier.Value}");

    private static string Hash(byte[] key, string use, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(Derive(key, use), Encoding.UTF8.GetBytes(text)));

    private static byte[] Encrypt(byte[] key, Tenant tenant, PersonIdentifier identifier)
    {
        var plain = Encoding.ASCII.GetBytes(identifier.Value);
        var result = new byte[HeaderSize + plain.Length];
        result[0] = Version;
        RandomNumberGenerator.Fill(result.AsSpan(1, NonceSize));
        using var aes = new AesGcm(Derive(key, "person.encrypt"), TagSize);
        aes.Encrypt(
            result.AsSpan(1, NonceSize), plain, result.AsSpan(HeaderSize), result.AsSpan(1 + NonceSize, TagSize), BoundTo(tenant, identifier.Kind));
        return result;
    }

    private static byte[] Derive(byte[] key, string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.ASCII.GetBytes(use));

    private static byte[] BoundTo(Tenant tenant, PersonIdentifierKind kind) => Encoding.ASCII.GetBytes($"{tenant.Id}/{kind}");
}
