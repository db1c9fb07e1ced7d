using System.Text.RegularExpressions;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>What makes providers fit to sign in with. Checked before they are set, because afterwards nobody could sign in to put it right.</summary>
internal static partial class SignInProviderRules
{
    /// <summary>Everything that is wrong, in English; empty where nothing is.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<SignInProvider> providers) =>
    [
        .. providers.GroupBy(provider => provider.Id).Where(group => group.Count() > 1).Select(group => $"{group.Key}: this id is used more than once."),
        .. providers.SelectMany(provider => Check(provider).Select(wrong => $"{provider.Id}: {wrong}")),
    ];

    private static IEnumerable<string> Check(SignInProvider provider)
    {
        if (!IdPattern().IsMatch(provider.Id ?? ""))
            yield return "the id must have 2 to 40 lower-case letters, digits and hyphens, starting with a letter.";
        if (string.IsNullOrWhiteSpace(provider.Name) || string.IsNullOrWhiteSpace(provider.NameEn))
            yield return "name and nameEn are needed: they stand on the button.";
        if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
            yield return "the authority must be an https address.";
        if (string.IsNullOrWhiteSpace(provider.ClientId))
            yield return "clientId is needed.";
        if (!provider.Scopes.Contains("openid"))
            yield return "the scopes must hold openid.";
        if (provider.Kind is SignInKind.Staff && provider.Roles.Count == 0)
            yield return "without roles nobody is let in: say which claim makes somebody what.";
        if (provider.Kind is not SignInKind.Staff && provider.MinimumAssurance is null)
            yield return "minimumAssurance is needed for citizens and organisations: low, substantial or high.";
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex IdPattern();
}
