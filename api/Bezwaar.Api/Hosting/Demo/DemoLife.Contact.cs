using Bezwaar.Api.Features.Agreements;
using Bezwaar.Api.Features.ContactAttempts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.TimeSpent;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>What comes of contact: conversations, agreements, an appointment to call, and the time that cases take.</summary>
internal sealed partial class DemoLife
{
    private int timeEntries;

    private ConversationBody ConversationOf()
    {
        var route = plot.Mediation is not MediationPlot.None ? TreatmentRoute.Mediation : plot.IsInformal ? TreatmentRoute.Explanation : TreatmentRoute.Formal;
        return new(
            [CallPart.Introduction, CallPart.Story, CallPart.Interest, CallPart.Route, CallPart.Agreements], route is not TreatmentRoute.Formal, null,
            [TreatmentRoute.Explanation, route, TreatmentRoute.Formal], route, EffectOnTerms.RunsOn);
    }

    /// <summary>Half of the conversations end with something that the municipality does; most of it was done.</summary>
    private IEnumerable<Event> Agreeing()
    {
        if (!random.Percent(50))
            yield break;

        Agreement? agreement = null;
        yield return new(last, at => db.Add(agreement = Agree(at)));
        if (random.Percent(70) && agreement is not null)
        {
            yield return Later(1, 3, at =>
            {
                agreement.Keep(AmsterdamTime.DateOf(at)).OrThrow();
                file.AgreementsOpen(null);
                file.Note(TimelineEventType.AgreementKept, municipality.CaseSystem, at, new { agreement = agreement.Sequence, agreement.Who, agreement.ByWhen });
            });
        }
    }

    private Agreement Agree(DateTimeOffset at)
    {
        var body = new MakeAgreement.Body(AgreementParty.Municipality, random.One(DemoPhrases.Agreements), DutchCalendar.AddWorkingDays(AmsterdamTime.DateOf(at), 5), handler);
        var agreement = Agreement.Make(file, 1, body, at).OrThrow();
        file.AgreementsOpen(agreement.ByWhen);
        file.Note(TimelineEventType.AgreementMade, municipality.CaseSystem, at, new { agreement = agreement.Sequence, agreement.Who, agreement.ByWhen });
        return agreement;
    }

    /// <summary>Somebody who was not reached called back: on the next working day the municipality calls.</summary>
    private Event CallingBack() => new(last, at =>
    {
        var policy = db.Tenant.Settings.ContactPolicy;
        var day = policy.AddWorkingDays(AmsterdamTime.DateOf(until), 1);
        var slot = AmsterdamTime.StartOfDay(day) + policy.HoursOn(day).First().From.ToTimeSpan() + (Callback.Length * random.Next(5));
        db.Add(Callback.Plan(file, 1, slot, handler, null, db.Tenant.Settings.ContactPolicy, municipality.CaseSystem, at).OrThrow());
    });

    private Event Decision(Event moment)
    {
        var decided = Fact(moment, on => new Decided(on));
        return decided with
        {
            Happen = at =>
            {
                Spend(CostActivity.Study, 60, 180, at);
                if (plot.Hearing)
                    Spend(CostActivity.Hearing, 60, 120, at);
                Spend(CostActivity.Drafting, 90, 300, at);
                decided.Happen(at);
            },
        };
    }

    private void Spend(CostActivity activity, int least, int most, DateTimeOffset at) => db.Add(TimeEntry.Record(
        file, ++timeEntries, new(activity, random.Next(least / 5, most / 5) * 5, AmsterdamTime.DateOf(at), handler), municipality.CaseSystem, at).OrThrow());
}
