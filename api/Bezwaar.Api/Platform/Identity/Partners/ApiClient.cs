using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.EntityFrameworkCore.Models;
using OAuth = OpenIddict.Abstractions.OpenIddictConstants;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// A partner system of one municipality: a client of the embedded authorization server, or one of an external authority
/// that the municipality trusts. Never deleted: its id stays in the timelines of cases.
/// </summary>
internal sealed class ApiClient : OpenIddictEntityFrameworkCoreApplication<Guid, ApiClientAuthorization, ApiToken>
{
    /// <summary>What clients read cases for where nobody wrote it down.</summary>
    public const string DefaultPurpose = "Behandeling van bezwaren";

    /// <summary>The one municipality that tokens of this client are good for.</summary>
    public Guid MunicipalityId { get; private set; }

    /// <summary>Goes up with every change by an administrator, not with use.</summary>
    public int Version { get; private set; }

    /// <summary>What the system reads cases for, in plain words; shown in the access log of a case.</summary>
    public string Purpose { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Hash of the secret that another one, or a key, took the place of.</summary>
    public string? PreviousSecret { get; private set; }

    public DateTimeOffset? PreviousSecretUntil { get; private set; }

    /// <summary>When a token was last given or, of an external authority, last accepted; to the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The external authority that gives this client its tokens; null for the embedded server.</summary>
    public string? Issuer { get; private set; }

    /// <summary>Id of the client at that authority.</summary>
    public string? ClientIdAtIssuer { get; private set; }

    public IReadOnlyList<string> Scopes => [.. StoredPermissions.Where(IsScope).Select(permission => permission[OAuth.Permissions.Prefixes.Scope.Length..])];

    /// <summary>Id of the public key; null where the client has none.</summary>
    public string? KeyId => JsonWebKeySet is { } keys ? new JsonWebKeySet(keys).Keys[0].Kid : null;

    private string[] StoredPermissions => JsonSerializer.Deserialize<string[]>(Permissions ?? "[]")!;

    /// <param name="client">What it is to be.</param>
    /// <param name="municipalityId">Whose it is.</param>
    /// <param name="secretHash">Null for a client with a public key or of an external authority.</param>
    /// <param name="now">The moment.</param>
    public static ApiClient Register(NewApiClient client, Guid municipalityId, string? secretHash, DateTimeOffset now)
    {
        var registered = new ApiClient
        {
            Id = client.Id,
            Version = 1,
            MunicipalityId = municipalityId,
            ClientId = client.ClientId,
            ClientType = OAuth.ClientTypes.Confidential,
            ClientSecret = secretHash,
            JsonWebKeySet = client.PublicKey is null ? null : SetOf(client.PublicKey),
            Issuer = client.Issuer,
            ClientIdAtIssuer = client.ClientIdAtIssuer,
            CreatedAt = now,
        };
        registered.Write(client.Name, client.Purpose, client.Scopes);
        return registered;
    }

    public ErrorOr<Success> Describe(string name, string purpose, IReadOnlyList<string> scopes)
    {
        if (RevokedAt is not null)
            return Errors.Revoked;

        Write(name, purpose, scopes);
        return Changed();
    }

    /// <summary>The current secret goes on working for a while; one that was replaced before stops now.</summary>
    public ErrorOr<Success> ReplaceSecret(string secretHash, TimeSpan overlap, DateTimeOffset now)
    {
        if (RevokedAt is not null)
            return Errors.Revoked;
        if (ClientSecret is null)
            return Errors.HasNoSecret;

        RetireSecret(overlap, now);
        ClientSecret = secretHash;
        return Changed();
    }

    /// <summary>The client signs its token requests from now on. A key that it had stops working now, a secret after the overlap.</summary>
    public ErrorOr<Success> ReplaceKey(JsonWebKey publicKey, TimeSpan overlap, DateTimeOffset now)
    {
        if (RevokedAt is not null)
            return Errors.Revoked;
        if (Issuer is not null)
            return Errors.IsOfAuthority;

        if (ClientSecret is not null)
            RetireSecret(overlap, now);
        JsonWebKeySet = SetOf(publicKey);
        return Changed();
    }

    /// <summary>For good. Revoking again changes nothing.</summary>
    public void Revoke(DateTimeOffset now)
    {
        if (RevokedAt is not null)
            return;

        RevokedAt = now;
        (ClientSecret, PreviousSecret, PreviousSecretUntil) = (null, null, null);
        Changed();
    }

    /// <summary>The hash of the previous secret while it still works.</summary>
    public string? PreviousSecretAt(DateTimeOffset now) => PreviousSecretUntil > now ? PreviousSecret : null;

    private void RetireSecret(TimeSpan overlap, DateTimeOffset now)
    {
        var isKept = overlap > TimeSpan.Zero;
        PreviousSecret = isKept ? ClientSecret : null;
        PreviousSecretUntil = isKept ? now + overlap : null;
        ClientSecret = null;
    }

    private void Write(string name, string purpose, IEnumerable<string> scopes)
    {
        (DisplayName, Purpose) = (name, purpose);
        Permissions = JsonSerializer.Serialize<string[]>(
        [
            OAuth.Permissions.Endpoints.Token, OAuth.Permissions.GrantTypes.ClientCredentials,
            .. scopes.Distinct().Order(StringComparer.Ordinal).Select(scope => OAuth.Permissions.Prefixes.Scope + scope),
        ]);
    }

    private Success Changed()
    {
        Version++;
        return Result.Success;
    }

    private static bool IsScope(string permission) => permission.StartsWith(OAuth.Permissions.Prefixes.Scope, StringComparison.Ordinal);

    /// <summary>As the authorization server reads it, with the members that a public key has and no others.</summary>
    private static string SetOf(JsonWebKey key)
    {
        var members = new Dictionary<string, string?>
        {
            ["kty"] = key.Kty,
            ["kid"] = key.Kid,
            ["use"] = "sig",
            ["n"] = key.N,
            ["e"] = key.E,
            ["crv"] = key.Crv,
            ["x"] = key.X,
            ["y"] = key.Y,
        };
        return JsonSerializer.Serialize(new { keys = new[] { members.Where(member => member.Value is not null).ToDictionary() } });
    }

    internal static class Errors
    {
        /// <summary>Says nothing about whose it is.</summary>
        public static readonly Error ClientIdTaken = Problem.Conflict(
            "client-id-taken", "Dit client-id is al in gebruik. Kies een ander.", "This client id is in use already. Choose another one.");

        public static readonly Error ClientIdAtIssuerTaken = Problem.Conflict(
            "client-id-at-issuer-taken",
            "Deze client van de externe uitgever is hier al geregistreerd. Ook een ingetrokken registratie telt: wie is ingetrokken, heeft bij de uitgever een nieuwe client nodig.",
            "This client of the external authority is registered here already. A revoked registration counts, too: who was revoked needs a new client at the authority.");

        public static readonly Error Revoked = Problem.Conflict(
            "api-client-revoked",
            "Deze toegang is ingetrokken en komt niet terug. Maak een nieuwe client.",
            "This access was revoked for good. Create a new client.");

        public static readonly Error HasNoSecret = Problem.Conflict(
            "api-client-has-no-secret",
            "Deze client heeft geen geheim: hij ondertekent zelf of krijgt zijn tokens van een externe uitgever.",
            "This client has no secret: it signs its requests or gets its tokens from an external authority.");

        public static readonly Error IsOfAuthority = Problem.Conflict(
            "api-client-of-authority",
            "Deze client krijgt zijn tokens van een externe uitgever. Beheer zijn sleutel daar.",
            "This client gets its tokens from an external authority. Manage its key there.");
    }
}

/// <summary>A partner system that is to be registered.</summary>
/// <param name="ClientId">Id in tokens and timelines, unique on the platform.</param>
/// <param name="Name">Name of the system.</param>
/// <param name="Scopes">What it may do.</param>
internal sealed record NewApiClient(string ClientId, string Name, IReadOnlyList<string> Scopes)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it reads cases for.</summary>
    public string Purpose { get; init; } = ApiClient.DefaultPurpose;

    /// <summary>With a public key the client signs its token requests (private_key_jwt) and has no secret.</summary>
    public JsonWebKey? PublicKey { get; init; }

    /// <summary>The external authority that gives the client its tokens, with the client's id there.</summary>
    public string? Issuer { get; init; }

    public string? ClientIdAtIssuer { get; init; }

    /// <summary>A secret that is known already; without one, and where one is needed, it is made.</summary>
    public string? Secret { get; init; }

    public bool HasSecret => PublicKey is null && Issuer is null;
}
