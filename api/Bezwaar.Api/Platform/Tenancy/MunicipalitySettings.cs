using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Awb;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>What a municipality decides for itself. Stored with the municipality in the catalogue.</summary>
internal sealed record MunicipalitySettings
{
    /// <summary>Official name, for example "Gemeente Eikendam".</summary>
    public required string Name { get; init; }

    public required MunicipalityContact Contact { get; init; }

    public MunicipalityTheme Theme { get; init; } = new("voorbeeld-theme", "#154273", null);

    /// <summary>Languages of the citizen's screens and letters, first is the default (ISO 639-1).</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["nl", "en"];

    public IReadOnlyList<DecisionType> DecisionTypes { get; init; } = [];

    /// <summary>The choices that no ruling settles; signed off by the municipal jurist.</summary>
    public LegalSettings Legal { get; init; } = new();

    public ContactPolicy ContactPolicy { get; init; } = new();

    /// <summary>What an hour of work costs.</summary>
    public Tariffs Tariffs { get; init; } = new();

    /// <summary>Where citizens, organisations and staff sign in.</summary>
    public IReadOnlyList<SignInProvider> SignInProviders { get; init; } = [];

    /// <summary>Retention category of an objection that was withdrawn (13.1 handled, or 13.2 broken off); no ruling settles it.</summary>
    public string WithdrawnRetentionCategory { get; init; } = "13.1";

    /// <summary>Days after the written confirmation within which an objector may take back a withdrawal that was agreed informally (0–30).</summary>
    public int WithdrawalCoolingOffDays { get; init; } = 7;

    /// <summary>Authorization servers of others whose tokens are accepted from registered API clients.</summary>
    public IReadOnlyList<ExternalAuthority> ExternalAuthorities { get; init; } = [];

    public bool Knows(string decisionType) => DecisionTypes.Any(type => type.Code == decisionType);

    /// <summary>The regime of a decision type; the Awb where the type is not known.</summary>
    public Regime RegimeOf(string? decisionType) => DecisionTypes.FirstOrDefault(type => type.Code == decisionType)?.Regime ?? Regime.General;
}

/// <summary>How a citizen reaches the municipality about an objection.</summary>
/// <param name="Phone">Telephone number in international notation.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Address">Postal address on one line.</param>
/// <param name="OpeningHours">When the phone is answered, in plain words.</param>
public sealed record MunicipalityContact(string Phone, string Email, string Address, string OpeningHours);

/// <summary>How the municipality looks.</summary>
/// <param name="Name">Class name of the design tokens, for example "voorbeeld-theme".</param>
/// <param name="PrimaryColor">Main colour as #RRGGBB.</param>
/// <param name="LogoUrl">Address of the logo; null where there is none.</param>
public sealed record MunicipalityTheme(string Name, string PrimaryColor, string? LogoUrl);

/// <summary>A kind of decision that citizens of the municipality may object to.</summary>
/// <param name="Code">Stable code, kebab-case.</param>
/// <param name="Name">Name in Dutch.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Regime">Which terms apply: the Awb, or the Awb with the tax rules of AWR 22j and Wet WOZ 30.</param>
/// <param name="Department">The department that decides.</param>
public sealed record DecisionType(string Code, string Name, string NameEn, Regime Regime, string Department);
