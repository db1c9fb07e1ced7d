namespace Bezwaar.Api.Features.Objections;

/// <summary>The days that worklists and their counts look at, seen from today: the same for all of them.</summary>
/// <param name="Today">The day in the Netherlands.</param>
internal readonly record struct WorklistDays(DateOnly Today)
{
    /// <summary>Sunday of this week; today where it is Sunday.</summary>
    public DateOnly EndOfWeek => Today.AddDays((7 - (int)Today.DayOfWeek) % 7);

    public DateOnly InOneWeek => Today.AddDays(7);

    public DateOnly InTwoWeeks => Today.AddDays(14);
}
