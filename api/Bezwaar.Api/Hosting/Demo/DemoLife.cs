using Bezwaar.Api.Features.ContactAttempts;
using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>
/// Plays the life of one case through the same aggregates that the use cases call, each event at its own time, in order,
/// until the first that lies in the future. So dates, timeline and deadlines are what they would be in real use.
/// </summary>
internal sealed partial class DemoLife(
    DemoCase planned, Objection objection, CaseFile file, TenantDbContext db, DemoMunicipality municipality, IReadOnlyList<RegisteredMediator> mediators)
{
    private readonly Random random = new(planned.Seed);
    private readonly DemoPlot plot = planned.Plot;
    private DateTimeOffset last = planned.RegisteredAt;
    private DateTimeOffset until;
    private string handler = "";
    private int attempts;
    private MediationReferral? referral;

    private readonly record struct Event(DateTimeOffset At, Action<DateTimeOffset> Happen);

    private DateOnly Today => AmsterdamTime.DateOf(last);

    public void PlayUntil(DateTimeOffset now)
    {
        until = now;
        foreach (var (at, happen) in Events())
        {
            if (at > now)
                return;
            happen(at);
        }
    }

    private IEnumerable<Event> Events()
    {
        if (!plot.Assigned)
            return [];

        IEnumerable<Event> events = [Assignment()];
        if (plot.Omission is not OmissionPlot.None)
            events = events.Concat(Completing());
        if (plot.Contact is ContactPlot.NotYet)
            return events;

        events = events.Concat(Contact());
        if (plot.Mediation is not MediationPlot.None)
            events = events.Concat(Mediation());
        if (plot.Contact is ContactPlot.Trying || plot.Mediation is MediationPlot.Proposed or MediationPlot.Running)
            return events;
        if (plot.IsInformal || plot.Mediation is MediationPlot.Agreement)
            return events.Concat(Withdrawing());
        return events.Concat(Procedure());
    }

    private Event Assignment() => Later(0, 3, at =>
    {
        handler = random.One(municipality.Handlers);
        objection.AssignTo(handler, null, db.Tenant, municipality.CaseSystem, at).OrThrow();
    });

    private IEnumerable<Event> Contact()
    {
        for (var miss = 0; miss < plot.Misses; miss++)
        {
            var result = random.One([ContactResult.NoAnswer, ContactResult.Voicemail, ContactResult.Voicemail, ContactResult.WrongNumber]);
            yield return Attempt(ContactChannel.Phone, result, 2, result is ContactResult.Voicemail ? DemoPhrases.Voicemail : null);
        }

        switch (plot.Contact)
        {
            case ContactPlot.Reached:
                yield return Attempt(random.One([ContactChannel.Phone, ContactChannel.Phone, ContactChannel.Phone, ContactChannel.Visit, ContactChannel.Video]), ContactResult.Reached, 25, Conversation());
                foreach (var step in Agreeing())
                    yield return step;
                break;
            case ContactPlot.Declined:
                yield return Attempt(ContactChannel.Phone, ContactResult.Declined, 4, DemoPhrases.Declined);
                break;
            case ContactPlot.Trying when attempts > 0 && random.Percent(50):
                yield return CallingBack();
                break;
            case ContactPlot.NotReached:
                while (attempts < db.Tenant.Settings.ContactPolicy.For(objection.DecisionType).AttemptsBeforeLetter)
                    yield return Attempt(ContactChannel.Phone, ContactResult.NoAnswer, 1, null);
                yield return Attempt(ContactChannel.Letter, ContactResult.Sent, 10, DemoPhrases.LetterSent);
                break;
        }
    }

    private string Conversation() => random.One(
        plot.Mediation is not MediationPlot.None ? DemoPhrases.TowardsMediator : plot.IsInformal ? DemoPhrases.Explained : DemoPhrases.GoesOn);

    private Event Attempt(ContactChannel channel, ContactResult result, int minutes, string? summary) => Later(1, attempts == 0 ? 4 : 2, at =>
    {
        var spent = minutes + random.Next(minutes);
        var body = new RegisterContactAttempt.Body(channel, result, at.AddMinutes(-spent), spent, handler, summary, result is ContactResult.Reached ? ConversationOf() : null);
        db.Add(ContactAttempt.Register(file, attempts++, body, false, municipality.CaseSystem, at).OrThrow());
    });

    private IEnumerable<Event> Withdrawing()
    {
        var reason = plot.Mediation is MediationPlot.Agreement ? DemoPhrases.SettledInMediation : random.One(DemoPhrases.WithdrawalReasons);
        if (plot.Ending is EndingPlot.WithdrawalUnconfirmed)
        {
            yield return Later(1, 9, at => AgreeToWithdraw(reason, at));
        }
        else if (plot.Ending is EndingPlot.WithdrawnOrally)
        {
            yield return Later(1, 9, at => objection.Withdraw(new(WithdrawalManner.Orally, Today, reason, null), db.Tenant, municipality.CaseSystem, at).OrThrow());
            yield return Later(2, 8, at => objection.ConfirmWithdrawal(Today, db.Tenant, municipality.CaseSystem, at).OrThrow());
        }
        else
        {
            yield return Later(3, 15, at => objection.Withdraw(new(WithdrawalManner.InWriting, Today, reason, null), db.Tenant, municipality.CaseSystem, at).OrThrow());
        }
    }

    private void AgreeToWithdraw(string agreed, DateTimeOffset at)
    {
        var report = new OutcomeReport(InformalOutcomeKind.ExplainedAndWithdrawn, AmsterdamTime.DateOf(at), handler, agreed, null, null, null, null);
        objection.Conclude(report, [], db.Tenant, municipality.CaseSystem, at).OrThrow();
        db.Add(InformalOutcome.Of(objection.Id, 1, report, at));
    }

    private Event Fact(Event moment, Func<DateOnly, Fact> fact) =>
        moment with { Happen = at => Record(fact(AmsterdamTime.DateOf(at)), at) };

    /// <summary>Where the letter was not answered yet, a reason is given to go on.</summary>
    private void Record(Fact fact, DateTimeOffset at)
    {
        var recorded = objection.Record(fact, db.Tenant, municipality.CaseSystem, at);
        if (recorded.IsError && recorded.FirstError.Code == Objection.Errors.ContactNotReached.Code)
        {
            objection.GoOnWithoutContact(DemoPhrases.WithoutContact, db.Tenant, municipality.CaseSystem, at).OrThrow();
            recorded = objection.Record(fact, db.Tenant, municipality.CaseSystem, at);
        }

        recorded.OrThrow();
    }

    /// <summary>Something that happens some working days after the event before it.</summary>
    private Event Later(int least, int most, Action<DateTimeOffset>? happen = null) =>
        On(DutchCalendar.AddWorkingDays(Today, random.Next(least, most + 1)), happen);

    /// <summary>Something that happens in office hours on a day, but always after the event before it.</summary>
    private Event On(DateOnly day, Action<DateTimeOffset>? happen = null)
    {
        var at = AmsterdamTime.StartOfDay(DutchCalendar.NextWorkingDay(day)).AddMinutes(random.Next((8 * 60) + 30, (16 * 60) + 45));
        last = at > last ? at : last.AddMinutes(random.Next(10, 40));
        return new(last, happen ?? (_ => { }));
    }
}
