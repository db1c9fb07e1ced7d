using System.Globalization;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>What a contact policy may be. Checked where a municipality's settings enter, so that no computation meets one that cannot be kept.</summary>
internal static class ContactPolicyRules
{
    private const int MostClosingDays = 200;

    /// <summary>Every value that does not fit; empty where all do.</summary>
    /// <param name="settings">The settings that hold the policy.</param>
    /// <param name="place">JSON pointer to the policy in what came in.</param>
    public static IReadOnlyList<Error> Problems(MunicipalitySettings settings, string place = "#/contactPolicy") =>
        [.. Faults(settings).Select(fault => Problem.Invalid($"{place}/{fault.Where}", fault.Code, fault.Nl, fault.En))];

    private static List<Fault> Faults(MunicipalitySettings settings)
    {
        var policy = settings.ContactPolicy;
        List<Fault> problems = [.. Numbers("", policy)];
        foreach (var type in policy.ByDecisionType.Keys)
        {
            // Over a sound policy, so that only what the deviation itself says is named.
            problems.AddRange(Numbers($"byDecisionType/{type}/", new ContactPolicy { ByDecisionType = policy.ByDecisionType }.For(type)));
            if (!settings.Knows(type))
                problems.Add(new($"byDecisionType/{type}", "unknown-decision-type", $"De gemeente kent het besluittype {type} niet.", $"The municipality does not know the decision type {type}."));
        }

        if (!policy.OfficeHours.Any(hours => hours.Day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
            problems.Add(new("officeHours", "no-office-hours", "Vul voor ten minste één werkdag in wanneer er gebeld kan worden.", "Fill in for at least one weekday when people can be called."));
        problems.AddRange(policy.OfficeHours.Where(hours => hours.From >= hours.Until).Select(hours => new Fault(
            "officeHours", "hours-end-before-start", $"De openingstijd van {hours.From:HH\\:mm} tot {hours.Until:HH\\:mm} uur eindigt vóór het begin.", $"The office hours from {hours.From:HH\\:mm} to {hours.Until:HH\\:mm} end before they begin.")));
        if (Overlap(policy.OfficeHours))
            problems.Add(new("officeHours", "hours-overlap", "Op één dag overlappen de openingstijden elkaar.", "The office hours of one day overlap."));
        if (policy.ClosingDays.Count > MostClosingDays)
            problems.Add(OutOfRange("closingDays", 0, MostClosingDays));
        return problems;
    }

    private static IEnumerable<Fault> Numbers(string below, ContactPolicy policy) =>
        new (string Name, int Value, int Least, int Most)[]
        {
            ("firstAttemptWithinWorkingDays", policy.FirstAttemptWithinWorkingDays, 1, 20),
            ("attemptsBeforeLetter", policy.AttemptsBeforeLetter, 1, 10),
            ("letterAnswerWithinDays", policy.LetterAnswerWithinDays, 7, 42),
            ("assignWithinWorkingDays", policy.AssignWithinWorkingDays, 1, 20),
            ("escalateAfterWorkingDays", policy.EscalateAfterWorkingDays, 1, 30),
        }
        .Where(number => number.Value < number.Least || number.Value > number.Most)
        .Select(number => OutOfRange(below + number.Name, number.Least, number.Most));

    private static bool Overlap(IReadOnlyList<OfficeHours> all) => all
        .GroupBy(hours => hours.Day)
        .Select(day => day.OrderBy(hours => hours.From).ToList())
        .Any(day => day.Zip(day.Skip(1)).Any(pair => pair.Second.From < pair.First.Until));

    private static Fault OutOfRange(string where, int least, int most) => new(
        where, "out-of-range",
        string.Create(CultureInfo.InvariantCulture, $"Vul een getal in van {least} tot en met {most}."), string.Create(CultureInfo.InvariantCulture, $"Fill in a number from {least} to {most}."));

    private sealed record Fault(string Where, string Code, string Nl, string En);
}
