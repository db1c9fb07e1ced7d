using System.Text.Json;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>What the municipality spends time on in a case.</summary>
public enum CostActivity
{
    /// <summary>Contact attempts and conversations with the objector.</summary>
    Contact,

    Hearing,

    /// <summary>Writing the decision, the advice or a letter.</summary>
    Drafting,

    /// <summary>Reading the file and the law.</summary>
    Study,

    Mediation,
    Other,
}

/// <summary>What an hour of work costs, in euro cents.</summary>
public sealed record Tariffs
{
    /// <summary>The highest that can be meant: 1,000 euro an hour.</summary>
    public const int Highest = 100_000;

    /// <summary>Where an activity has no tariff of its own: about the integral cost of an hour in salary scale 10.</summary>
    public int PerHour { get; init; } = 8_500;

    public IReadOnlyDictionary<CostActivity, int> ByActivity { get; init; } = new Dictionary<CostActivity, int>();

    /// <summary>What time costs, rounded to whole cents.</summary>
    public long CostOf(CostActivity activity, long minutes) =>
        (long)Math.Round(minutes * (decimal)ByActivity.GetValueOrDefault(activity, PerHour) / 60, MidpointRounding.AwayFromZero);

    /// <summary>Every tariff that cannot be meant; empty where all can.</summary>
    internal IReadOnlyList<Error> Problems() =>
    [
        .. ByActivity.Select(tariff => (Place: $"#/byActivity/{JsonNamingPolicy.KebabCaseLower.ConvertName(tariff.Key.ToString())}", Cents: tariff.Value)).Prepend((Place: "#/perHour", Cents: PerHour))
            .Where(tariff => tariff.Cents is < 0 or > Highest)
            .Select(tariff => Problem.Invalid(
                tariff.Place, "out-of-range",
                $"Een uurtarief is 0 tot en met {Highest} eurocent, niet {tariff.Cents}.", $"A tariff is 0 to {Highest} euro cents an hour, not {tariff.Cents}.")),
    ];
}
