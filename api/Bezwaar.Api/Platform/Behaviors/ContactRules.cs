using System.Text.RegularExpressions;
using FluentValidation;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Rules for how somebody can be reached: the same wherever it is filled in.</summary>
internal static partial class ContactRules
{
    public static IRuleBuilderOptions<T, string?> EmailText<T>(this IRuleBuilder<T, string?> rule) =>
        rule.EmailAddress().WithText("email", "Dit is geen e-mailadres. Een goed voorbeeld is naam@voorbeeld.nl.", "This is no e-mail address. A good example is name@example.nl.")
            .OptionalText(254);

    public static IRuleBuilderOptions<T, string?> PhoneText<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Matches(PhoneNumber()).WithText("phone", "Dit is geen telefoonnummer. Een goed voorbeeld is 06 12 34 56 78.", "This is no telephone number. A good example is +31 6 12 34 56 78.");

    public static IRuleBuilderOptions<T, string?> LanguageCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Matches("^[a-z]{2}$").WithText("language", "Gebruik de taalcode van twee letters, zoals nl.", "Use the language code of two letters, such as nl.");

    /// <summary>An address on the web that opens over HTTPS; at most 400 characters.</summary>
    public static IRuleBuilderOptions<T, string?> HttpsAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            .WithText("https", "Vul een internetadres in dat begint met https://.", "Fill in a web address that begins with https://.")
            .OptionalText(400);

    [GeneratedRegex(@"^\+?(?:[\s\-()]?\d){8,15}$")]
    private static partial Regex PhoneNumber();
}
