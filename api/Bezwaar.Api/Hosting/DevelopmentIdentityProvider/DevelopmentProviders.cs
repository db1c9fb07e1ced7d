using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.SignIn;

namespace Bezwaar.Api.Hosting.DevelopmentIdentityProvider;

/// <summary>The development identity provider as a municipality's settings know it: three providers, as with a broker.</summary>
internal static class DevelopmentProviders
{
    public const string Path = "/dev-idp";

    public const string DigiD = "digid";
    public const string EHerkenning = "eherkenning";
    public const string Staff = "medewerkers";

    /// <summary>Claim and prefix of the values in which the provider says what a member of staff is.</summary>
    public const string RoleClaim = "groups";

    public static readonly IReadOnlyList<SignInProvider> All =
    [
        new()
        {
            Id = DigiD,
            Kind = SignInKind.Citizen,
            Name = "DigiD",
            NameEn = "DigiD",
            Authority = Path,
            ClientId = $"bezwaar-{DigiD}",
            MinimumAssurance = AssuranceLevel.Substantial,
        },
        new()
        {
            Id = EHerkenning,
            Kind = SignInKind.Organisation,
            Name = "eHerkenning",
            NameEn = "eHerkenning",
            Authority = Path,
            ClientId = $"bezwaar-{EHerkenning}",
            MinimumAssurance = AssuranceLevel.Substantial,
        },
        new()
        {
            Id = Staff,
            Kind = SignInKind.Staff,
            Name = "Medewerker van de gemeente",
            NameEn = "Staff of the municipality",
            Authority = Path,
            ClientId = $"bezwaar-{Staff}",
            Roles = [.. Enum.GetValues<Role>().Select(role => new RoleMapping(RoleClaim, GroupOf(role), role))],
        },
    ];

    public static string GroupOf(Role role) => $"bezwaar-{role}";

    /// <summary>The secret that the development provider expects of a client; no secret at all, which is why it exists in development only.</summary>
    public static string SecretOf(string providerId) => $"development-{providerId}-secret";
}
