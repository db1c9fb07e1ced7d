using System.Globalization;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>How a client proves who it is.</summary>
public enum ApiClientAuthentication
{
    /// <summary>With a secret that it shares with this platform.</summary>
    Secret,

    /// <summary>By signing its token requests; the platform knows its public key (private_key_jwt).</summary>
    PublicKey,

    /// <summary>At an external authority, whose tokens are accepted here.</summary>
    ExternalAuthority,
}

/// <summary>A partner system of the municipality. Its secret is never shown again.</summary>
public sealed record ApiClientView : IVersioned
{
    public required Guid Id { get; init; }
    public required int Version { get; init; }

    /// <summary>Id in tokens, timelines and access logs.</summary>
    public required string ClientId { get; init; }

    /// <summary>Name of the system.</summary>
    public required string Name { get; init; }

    /// <summary>What the system reads cases for, in plain words; shown in the access log of a case.</summary>
    public required string Purpose { get; init; }

    /// <summary>What the system may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>How it proves who it is.</summary>
    public required ApiClientAuthentication Authentication { get; init; }

    /// <summary>Id (kid) of its public key; null where it has none.</summary>
    public string? KeyId { get; init; }

    /// <summary>The external authority that gives it its tokens; null where this platform does.</summary>
    public string? Issuer { get; init; }

    /// <summary>Id of the client at that authority.</summary>
    public string? ClientIdAtIssuer { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last got a token or, of an external authority, last used one; to the minute. Null where it never did.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Until when a secret that was replaced still works; null where none does.</summary>
    public DateTimeOffset? PreviousSecretUntil { get; init; }

    /// <summary>When its access was revoked, for good; null where it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    internal static ApiClientView Of(ApiClient client, DateTimeOffset now) => new()
    {
        Id = client.Id,
        Version = client.Version,
        ClientId = client.ClientId!,
        Name = client.DisplayName!,
        Purpose = client.Purpose,
        Scopes = client.Scopes,
        Authentication = client switch
        {
            { Issuer: not null } => ApiClientAuthentication.ExternalAuthority,
            { KeyId: not null } => ApiClientAuthentication.PublicKey,
            _ => ApiClientAuthentication.Secret,
        },
        KeyId = client.KeyId,
        Issuer = client.Issuer,
        ClientIdAtIssuer = client.ClientIdAtIssuer,
        CreatedAt = client.CreatedAt,
        LastUsedAt = client.LastUsedAt,
        PreviousSecretUntil = client.PreviousSecretUntil > now ? client.PreviousSecretUntil : null,
        RevokedAt = client.RevokedAt,
    };

    internal static readonly ApiClientView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-8000-8000-000000000009"),
        Version = 1,
        ClientId = "eikendam-zaaksysteem",
        Name = "Zaaksysteem",
        Purpose = "Bezwaren overnemen in het zaakdossier",
        Scopes = [Permissions.ObjectionsRead, Permissions.ObjectionsWrite],
        Authentication = ApiClientAuthentication.Secret,
        CreatedAt = DateTimeOffset.Parse("2026-03-10T08:15:00Z", CultureInfo.InvariantCulture),
    };
}

/// <summary>A client with the secret that it got just now.</summary>
/// <param name="ApiClient">The client.</param>
/// <param name="Secret">Shown this once; the platform keeps only a hash. Null for a client that has no secret.</param>
public sealed record ApiClientWithSecret(ApiClientView ApiClient, string? Secret) : IVersioned
{
    int IVersioned.Version => ApiClient.Version;
}
