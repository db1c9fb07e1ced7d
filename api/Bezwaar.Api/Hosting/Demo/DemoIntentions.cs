using Bezwaar.Api.Features.IntendedDecisions;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>A few decisions that a demo municipality intends to take, each at another point between the registration and the decision.</summary>
internal static class DemoIntentions
{
    private sealed record Plan(string Type, string Reasons, string Name, int RegisteredDaysAgo, int PlannedInDays, ContactResult[] Attempts, IntentionResult? Result = null, string? Question = null);

    private static readonly Plan[] Plans =
    [
        new("bijstand", "U hebt meer spaargeld dan mag. Daarom willen wij de uitkering stoppen.", "F. de Haan", 1, 20, []),
        new("omgevingsvergunning", "De schuur komt te dicht bij de sloot. Daarom willen wij de vergunning weigeren.", "E.H. Brouwer", 6, 12, [ContactResult.NoAnswer]),
        new("wmo", "U kunt volgens ons zelf in de auto stappen. Daarom willen wij de taxikosten niet vergoeden.", "M.C. Postma", 4, 15, [], Question: "Mag mijn dochter meepraten als u belt?"),
        new("subsidie", "De aanvraag kwam na de laatste dag. Daarom willen wij de subsidie niet geven.", "T. Wolters", 8, 9, [ContactResult.Voicemail, ContactResult.Reached]),
        new("parkeervergunning", "Op uw adres is al een vergunning. Daarom willen wij een tweede weigeren.", "S. Kaya", 10, 6, [ContactResult.Reached], IntentionResult.ExplainedAndAccepted),
        new("handhaving", "De reclame hangt er zonder vergunning. Daarom willen wij een last onder dwangsom opleggen.", "J.P. Prins", 12, 3, [ContactResult.Reached], IntentionResult.Adjusted),
    ];

    public static IEnumerable<IntendedDecision> For(Tenant tenant, DemoMunicipality municipality, DateTimeOffset now) => Plans.Where(plan => tenant.Settings.Knows(plan.Type)).Select((plan, index) =>
    {
        var (today, handler) = (AmsterdamTime.DateOf(now), municipality.Handlers[index % municipality.Handlers.Count]);
        var registeredOn = DutchCalendar.NextWorkingDay(today.AddDays(-plan.RegisteredDaysAgo));
        var at = Earliest(AmsterdamTime.StartOfDay(registeredOn).AddHours(9), now);
        var reference = $"VN-{today.Year:0000}-{100 + index:0000}";
        var body = new RegisterIntendedDecision.Body(
            reference, plan.Type, new(plan.Name, Phone: "06 19 90 00 0" + index), today.AddDays(plan.PlannedInDays), plan.Reasons, tenant.Settings.DecisionTypes.First(type => type.Code == plan.Type).Department);
        var intention = IntendedDecision.Register(reference, body, null, tenant.Settings.ContactPolicy, at).Intention;
        foreach (var result in plan.Attempts)
        {
            at = Earliest(at.AddHours(5), now);
            intention.AddAttempt(new(ContactChannel.Phone, result, at, result is ContactResult.Reached ? 15 : 2, handler), tenant.Settings.ContactPolicy, at).OrThrow();
        }

        at = Earliest(at.AddHours(2), now);
        if (plan.Question is { } question)
            intention.React(new(ReactionKind.Question, question, null, null, at), tenant.Settings.ContactPolicy, at).OrThrow();
        if (plan.Result is { } outcome)
            intention.RecordResult(outcome, AmsterdamTime.DateOf(at), handler, null).OrThrow();
        return intention;
    });

    private static DateTimeOffset Earliest(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
