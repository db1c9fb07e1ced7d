using System.Globalization;
using Bezwaar.Awb.Calendar;
using FluentValidation;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Rules that several use cases share, with messages in plain Dutch and English.</summary>
internal static class Validation
{
    /// <summary>The text for the language of the request.</summary>
    public static string In(string nl, string en) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? en : nl;

    public static IRuleBuilderOptions<T, TValue> WithText<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, string code, string nl, string en) =>
        rule.WithErrorCode(code).WithMessage(_ => In(nl, en));

    /// <summary>A text of 1 to <paramref name="maximum"/> characters that is not only white space.</summary>
    public static IRuleBuilderOptions<T, string?> RequiredText<T>(this IRuleBuilder<T, string?> rule, int maximum) =>
        rule.NotEmpty().WithText("required", "Vul dit in.", "Fill this in.").OptionalText(maximum);

    /// <summary>A text of at most <paramref name="maximum"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalText<T>(this IRuleBuilder<T, string?> rule, int maximum) =>
        rule.MaximumLength(maximum).WithText("too-long", $"Gebruik niet meer dan {maximum} tekens.", $"Use at most {maximum} characters.");

    public static IRuleBuilderOptions<T, TValue?> Required<T, TValue>(this IRuleBuilder<T, TValue?> rule) =>
        rule.NotNull().WithText("required", "Vul dit in.", "Fill this in.");

    /// <summary>Identifier of a member of staff in the municipality's own systems: at most 100 characters.</summary>
    public static IRuleBuilderOptions<T, string?> StaffId<T>(this IRuleBuilder<T, string?> rule) => rule.RequiredText(100);

    /// <summary>Today in the Netherlands, or earlier.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> NotInFuture<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock) =>
        rule.Must(day => day is null || day <= AmsterdamTime.DateOf(clock.GetUtcNow()))
            .WithText("in-future", "Deze datum ligt in de toekomst.", "This date is in the future.");

    public static IRuleBuilderOptions<T, int?> PageLimit<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(1, Endpoints.Paging.MaximumLimit)
            .WithText("limit", $"Vraag 1 tot {Endpoints.Paging.MaximumLimit} regels op.", $"Ask for 1 to {Endpoints.Paging.MaximumLimit} rows.");
}
