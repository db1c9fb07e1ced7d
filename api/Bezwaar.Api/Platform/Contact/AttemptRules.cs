using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Platform.Contact;

/// <summary>Rules for an attempt to reach somebody: the same before a decision and after it.</summary>
internal static class AttemptRules
{
    /// <summary>Clocks of other systems run a little ahead.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    public static IRuleBuilderOptions<T, DateTimeOffset?> AttemptTime<T>(this IRuleBuilder<T, DateTimeOffset?> rule, TimeProvider clock) =>
        rule.Required()
            .Must(at => at is null || at <= clock.GetUtcNow() + ClockSkew)
            .WithText("in-future", "Deze poging ligt in de toekomst.", "This attempt is in the future.");

    public static IRuleBuilderOptions<T, int?> AttemptMinutes<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Required()
            .InclusiveBetween(0, 600).WithText("out-of-range", "Vul een aantal minuten in van 0 tot en met 600.", "Fill in a number of minutes from 0 to 600.");
}
