using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Rules for how somebody can be reached: the same on filing and on correction.</summary>
internal static class PartyRules
{
    public static IRuleBuilderOptions<T, string?> EmailText<T>(this IRuleBuilder<T, string?> rule) =>
        rule.EmailAddress().WithText("email", "Dit is geen e-mailadres. Een goed voorbeeld is naam@voorbeeld.nl.", "This is no e-mail address. A good example is name@example.nl.")
            .OptionalText(254);
}
