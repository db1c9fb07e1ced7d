using System.Text.Json.Serialization;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A part of a day on which somebody tried in vain to reach the objector.</summary>
/// <param name="On">The day in the Netherlands.</param>
/// <param name="Part">The part of that day.</param>
public sealed record ContactMoment(DateOnly On, PartOfDay Part);

/// <summary>What was tried so far to reach the objector, as far as the next step depends on it.</summary>
/// <param name="InVain">When it was tried in vain, each part of a day once.</param>
/// <param name="LetterSentOn">Day of the first letter; a letter is no attempt.</param>
/// <param name="DeclinedOn">Day on which the objector said not to want this contact.</param>
internal sealed record ContactSoFar(IReadOnlyList<ContactMoment> InVain, DateOnly? LetterSentOn, DateOnly? DeclinedOn)
{
    public static readonly ContactSoFar Nothing = new([], null, null);

    /// <summary>Days on which it was tried in vain: twice on one day is one attempt.</summary>
    [JsonIgnore]
    public int Attempts => InVain.DistinctBy(moment => moment.On).Count();

    /// <summary>The last day on which it was tried in vain.</summary>
    [JsonIgnore]
    public DateOnly? LastOn => InVain.Count == 0 ? null : InVain.Max(moment => moment.On);

    public ContactSoFar After(ContactTry attempt)
    {
        var on = AmsterdamTime.DateOf(attempt.At);
        return attempt.Result switch
        {
            ContactTryResult.InVain => With(new ContactMoment(on, PartsOfDay.Of(TimeOnly.FromDateTime(AmsterdamTime.ToLocal(attempt.At).DateTime)))),
            ContactTryResult.LetterSent => this with { LetterSentOn = LetterSentOn ?? on },
            ContactTryResult.Declined => this with { DeclinedOn = DeclinedOn ?? on },
            _ => this,
        };
    }

    private ContactSoFar With(ContactMoment moment) => InVain.Contains(moment) ? this : this with { InVain = [.. InVain, moment] };
}
