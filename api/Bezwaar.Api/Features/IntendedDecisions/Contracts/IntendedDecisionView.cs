using System.Globalization;
using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.IntendedDecisions.Contracts;

/// <summary>An intended decision, as the municipality's systems see it.</summary>
/// <param name="Id">Id of the intention.</param>
/// <param name="Version">Grows with every change; the ETag shows it.</param>
/// <param name="Reference">The municipality's own reference of the intention.</param>
/// <param name="DecisionType">Code of the decision type.</param>
/// <param name="Citizen">About whom it is.</param>
/// <param name="PersonNumber">The number by which the citizen is known: the end of a BSN, or a KVK number; null where none was given.</param>
/// <param name="PlannedOn">Day on which the decision is to be taken.</param>
/// <param name="Reasons">Why, in plain words.</param>
/// <param name="Department">The department that decides.</param>
/// <param name="DecidedBy">Identifier of who will decide; null where unknown.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ContactDueOn">Day by which somebody should try to reach the citizen; null when nobody has to.</param>
/// <param name="CallBackAt">When the citizen asked to be called; null once somebody tried.</param>
/// <param name="ReachedAt">When an attempt first reached the citizen.</param>
/// <param name="ContactAttempts">Attempts to reach the citizen, in the order of registration.</param>
/// <param name="Reactions">What the citizen sent, oldest first.</param>
/// <param name="Result">What came of it; null while it is not known.</param>
/// <param name="ResultOn">On which day.</param>
/// <param name="ResultBy">Who recorded it.</param>
/// <param name="Explanation">What was agreed, or why it was cancelled.</param>
/// <param name="DecisionId">The registered decision that followed; null while none did.</param>
/// <param name="ObjectionUntil">Last day to object to that decision.</param>
/// <param name="ObjectedInTime">Whether an objection to it came in time; null while none came.</param>
public sealed record IntendedDecisionView(
    Guid Id,
    int Version,
    string Reference,
    string DecisionType,
    IntendedFor Citizen,
    string? PersonNumber,
    DateOnly PlannedOn,
    string Reasons,
    string Department,
    string? DecidedBy,
    DateTimeOffset RegisteredAt,
    IntentionState State,
    DateOnly? ContactDueOn,
    DateTimeOffset? CallBackAt,
    DateTimeOffset? ReachedAt,
    IReadOnlyList<IntentionAttempt> ContactAttempts,
    IReadOnlyList<IntentionReaction> Reactions,
    IntentionResult? Result,
    DateOnly? ResultOn,
    string? ResultBy,
    string? Explanation,
    Guid? DecisionId,
    DateOnly? ObjectionUntil,
    bool? ObjectedInTime) : IVersioned
{
    internal static IntendedDecisionView Of(IntendedDecision intention) => new(
        intention.Id, intention.Version, intention.Reference, intention.DecisionType, intention.Citizen, intention.CitizenMasked, intention.PlannedOn, intention.Reasons,
        intention.Department, intention.DecidedBy, intention.RegisteredAt, intention.State, intention.ContactDueOn, intention.CallBackAt, intention.ReachedAt,
        intention.ContactAttempts, intention.Reactions, intention.Result, intention.ResultOn, intention.ResultBy, intention.Explanation, intention.DecisionId,
        intention.ObjectionUntil, intention.ObjectedInTime);

    internal static readonly IntendedDecisionView Example = new(
        Guid.Parse("0199a1f0-7c00-7000-8000-0000000000d1"), 2, "VN-2026-0087", "omgevingsvergunning", new("M. de Boer", "m.deboer@example.nl", "06 12 34 56 78"), "*****0012",
        new(2026, 3, 10), "De dakkapel aan de voorkant is hoger dan het bestemmingsplan toestaat. Daarom willen wij de vergunning weigeren.", "Vergunningen", "a.visser",
        At("2026-02-24T09:00:00Z"), IntentionState.Contacted, null, null, At("2026-02-26T10:00:00Z"),
        [new(ContactChannel.Phone, ContactResult.Reached, At("2026-02-26T10:00:00Z"), 15, "j.jansen")], [], null, null, null, null, null, null, null);

    internal static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
