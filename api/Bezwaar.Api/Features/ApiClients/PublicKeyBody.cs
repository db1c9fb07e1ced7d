using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;
using Microsoft.IdentityModel.Tokens;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>A public key as JSON Web Key (RFC 7517): RSA of at least 2048 bits, or elliptic curve P-256 or P-384. Never send the private part.</summary>
/// <param name="Kty">"RSA" or "EC".</param>
/// <param name="Kid">Id of the key, as the client names it in what it signs; at most 200 characters. Without one it is the thumbprint of the key (RFC 7638).</param>
/// <param name="Use">"sig", or left out.</param>
/// <param name="N">Of RSA: the modulus (base64url).</param>
/// <param name="E">Of RSA: the exponent (base64url).</param>
/// <param name="Crv">Of an elliptic curve: "P-256" or "P-384".</param>
/// <param name="X">Of an elliptic curve: the x of the point (base64url).</param>
/// <param name="Y">Of an elliptic curve: the y of the point (base64url).</param>
public sealed record PublicKeyBody(string? Kty, string? Kid, string? Use, string? N, string? E, string? Crv, string? X, string? Y)
{
    /// <summary>Members that say nothing here, such as "alg" and "x5c".</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Others { get; init; } = new Dictionary<string, JsonElement>();

    internal JsonWebKey ToKey()
    {
        var key = new JsonWebKey { Kty = Kty, N = N, E = E, Crv = Crv, X = X, Y = Y };
        key.Kid = Kid ?? Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }
}

internal sealed class PublicKeyValidator : AbstractValidator<PublicKeyBody>
{
    private const int SmallestModulusInBits = 2048;
    private const int LargestModulusInBits = 8192;

    private static readonly string[] PrivateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    public PublicKeyValidator()
    {
        RuleFor(key => key.Kty).Must(type => type is "RSA" or "EC").WithText("key-type", "Kies RSA of EC.", "Choose RSA or EC.");
        RuleFor(key => key.Kid).OptionalText(200);
        RuleFor(key => key.Use).Must(use => use is null or "sig").WithText("key-use", "Stuur een sleutel om mee te ondertekenen (sig).", "Send a key to sign with (sig).");
        RuleFor(key => key.Crv).Must(curve => curve is "P-256" or "P-384").When(key => key.Kty == "EC")
            .WithText("key-curve", "Kies P-256 of P-384.", "Choose P-256 or P-384.");
        RuleFor(key => key.N).Must(IsModulus).When(key => key.Kty == "RSA")
            .WithText("key-size", "Een RSA-sleutel heeft 2048 tot 8192 bits.", "An RSA key has 2048 to 8192 bits.");
        RuleFor(key => key.E).Must(IsExponent).When(key => key.Kty == "RSA")
            .WithText("key-exponent", "Deze exponent klopt niet; gebruikelijk is AQAB.", "This exponent is not right; AQAB is usual.");
        RuleFor(key => key.X).Must((key, _) => IsPoint(key)).When(key => key is { Kty: "EC", Crv: "P-256" or "P-384" })
            .WithText("key-point", "Dit punt ligt niet op de kromme.", "This point is not on the curve.");
        RuleFor(key => key.Others).Custom((members, context) =>
        {
            foreach (var member in members.Keys.Intersect(PrivateMembers))
            {
                var text = Validation.In(
                    "Dit is het geheime deel van de sleutel. Stuur het niet mee en gebruik deze sleutel niet meer.",
                    "This is the private part of the key. Do not send it, and do not use this key any more.");
                context.AddFailure(new FluentValidation.Results.ValidationFailure(context.PropertyPath.Replace(nameof(PublicKeyBody.Others), member, StringComparison.Ordinal), text) { ErrorCode = "private-key" });
            }
        });
    }

    private static bool IsModulus(string? modulus) =>
        Decode(modulus) is { Length: > 0 } bytes && bytes[0] != 0 && BitsOf(bytes) is >= SmallestModulusInBits and <= LargestModulusInBits;

    private static int BitsOf(byte[] bytes) => (bytes.Length * 8) - System.Numerics.BitOperations.LeadingZeroCount((uint)bytes[0]) + 24;

    /// <summary>Odd, and 3 or more.</summary>
    private static bool IsExponent(string? exponent) =>
        Decode(exponent) is { Length: >= 1 and <= 4 } bytes && (bytes[^1] & 1) == 1 && bytes is not [1];

    private static bool IsPoint(PublicKeyBody key)
    {
        if (Decode(key.X) is not { } x || Decode(key.Y) is not { } y)
            return false;

        try
        {
            using var known = ECDsa.Create(new ECParameters { Curve = key.Crv == "P-256" ? ECCurve.NamedCurves.nistP256 : ECCurve.NamedCurves.nistP384, Q = new() { X = x, Y = y } });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[]? Decode(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : System.Buffers.Text.Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
