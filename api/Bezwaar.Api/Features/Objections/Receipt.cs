using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The receipt of an objection (Awb 6:14): what came in, when, and what happens next.</summary>
/// <param name="ObjectionId">Id of the objection.</param>
/// <param name="Number">Number to mention in every contact.</param>
/// <param name="ReceivedAt">When the objection came in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Timeliness">Whether it came in time.</param>
/// <param name="FilingLastDay">Last day of the filing term; null where the day of publication is not known.</param>
/// <param name="DecisionDeadline">Last day for the municipality to decide; null where it cannot be known.</param>
/// <param name="GroundsFollow">Whether the municipality waits for the grounds.</param>
/// <param name="NextSteps">What happens next, in order.</param>
/// <param name="Contact">Whom to call or write to.</param>
/// <param name="AccessToken">Shows this receipt again without sign-in, at /receipts/{accessToken}; only in the answer to the filing itself.</param>
public sealed record Receipt(
    Guid ObjectionId,
    string Number,
    DateTimeOffset ReceivedAt,
    ObjectionStatus Status,
    Timeliness Timeliness,
    DateOnly? FilingLastDay,
    DateOnly? DecisionDeadline,
    bool GroundsFollow,
    IReadOnlyList<NextStep> NextSteps,
    MunicipalityContact Contact,
    string? AccessToken) : IAboutCase
{
    internal static Receipt Of(Objection objection, Tenant tenant, string? accessToken) => new(
        objection.Id, objection.Number, objection.ReceivedAt, objection.Status, objection.Timeliness, objection.FilingLastDay,
        objection.DecisionDeadline, objection.GroundsFollow, NextStep.After(objection), tenant.Settings.Contact, accessToken);

    internal static readonly Receipt Example = new(
        ObjectionExamples.Id, "BZW-2026-000123", ObjectionExamples.At("2026-04-20T08:00:00Z"), ObjectionStatus.Received, Timeliness.Timely,
        new(2026, 4, 21), new(2026, 6, 2), false,
        [
            new("we-call", new(2026, 4, 28), new("Wij bellen u om uw verhaal te horen.", "We call you to hear your story.")),
            new("we-decide", new(2026, 6, 2), new("Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.", "We decide on this day at the latest, unless we agree on something else together.")),
        ],
        new("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
        "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE");
}

/// <summary>Something that happens next in a case.</summary>
/// <param name="Code">Stable code of the step.</param>
/// <param name="By">The day by which it happens; null where there is no date.</param>
/// <param name="Text">The step in plain words.</param>
public sealed record NextStep(string Code, DateOnly? By, LegalText Text)
{
    internal static IReadOnlyList<NextStep> After(Objection objection)
    {
        if (!objection.IsOpen)
            return [new("closed", null, new("Uw bezwaar is afgerond.", "Your objection is closed."))];

        List<NextStep> steps = [];
        if (objection.ContactDueOn is { } contactDue && AmsterdamTime.DateOf(objection.ReceivedAt) <= contactDue)
            steps.Add(new("we-call", contactDue, new("Wij nemen contact met u op om uw verhaal te horen.", "We contact you to hear your story.")));
        if (objection.GroundsFollow)
            steps.Add(new("send-grounds", null, new("Stuur ons waarom u het niet eens bent met het besluit. In een brief leest u tot wanneer dat kan.", "Send us why you disagree with the decision. A letter tells you until when.")));
        if (objection.Timeliness is Timeliness.Late)
            steps.Add(new("explain-delay", null, new("Uw bezwaar kwam na de laatste dag. Wij vragen u waarom. Heeft u een goede reden, dan behandelen wij het toch.", "Your objection came after the last day. We ask you why. With a good reason we treat it all the same.")));
        steps.Add(new("decision-stays", null, new("Het besluit blijft gelden zolang wij uw bezwaar behandelen. Is er haast bij? Vraag de rechter om een voorlopige voorziening.", "The decision stays in force while we treat your objection. Is it urgent? Ask the court for interim relief.")));
        if (objection.DecisionDeadline is { } deadline)
            steps.Add(new("we-decide", deadline, new("Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.", "We decide on this day at the latest, unless we agree on something else together.")));
        return steps;
    }
}
