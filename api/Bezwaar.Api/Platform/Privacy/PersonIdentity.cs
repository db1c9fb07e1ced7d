using System.Buffers.Text;

namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// A person or organisation as the platform keeps it: recognisable, and readable only with the municipality's key.
/// </summary>
/// <param name="Kind">By what number.</param>
/// <param name="LookupKey">Keyed hash of the number (HMAC-SHA-256, base64url): equal for the same number in one municipality, without meaning in another.</param>
/// <param name="Sealed">The number, encrypted with the municipality's key.</param>
/// <param name="Masked">What may be shown of the number.</param>
internal sealed record PersonIdentity(PersonIdentifierKind Kind, string LookupKey, byte[] Sealed, string Masked)
{
    /// <summary>Length of <see cref="LookupKey"/>.</summary>
    public const int LookupKeyLength = 43;

    /// <summary>One line that <see cref="Parse"/> reads back.</summary>
    public string Write() => $"{Kind}|{LookupKey}|{Base64Url.EncodeToString(Sealed)}|{Masked}";

    public static PersonIdentity Parse(string text) => text.Split('|') is [var kind, var lookupKey, var sealedNumber, var masked]
        ? new(Enum.Parse<PersonIdentifierKind>(kind), lookupKey, Base64Url.DecodeFromChars(sealedNumber), masked)
        : throw new FormatException("This is no person identity.");

    public override string ToString() => $"{Kind} {Masked}";
}
