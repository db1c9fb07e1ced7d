using System.Collections.Frozen;

namespace Bezwaar.Awb;

/// <summary>
/// Retention of the file of an objection, in whole years from the day of closing
/// (Selectielijst gemeenten en intergemeentelijke organen 2020, process type 13).
/// </summary>
public static class Retention
{
    /// <summary>The categories with their years; null means that the file is kept. A newer list is a further row.</summary>
    private static readonly (DateOnly ValidFrom, FrozenDictionary<string, int?> Years)[] Lists =
    [
        (DateOnly.MinValue, new Dictionary<string, int?>
        {
            ["13.1"] = 5,
            ["13.1.1"] = 7,
            ["13.1.2"] = 10,
            ["13.1.3"] = null,
            ["13.1.4"] = 1,
            ["13.1.5"] = 12,
            ["13.2"] = 1,
        }.ToFrozenDictionary(StringComparer.Ordinal)),
    ];

    /// <summary>All categories of the list that is valid now.</summary>
    public static IReadOnlyList<string> Categories { get; } = [.. Lists[^1].Years.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Is this a category of the list?</summary>
    public static bool IsCategory(string? category) => category is not null && Lists[^1].Years.ContainsKey(category);

    /// <summary>The number of years that a file is kept; null when it is kept for good.</summary>
    /// <exception cref="ArgumentException">The category is not in the list.</exception>
    public static int? Years(DateOnly closedOn, string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        var row = Lists[0];
        foreach (var candidate in Lists)
        {
            if (candidate.ValidFrom <= closedOn)
            {
                row = candidate;
            }
        }

        return row.Years.TryGetValue(category, out var years)
            ? years
            : throw new ArgumentException($"Unknown retention category '{category}'.", nameof(category));
    }

    /// <summary>The first day on which the file is to be destroyed; null when it is kept for good (13.1.3).</summary>
    /// <param name="closedOn">The day on which the case was closed.</param>
    /// <param name="category">One of <see cref="Categories"/>.</param>
    /// <exception cref="ArgumentException">The category is not in the list.</exception>
    public static DateOnly? DestroyFrom(DateOnly closedOn, string category) =>
        Years(closedOn, category) is { } years ? closedOn.AddYears(years) : null;
}
