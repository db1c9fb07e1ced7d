using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>What a telephone number looks like: on filing, on correction and in an appointment to call.</summary>
internal static partial class PhoneRules
{
    /// <summary>8 to 15 digits as in E.164, with or without the plus sign, however they are spaced.</summary>
    public static IRuleBuilderOptions<T, string?> PhoneText<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Matches(PhoneNumber()).WithText("phone", "Dit is geen telefoonnummer. Een goed voorbeeld is 06 12 34 56 78.", "This is no telephone number. A good example is +31 6 12 34 56 78.");

    [GeneratedRegex(@"^\+?(?:[\s\-()]?\d){8,15}$")]
    private static partial Regex PhoneNumber();
}
