using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections;

/// <summary>The receipt of an objection (Awb 6:14): what came in, when, and what happens next.</summary>
/// <param name="ObjectionId">Id of the objection.</param>
/// <param name="ReceivedAt">When the objection came in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Timeliness">Whether it came in time.</param>
/// <param name="FilingLastDay">Last day of the filing term; null where the day of publication is not known.</param>
/// <param name="DecisionDeadline">Last day for the municipality to decide; null where it cannot be known.</param>
/// <param name="GroundsFollow">Whether the municipality waits for the grounds.</param>
/// <param name="NextSteps">What happens next, in order.</param>
/// <param name="Contact">Whom to call or write to.</param>
/// <param name="AccessToken">Opens the objection without sign-in, as <c>Authorization: AccessLink token</c> with what is below /my/objections. Only in the answer to the filing itself, and null where the objector signed in: then the objection is behind that.</param>
public sealed record Receipt(
    Guid ObjectionId,
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
    /// <summary>Number to mention in every contact.</summary>
    public string Number { get; set; } = "";

    internal static Receipt Of(Objection objection, Tenant tenant, DateTimeOffset now, string? accessToken) => new(
        objection.Id, objection.ReceivedAt, objection.Status, objection.Timeliness, objection.FilingLastDay,
        objection.DecisionDeadline, objection.GroundsFollow, NextStep.After(objection.Progress, AmsterdamTime.DateOf(now)), tenant.Settings.Contact, accessToken)
    {
        Number = objection.Number,
    };

    internal static readonly Receipt Example = new(
        ObjectionExamples.Id, ObjectionExamples.At("2026-04-20T08:00:00Z"), ObjectionStatus.Received, Timeliness.Timely,
        new(2026, 4, 21), new(2026, 6, 2), false,
        [
            new("we-call", new(2026, 4, 28), new("Wij bellen u om uw verhaal te horen.", "We call you to hear your story.")),
            new("we-decide", new(2026, 6, 2), new("Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.", "We decide on this day at the latest, unless we agree on something else together.")),
        ],
        new("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
        "b7cXr0mV3mZq3sN0fJc2wq8y6i1yO2Q5n6q9Kx0a1bE")
    {
        Number = "BZW-2026-000123",
    };
}
