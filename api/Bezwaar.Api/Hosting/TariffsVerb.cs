using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Hosting;

/// <summary>Says what an hour of work costs a municipality.</summary>
internal static class TariffsVerb
{
    private static readonly Dictionary<string, CostActivity> Activities =
        Enum.GetValues<CostActivity>().ToDictionary(activity => JsonNamingPolicy.KebabCaseLower.ConvertName(activity.ToString()), StringComparer.Ordinal);

    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The municipality." };
        var perHour = new Option<int>("--per-hour") { Required = true, Description = "Euro cents an hour, 0 to 100000." };
        var activities = new Option<string[]>("--activity") { DefaultValueFactory = _ => [], Description = $"Another tariff for one activity, such as hearing=9500; may be repeated. Activities: {string.Join(", ", Activities.Keys)}." };
        var command = new Command("tariffs", "Set what an hour of work costs, instead of the tariffs that it had. All costs are computed anew with them.") { slug, perHour, activities };
        command.SetAction((parse, cancellationToken) => Verbs.RunAsync(async services =>
        {
            if (Read(parse.GetValue(perHour), parse.GetValue(activities)!) is not { } tariffs)
                return MunicipalityVerbs.Report($"Write --activity as activity=cents, each once, with one of {string.Join(", ", Activities.Keys)}.", "");
            if (tariffs.Problems() is { Count: > 0 } wrong)
                return MunicipalityVerbs.Report(MunicipalityVerbs.Describe(wrong), "");

            var changed = await services.GetRequiredService<SettingsRegister>()
                .ChangeAsync(parse.GetValue(slug)!, settings => settings with { Tariffs = tariffs }, cancellationToken);
            return MunicipalityVerbs.Report(changed.IsError ? changed.FirstError.TextIn("en") : null, "tariffs set");
        }));
        return command;
    }

    /// <summary>Null where an activity is not written as activity=cents, is not known or is there twice.</summary>
    internal static Tariffs? Read(int perHour, IReadOnlyList<string> activities)
    {
        var byActivity = new Dictionary<CostActivity, int>();
        foreach (var pair in activities.Select(text => text.Split('=')))
        {
            if (pair is not [var name, var cents] || !Activities.TryGetValue(name, out var activity)
                || !int.TryParse(cents, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || !byActivity.TryAdd(activity, value))
            {
                return null;
            }
        }

        return new() { PerHour = perHour, ByActivity = byActivity };
    }
}
