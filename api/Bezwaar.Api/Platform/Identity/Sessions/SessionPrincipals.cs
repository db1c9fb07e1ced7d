using System.Buffers.Text;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>
/// From what a provider says of somebody to the principal of a session here. Nothing of the provider's token is kept but
/// what the platform needs, and of a citizen's number only its sealed form.
/// </summary>
internal sealed class SessionPrincipals(PersonSealer sealer, TimeProvider clock)
{
    public async Task<(ClaimsPrincipal? Principal, SignInRefusal Refusal)> MakeAsync(
        Tenant tenant, SignInProvider provider, ClaimsPrincipal external, CancellationToken cancellationToken)
    {
        if (provider.MinimumAssurance is { } minimum
            && !(provider.AssuranceLevels.TryGetValue(external.FindFirst("acr")?.Value ?? "", out var level) && level >= minimum))
        {
            return (null, SignInRefusal.AssuranceTooLow);
        }

        return provider.Kind is SignInKind.Staff
            ? StaffOf(tenant, provider, external)
            : await CitizenOfAsync(tenant, provider, external, cancellationToken);
    }

    private (ClaimsPrincipal?, SignInRefusal) StaffOf(Tenant tenant, SignInProvider provider, ClaimsPrincipal external)
    {
        if (external.FindFirst(provider.StaffIdClaim)?.Value is not { Length: > 0 and <= 100 } id)
            return (null, SignInRefusal.Failed);

        var roles = provider.Roles.Where(mapping => external.HasClaim(mapping.Claim, mapping.Value)).Select(mapping => mapping.Role).Distinct().ToList();
        if (roles.Count == 0)
            return (null, SignInRefusal.NoRole);

        var session = NewSession(tenant, CallerKind.Staff);
        session.AddClaim(new(CallerClaims.StaffId, id));
        session.AddClaim(new(SessionClaims.Name, external.FindFirst("name")?.Value ?? id));
        session.AddClaims(roles.Select(role => new Claim(CallerClaims.Role, role.ToString())));
        return (new(session), default);
    }

    private async Task<(ClaimsPrincipal?, SignInRefusal)> CitizenOfAsync(Tenant tenant, SignInProvider provider, ClaimsPrincipal external, CancellationToken cancellationToken)
    {
        var expected = provider.Kind is SignInKind.Citizen ? PersonIdentifierKind.Bsn : PersonIdentifierKind.Kvk;
        var chain = IdentifierChain.Read(external, provider.IdentifierClaim, expected);
        if (chain is not [var first, ..] || first.Kind != expected)
            return (null, SignInRefusal.Failed);

        var represented = chain[^1] == first ? null : chain[^1];
        var session = NewSession(tenant, represented is null ? CallerKind.Citizen : CallerKind.Representative);
        session.AddClaim(new(CallerClaims.Person, (await sealer.SealAsync(tenant, first, cancellationToken)).Write()));
        if (represented is not null)
            session.AddClaim(new(CallerClaims.Represents, (await sealer.SealAsync(tenant, represented, cancellationToken)).Write()));
        return (new(session), default);
    }

    private ClaimsIdentity NewSession(Tenant tenant, CallerKind kind)
    {
        var session = new ClaimsIdentity(SessionCookie.SchemeName);
        session.AddClaim(new(CallerClaims.Municipality, tenant.Id.ToString()));
        session.AddClaim(new(CallerClaims.Kind, kind.ToString()));
        session.AddClaim(new(SessionClaims.StartedAt, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)));
        session.AddClaim(new(SessionClaims.AntiForgeryToken, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))));
        return session;
    }
}

/// <summary>Claims that only a session has.</summary>
internal static class SessionClaims
{
    public const string Name = "name";
    public const string StartedAt = "started_at";
    public const string AntiForgeryToken = "anti_forgery_token";
}

/// <summary>
/// The numbers in a token after the OpenID NL GOV profile: <c>sub</c> is who signed in, each nested <c>represents</c> is
/// for whom, each with its <c>sub_id_type</c>. Pseudonyms, such as that of who signs in for an organisation, are left out.
/// </summary>
internal static class IdentifierChain
{
    private const int MostLinks = 5;

    /// <exception cref="FormatException">A number has not the form of its kind.</exception>
    public static IReadOnlyList<PersonIdentifier> Read(ClaimsPrincipal external, string? identifierClaim, PersonIdentifierKind expected)
    {
        var chain = new List<PersonIdentifier>();
        if (identifierClaim is not null)
            Add(chain, expected, external.FindFirst(identifierClaim)?.Value);
        else if (KindOf(external.FindFirst("sub_id_type")?.Value) is { } kind)
            Add(chain, kind, external.FindFirst("sub")?.Value);

        if (external.FindFirst("represents")?.Value is { } represents)
        {
            using var document = JsonDocument.Parse(represents);
            JsonElement? link = document.RootElement;
            for (var links = 0; link is { ValueKind: JsonValueKind.Object } current && links < MostLinks; links++)
            {
                if (KindOf(Text(current, "sub_id_type")) is { } linkKind)
                    Add(chain, linkKind, Text(current, "sub"));
                link = current.TryGetProperty("represents", out var next) ? next : null;
            }
        }

        return chain;
    }

    private static void Add(List<PersonIdentifier> chain, PersonIdentifierKind kind, string? value) =>
        chain.Add(PersonIdentifier.Parse(kind, value) ?? throw new FormatException($"This is no {kind}."));

    /// <summary>Such as urn:nl-eid-gdi:1.0:id:BSN, urn:nl-eid-gdi:1.0:id:legacy-BSN and urn:etoegang:1.9:EntityConcernedID:KvKnr.</summary>
    private static PersonIdentifierKind? KindOf(string? type) => type switch
    {
        not null when type.EndsWith("BSN", StringComparison.OrdinalIgnoreCase) => PersonIdentifierKind.Bsn,
        not null when type.EndsWith("KvKnr", StringComparison.OrdinalIgnoreCase) => PersonIdentifierKind.Kvk,
        _ => null,
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
