namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>Whom an identity provider signs in.</summary>
internal enum SignInKind
{
    /// <summary>People, by citizen service number (DigiD through a broker).</summary>
    Citizen,

    /// <summary>Organisations, by their number in the trade register (eHerkenning through a broker).</summary>
    Organisation,

    /// <summary>The municipality's own staff, and mediators.</summary>
    Staff,
}

/// <summary>How sure a provider is of who signed in (eIDAS, Regulation (EU) 910/2014, art. 8).</summary>
internal enum AssuranceLevel
{
    Low,
    Substantial,
    High,
}

/// <summary>
/// An OpenID Connect provider of one municipality, after the OpenID NL GOV profile. Its client secret is no setting: it
/// comes from configuration (<see cref="SignInSecrets"/>).
/// </summary>
internal sealed record SignInProvider
{
    /// <summary>Stands in addresses and configuration keys: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    public required SignInKind Kind { get; init; }

    /// <summary>Name on the button, in Dutch and in English.</summary>
    public required string Name { get; init; }
    public required string NameEn { get; init; }

    /// <summary>Address of the issuer, https. In Development it may be a path on this host.</summary>
    public required string Authority { get; init; }

    public required string ClientId { get; init; }

    /// <summary>Scopes to ask for; "openid" among them.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid"];

    /// <summary>Below this nobody is let in. Staff providers that give no acr have none.</summary>
    public AssuranceLevel? MinimumAssurance { get; init; }

    /// <summary>Values of <c>acr</c> and the level that they stand for.</summary>
    public IReadOnlyDictionary<string, AssuranceLevel> AssuranceLevels { get; init; } = EidasLevels;

    /// <summary>Claim with the BSN or KVK number where <c>sub</c> and <c>represents</c> do not hold it; null where they do.</summary>
    public string? IdentifierClaim { get; init; }

    /// <summary>Claim with the id of a member of staff in the municipality's own systems.</summary>
    public string StaffIdClaim { get; init; } = "preferred_username";

    /// <summary>Which claims make somebody what; who gets no role is not let in.</summary>
    public IReadOnlyList<RoleMapping> Roles { get; init; } = [];

    public static readonly IReadOnlyDictionary<string, AssuranceLevel> EidasLevels = new Dictionary<string, AssuranceLevel>
    {
        ["http://eidas.europa.eu/LoA/low"] = AssuranceLevel.Low,
        ["http://eidas.europa.eu/LoA/substantial"] = AssuranceLevel.Substantial,
        ["http://eidas.europa.eu/LoA/high"] = AssuranceLevel.High,
    };
}

/// <summary>Who has this value of this claim has this role.</summary>
internal sealed record RoleMapping(string Claim, string Value, Role Role);

/// <summary>The client secrets of identity providers, from configuration: of one municipality, or of a broker that all share.</summary>
internal sealed class SignInSecrets(IConfiguration configuration)
{
    public const string Section = "SignIn";

    /// <summary>Stands for every municipality in a configuration key.</summary>
    public const string Shared = "shared";

    /// <summary>SignIn:{slug}:{provider}:ClientSecret, otherwise SignIn:shared:{provider}:ClientSecret; null for a client without a secret.</summary>
    public string? Of(string slug, string providerId) =>
        configuration[$"{Section}:{slug}:{providerId}:ClientSecret"] ?? configuration[$"{Section}:{Shared}:{providerId}:ClientSecret"];
}
