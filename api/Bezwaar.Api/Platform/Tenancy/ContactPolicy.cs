using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>
/// How soon, how often and when the municipality tries to reach an objector, and what happens when nothing happens. No law
/// asks for it; each municipality decides, and may decide otherwise for a type of decision.
/// </summary>
public sealed record ContactPolicy
{
    /// <summary>Nothing is closed longer: settings that would close the municipality for good do not stop a search for a day.</summary>
    private const int LongestClosureInDays = 60;

    /// <summary>The first attempt is due this many working days after receipt (1–20).</summary>
    public int FirstAttemptWithinWorkingDays { get; init; } = 5;

    /// <summary>After attempts on this many days that did not reach the objector a letter follows (1–10).</summary>
    public int AttemptsBeforeLetter { get; init; } = 3;

    /// <summary>So many days the objector has to answer that letter (7–42); then the formal track goes on without contact.</summary>
    public int LetterAnswerWithinDays { get; init; } = 14;

    /// <summary>Somebody is to handle the objection within this many working days after receipt (1–20).</summary>
    public int AssignWithinWorkingDays { get; init; } = 2;

    /// <summary>What is this many working days overdue goes to the coordinator (1–30).</summary>
    public int EscalateAfterWorkingDays { get; init; } = 5;

    /// <summary>When people can be called. A weekday without hours is no working day.</summary>
    public IReadOnlyList<OfficeHours> OfficeHours { get; init; } = Tenancy.OfficeHours.NineToFive;

    /// <summary>Days on which the municipality is closed, beside weekends and the holidays of the Algemene termijnenwet.</summary>
    public IReadOnlyList<DateOnly> ClosingDays { get; init; } = [];

    /// <summary>What is different for a type of decision, by its code.</summary>
    public IReadOnlyDictionary<string, ContactPolicyDeviation> ByDecisionType { get; init; } = new Dictionary<string, ContactPolicyDeviation>();

    /// <summary>The policy for objections against this type of decision.</summary>
    public ContactPolicy For(string? decisionType) =>
        decisionType is null || ByDecisionType.GetValueOrDefault(decisionType) is not { } deviation
            ? this
            : this with
            {
                FirstAttemptWithinWorkingDays = deviation.FirstAttemptWithinWorkingDays ?? FirstAttemptWithinWorkingDays,
                AttemptsBeforeLetter = deviation.AttemptsBeforeLetter ?? AttemptsBeforeLetter,
                LetterAnswerWithinDays = deviation.LetterAnswerWithinDays ?? LetterAnswerWithinDays,
                AssignWithinWorkingDays = deviation.AssignWithinWorkingDays ?? AssignWithinWorkingDays,
                EscalateAfterWorkingDays = deviation.EscalateAfterWorkingDays ?? EscalateAfterWorkingDays,
            };

    public DateOnly FirstAttemptDueOn(DateOnly receivedOn) => AddWorkingDays(receivedOn, FirstAttemptWithinWorkingDays);

    /// <summary>The next attempt, or the letter, follows one that did not reach the objector on the next working day.</summary>
    public DateOnly NextAttemptDueOn(DateOnly attemptedOn) => AddWorkingDays(attemptedOn, 1);

    /// <summary>A day on which somebody is there to call.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        !DutchCalendar.IsFreeDay(day) && !ClosingDays.Contains(day) && OfficeHours.Any(hours => hours.Day == day.DayOfWeek);

    /// <summary>The day itself where it is a working day, otherwise the first one after it.</summary>
    public DateOnly WorkingDayFrom(DateOnly day) => FirstWorkingDay(day, 1) ?? DutchCalendar.NextWorkingDay(day);

    /// <summary>The day itself where it is a working day, otherwise the last one before it: for what must be done by a day.</summary>
    public DateOnly WorkingDayUntil(DateOnly day) => FirstWorkingDay(day, -1) ?? day;

    /// <summary>The n-th working day after a day; before it where <paramref name="count"/> is negative.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (; count > 0; count--)
            day = WorkingDayFrom(day.AddDays(1));
        for (; count < 0; count++)
            day = WorkingDayUntil(day.AddDays(-1));
        return day;
    }

    /// <summary>The hours of a day by the part of the day that they lie in; empty where nobody is there.</summary>
    public IEnumerable<(PartOfDay Part, TimeOnly From, TimeOnly Until)> HoursOn(DateOnly day) =>
        !IsWorkingDay(day)
            ? []
            : from part in Enum.GetValues<PartOfDay>()
              from hours in OfficeHours
              where hours.Day == day.DayOfWeek && hours.Within(part) is not null
              let within = hours.Within(part)!.Value
              orderby within.From
              select (part, within.From, within.Until);

    /// <summary>Whether somebody is there for a call as a whole.</summary>
    public bool HoldsCall(DateTimeOffset at, TimeSpan length)
    {
        var (start, end) = (AmsterdamTime.ToLocal(at).DateTime, AmsterdamTime.ToLocal(at + length).DateTime);
        var day = DateOnly.FromDateTime(start);
        return day == DateOnly.FromDateTime(end) && IsWorkingDay(day)
            && OfficeHours.Any(hours => hours.Day == day.DayOfWeek && hours.From <= TimeOnly.FromDateTime(start) && TimeOnly.FromDateTime(end) <= hours.Until);
    }

    private DateOnly? FirstWorkingDay(DateOnly day, int step)
    {
        for (var days = 0; days <= LongestClosureInDays; days++, day = day.AddDays(step))
        {
            if (IsWorkingDay(day))
                return day;
        }

        return null;
    }
}

/// <summary>What of the contact policy is different for a type of decision; null where nothing is. Ranges as in <see cref="ContactPolicy"/>.</summary>
public sealed record ContactPolicyDeviation
{
    public int? FirstAttemptWithinWorkingDays { get; init; }
    public int? AttemptsBeforeLetter { get; init; }
    public int? LetterAnswerWithinDays { get; init; }
    public int? AssignWithinWorkingDays { get; init; }
    public int? EscalateAfterWorkingDays { get; init; }
}
