using System.Text.Json.Nodes;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>A part of the settings that its administrator reads and changes as a whole.</summary>
public enum SettingsPart
{
    /// <summary>How soon, how often and when objectors are called.</summary>
    ContactPolicy,

    /// <summary>What can be objected to.</summary>
    DecisionTypes,

    /// <summary>How the municipality looks.</summary>
    Theme,

    /// <summary>How the municipality is reached.</summary>
    Contact,

    /// <summary>What an hour of work costs.</summary>
    Tariffs,
}

internal static class SettingsParts
{
    /// <summary>The names of the values of a part that differ; null where the part is the same.</summary>
    public static IReadOnlyList<string>? Differences(SettingsPart part, MunicipalitySettings before, MunicipalitySettings after)
    {
        var (old, current) = (Write(part, before), Write(part, after));
        if (JsonNode.DeepEquals(old, current) && old.Select(value => value.Key).SequenceEqual(current.Select(value => value.Key), StringComparer.Ordinal))
            return null;

        return [.. old.Concat(current).Select(value => value.Key).Distinct().Where(name => !JsonNode.DeepEquals(old[name], current[name]))];
    }

    private static JsonObject Write(SettingsPart part, MunicipalitySettings settings) => JsonNode.Parse(part switch
    {
        SettingsPart.ContactPolicy => StoredJson.Write(settings.ContactPolicy),
        SettingsPart.DecisionTypes => StoredJson.Write(settings.DecisionTypes.ToDictionary(type => type.Code)),
        SettingsPart.Theme => StoredJson.Write(settings.Theme),
        SettingsPart.Contact => StoredJson.Write(settings.Contact),
        SettingsPart.Tariffs => StoredJson.Write(settings.Tariffs),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    })!.AsObject();
}
