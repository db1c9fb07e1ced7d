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
internal sealed record Tariffs
{
    /// <summary>The highest that can be meant: 1,000 euro an hour.</summary>
    public const int Highest = 100_000;

    /// <summary>Where an activity has no tariff of its own: about the integral cost of an hour in salary scale 10.</summary>
    public int PerHour { get; init; } = 8_500;

    public IReadOnlyDictionary<CostActivity, int> ByActivity { get; init; } = new Dictionary<CostActivity, int>();

    /// <summary>What time costs, rounded to whole cents.</summary>
    public long CostOf(CostActivity activity, long minutes) =>
        (long)Math.Round(minutes * (decimal)ByActivity.GetValueOrDefault(activity, PerHour) / 60, MidpointRounding.AwayFromZero);

    /// <summary>What is wrong with them, for whoever sets them; empty where nothing is.</summary>
    public IReadOnlyList<string> Check() =>
    [
        .. ByActivity.Select(tariff => (Name: tariff.Key.ToString(), Cents: tariff.Value)).Prepend((Name: "An hour", Cents: PerHour))
            .Where(tariff => tariff.Cents is < 0 or > Highest)
            .Select(tariff => $"{tariff.Name}: a tariff is 0 to {Highest} euro cents an hour, not {tariff.Cents}."),
    ];
}
