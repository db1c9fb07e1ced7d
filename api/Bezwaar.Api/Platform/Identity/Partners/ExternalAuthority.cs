using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// An authorization server of somebody else (Duende IdentityServer, Entra ID, Keycloak) whose tokens a municipality accepts
/// of the clients that it registered.
/// </summary>
/// <param name="Issuer">The <c>iss</c> of its tokens, exactly; https.</param>
/// <param name="Audience">The <c>aud</c> that its tokens have for this platform.</param>
internal sealed record ExternalAuthority(string Issuer, string Audience)
{
    /// <summary>All that can be chosen from. With any other the public key, or nothing at all, would be enough to make a token.</summary>
    public static readonly IReadOnlyList<string> KnownAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public const int LargestClockSkewInSeconds = 300;

    /// <summary>Where its discovery document is, without /.well-known; null where that is at the issuer.</summary>
    public string? Authority { get; init; }

    public IReadOnlyList<string> Algorithms { get; init; } = ["RS256", "PS256", "ES256"];

    /// <summary>How far its clock may be off (0–300).</summary>
    public int ClockSkewSeconds { get; init; } = 60;

    /// <summary>Claims that may hold the id of the client; the first that is there counts.</summary>
    public IReadOnlyList<string> ClientIdClaims { get; init; } = ["azp", "client_id", "appid"];

    /// <summary>Claims that hold scopes, together.</summary>
    public IReadOnlyList<string> ScopeClaims { get; init; } = ["scope", "scp", "roles"];

    public string DiscoveryAddress => $"{(Authority ?? Issuer).TrimEnd('/')}/.well-known/openid-configuration";

    /// <summary>What is wrong with it; empty where nothing is.</summary>
    public List<Error> Check()
    {
        List<Error> errors = [];
        if (!IsHttps(Issuer))
            errors.Add(Problem.Invalid("issuer", "https", "De uitgever is een adres dat begint met https.", "The issuer is an address that starts with https."));
        if (Authority is not null && !IsHttps(Authority))
            errors.Add(Problem.Invalid("authority", "https", "Het adres van de uitgever begint met https.", "The address of the authority starts with https."));
        if (string.IsNullOrWhiteSpace(Audience))
            errors.Add(Problem.Invalid("audience", "required", "Vul de audience in.", "Fill in the audience."));
        if (Algorithms.Count == 0 || Algorithms.Except(KnownAlgorithms).Any())
            errors.Add(Problem.Invalid("algorithm", "algorithm", $"Kies uit {string.Join(", ", KnownAlgorithms)}.", $"Choose from {string.Join(", ", KnownAlgorithms)}."));
        if (ClockSkewSeconds is < 0 or > LargestClockSkewInSeconds)
            errors.Add(Problem.Invalid("clock-skew", "clock-skew", "Kies 0 tot 300 seconden.", "Choose 0 to 300 seconds."));
        return errors;
    }

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
