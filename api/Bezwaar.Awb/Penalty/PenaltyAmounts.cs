namespace Bezwaar.Awb.Penalty;

/// <summary>One block of days with one amount per day.</summary>
/// <param name="Days">The number of days in the block.</param>
/// <param name="PerDay">The amount per day in whole euro.</param>
internal readonly record struct PenaltyTier(int Days, decimal PerDay);

/// <summary>The amounts of the penalty (Awb 4:17(1)–(2)); amounts are indexed from time to time.</summary>
internal static class PenaltyAmounts
{
    // Indexed amounts are one more row, with the first penalty day from which they hold.
    private static readonly (DateOnly ValidFrom, PenaltyTier[] Tiers)[] Table =
    [
        (DateOnly.MinValue, [new(14, 23m), new(14, 35m), new(14, 45m)]),
    ];

    /// <summary>The largest number of days for which a penalty is due.</summary>
    internal static int MaxDays(DateOnly firstDay)
    {
        var days = 0;
        foreach (var tier in TiersOn(firstDay))
        {
            days += tier.Days;
        }

        return days;
    }

    /// <summary>The total amount in euro for a number of days; days beyond the last tier add nothing.</summary>
    internal static decimal Total(int days, DateOnly firstDay)
    {
        var amount = 0m;
        foreach (var tier in TiersOn(firstDay))
        {
            var inTier = Math.Clamp(days, 0, tier.Days);
            amount += inTier * tier.PerDay;
            days -= inTier;
        }

        return amount;
    }

    private static PenaltyTier[] TiersOn(DateOnly day)
    {
        var index = Table.Length - 1;
        while (index > 0 && Table[index].ValidFrom > day)
        {
            index--;
        }

        return Table[index].Tiers;
    }
}
