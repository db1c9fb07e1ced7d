using System.Globalization;
using System.Text.Json;

namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>
/// A value of an enumeration in the query, written as in every body ("in-treatment"). What the framework binds by itself
/// is the name in the code, or a bare number.
/// </summary>
internal readonly record struct Word<T>(T Value) where T : struct, Enum
{
    private static readonly Dictionary<string, T> Known =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);

    public static bool TryParse(string? text, out Word<T> word)
    {
        var isKnown = Known.TryGetValue(text ?? "", out var value);
        word = new(value);
        return isKnown;
    }
}

/// <summary>A day in the query, as yyyy-MM-dd and nothing else: the framework by itself reads 10-03-2026 as 3 October.</summary>
internal readonly record struct Day(DateOnly Value)
{
    public static implicit operator DateOnly(Day day) => day.Value;

    public static bool TryParse(string? text, out Day day)
    {
        var isDay = DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        day = new(value);
        return isDay;
    }
}
