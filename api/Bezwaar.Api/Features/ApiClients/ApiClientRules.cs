using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Identity;
using FluentValidation;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>What holds for a client when it is created and when it is changed.</summary>
internal static class ApiClientRules
{
    public const int LongestOverlapInHours = 168;

    public static readonly TimeSpan DefaultOverlap = TimeSpan.FromHours(24);

    public static IRuleBuilderOptions<T, string?> ClientName<T>(this IRuleBuilder<T, string?> rule) => rule.RequiredText(100);

    public static IRuleBuilderOptions<T, string?> Purpose<T>(this IRuleBuilder<T, string?> rule) => rule.RequiredText(200);

    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> Scopes<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.NotEmpty().WithText("required", "Kies ten minste één recht.", "Choose at least one scope.")
            .Must(scopes => scopes is null || scopes.All(scope => scope is not null && Permissions.Scopes.ContainsKey(scope)))
            .WithText("scope", $"Kies uit: {string.Join(", ", Permissions.Scopes.Keys)}.", $"Choose from: {string.Join(", ", Permissions.Scopes.Keys)}.");

    public static IRuleBuilderOptions<T, int?> OverlapHours<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(0, LongestOverlapInHours).WithText("overlap", $"Kies 0 tot {LongestOverlapInHours} uur.", $"Choose 0 to {LongestOverlapInHours} hours.");

    /// <summary>How long the secret before this one goes on working.</summary>
    public static TimeSpan OverlapOf(int? hours) => hours is { } chosen ? TimeSpan.FromHours(chosen) : DefaultOverlap;
}
