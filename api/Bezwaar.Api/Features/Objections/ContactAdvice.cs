using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A moment at which to call.</summary>
/// <param name="On">The day.</param>
/// <param name="Part">The part of that day.</param>
/// <param name="From">From when somebody is there to call, on Dutch clocks.</param>
/// <param name="Until">Until when.</param>
public sealed record AdvisedMoment(DateOnly On, PartOfDay Part, TimeOnly From, TimeOnly Until);

/// <summary>When to call: within office hours, on another part of the day than was tried before, and else when the objector likes it.</summary>
internal static class ContactAdvice
{
    private const int Moments = 3;

    /// <summary>One moment on each of the next working days from a day on, each on the part of the day that was tried least so far.</summary>
    public static IReadOnlyList<AdvisedMoment> From(DateOnly from, ContactSoFar contact, IReadOnlyList<CallingTime> wishes, ContactPolicy policy)
    {
        var tried = contact.InVain.Select(moment => moment.Part).ToList();
        List<AdvisedMoment> advised = [];
        for (var day = policy.WorkingDayFrom(from); advised.Count < Moments; day = policy.AddWorkingDays(day, 1))
        {
            var best = policy.HoursOn(day)
                .OrderBy(hours => tried.Count(part => part == hours.Part))
                .ThenByDescending(hours => wishes.Contains(TimeOf(hours.Part)))
                .ThenBy(hours => hours.From)
                .Select(hours => new AdvisedMoment(day, hours.Part, hours.From, hours.Until))
                .FirstOrDefault();
            if (best is null)
                return advised;

            advised.Add(best);
            tried.Add(best.Part);
        }

        return advised;
    }

    private static CallingTime TimeOf(PartOfDay part) => part switch
    {
        PartOfDay.Morning => CallingTime.WeekdayMorning,
        PartOfDay.Afternoon => CallingTime.WeekdayAfternoon,
        _ => CallingTime.WeekdayEvening,
    };
}
