namespace Bezwaar.Awb;

/// <summary>The limits of the input. Inside them no date arithmetic of the engine can overflow.</summary>
public static class LegalBounds
{
    /// <summary>The first day that a fact may name.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>The last day that a fact may name.</summary>
    public static readonly DateOnly LastDay = new(2100, 12, 31);

    /// <summary>The largest number of facts in one request.</summary>
    public const int MaxFacts = 200;

    /// <summary>The largest number of applicants or interested parties.</summary>
    public const int MaxPeople = 10_000;

    internal static bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    internal static DateOnly Clamp(DateOnly day) => day < FirstDay ? FirstDay : day > LastDay ? LastDay : day;
}
