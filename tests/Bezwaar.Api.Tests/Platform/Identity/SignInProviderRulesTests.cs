using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.SignIn;

namespace Bezwaar.Api.Tests.Platform.Identity;

/// <summary>What is wrong with providers is said before anybody has to sign in with them.</summary>
public sealed class SignInProviderRulesTests
{
    private static readonly SignInProvider DigiD = new()
    {
        Id = "digid",
        Kind = SignInKind.Citizen,
        Name = "DigiD",
        NameEn = "DigiD",
        Authority = "https://broker.example/",
        ClientId = "gemeente",
        MinimumAssurance = AssuranceLevel.Substantial,
    };

    private static readonly SignInProvider Staff = DigiD with { Id = "medewerkers", Kind = SignInKind.Staff, MinimumAssurance = null, Roles = [new("groups", "bezwaar", Role.Handler)] };

    [Fact]
    public void Providers_that_are_right_are_taken() => Assert.Empty(SignInProviderRules.Check([DigiD, Staff]));

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var wrong = SignInProviderRules.Check(
        [
            DigiD with { Id = "Digi D", Name = " ", Authority = "http://broker.example/", ClientId = "", Scopes = ["profile"], MinimumAssurance = null },
            Staff with { Roles = [] },
            Staff,
        ]);

        Assert.Equal(
            ["medewerkers", "Digi D", "Digi D", "Digi D", "Digi D", "Digi D", "Digi D", "medewerkers"],
            wrong.Select(text => text[..text.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("/dev-idp")]
    [InlineData("broker.example")]
    [InlineData("ftp://broker.example")]
    public void An_authority_is_an_https_address(string authority) => Assert.Single(SignInProviderRules.Check([DigiD with { Authority = authority }]));
}
