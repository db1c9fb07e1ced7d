using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A row of the caller's own objections.</summary>
/// <param name="Id">Id of the objection.</param>
/// <param name="Number">Number to mention in every contact.</param>
/// <param name="ContestedDecision">What was decided.</param>
/// <param name="Reference">Reference on the letter of the decision; null where unknown.</param>
/// <param name="ReceivedAt">When the objection came in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Standing">Where it stands, in plain words.</param>
/// <param name="NextStep">The one step that matters most now.</param>
/// <param name="DecisionDeadline">Last day for the municipality to decide (Awb 7:10); null where it cannot be known, and once closed.</param>
/// <param name="TakesPartAs">Whether the caller objects or acts for the objector; null for the holder of an access link.</param>
public sealed record OwnObjectionListItem(
    Guid Id,
    string Number,
    string ContestedDecision,
    string? Reference,
    DateTimeOffset ReceivedAt,
    ObjectionStatus Status,
    LegalText Standing,
    NextStep NextStep,
    DateOnly? DecisionDeadline,
    ParticipantRole? TakesPartAs)
{
    internal static readonly OwnObjectionListItem Example = new(
        ObjectionExamples.Id, ObjectionExamples.View.Number, ObjectionExamples.View.ContestedDecision.Description, ObjectionExamples.View.ContestedDecision.Reference,
        ObjectionExamples.View.ReceivedAt, ObjectionStatus.Received, PlainWords.Standing(ObjectionStatus.Received, ClockState.Running), Receipt.Example.NextSteps[0],
        ObjectionExamples.View.DecisionDeadline, ParticipantRole.Objector);
}

/// <summary>An objection, as the citizen sees it whose objection it is.</summary>
/// <param name="Id">Id of the objection.</param>
/// <param name="Number">Number to mention in every contact.</param>
/// <param name="ReceivedAt">When the objection came in.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Standing">Where it stands, in plain words.</param>
/// <param name="ContestedDecision">The decision that the objection is against.</param>
/// <param name="Timeliness">Whether it came in time.</param>
/// <param name="GroundsFollow">Whether the municipality waits for the grounds.</param>
/// <param name="InformalOutcome">What talking led to last; null while it led to nothing, and once that was taken back. What was agreed is at informal-outcome.</param>
/// <param name="NextSteps">What happens next, in order.</param>
/// <param name="Deadlines">The days that matter, each with why it is that day.</param>
/// <param name="Filed">What was filed; null for the holder of an access link, who may be anybody that the link was passed on to: sign in and claim the objection to see it.</param>
/// <param name="TakesPartAs">Whether the caller objects or acts for the objector; null for the holder of an access link.</param>
/// <param name="Contact">Whom to call or write to.</param>
public sealed record OwnObjectionView(
    Guid Id,
    string Number,
    DateTimeOffset ReceivedAt,
    ObjectionStatus Status,
    LegalText Standing,
    OwnContestedDecision ContestedDecision,
    Timeliness Timeliness,
    bool GroundsFollow,
    InformalOutcomeKind? InformalOutcome,
    IReadOnlyList<NextStep> NextSteps,
    IReadOnlyList<OwnDeadline> Deadlines,
    OwnFiling? Filed,
    ParticipantRole? TakesPartAs,
    MunicipalityContact Contact)
{
    internal static OwnObjectionView Of(Objection objection, IReadOnlyList<NextStep> nextSteps, Tenant tenant, DateOnly today, ParticipantRole? takesPartAs, OwnFiling? filed) => new(
        objection.Id, objection.Number, objection.ReceivedAt, objection.Status, PlainWords.Standing(objection.Status, objection.Clock),
        OwnContestedDecision.Of(objection.ContestedDecision), objection.Timeliness, objection.GroundsFollow, objection.InformalOutcome, nextSteps,
        OwnDeadline.In(objection.DeadlinesAsOf(today, tenant)), filed, takesPartAs, tenant.Settings.Contact);

    internal static OwnObjectionView Example { get; } = new(
        ObjectionExamples.Id, ObjectionExamples.View.Number, ObjectionExamples.View.ReceivedAt, ObjectionStatus.Received,
        PlainWords.Standing(ObjectionStatus.Received, ClockState.Running), OwnContestedDecision.Of(ObjectionExamples.View.ContestedDecision), Timeliness.Timely, false, null,
        Receipt.Example.NextSteps, OwnDeadline.In(Features.Deadlines.Contracts.DeadlineExamples.Answer),
        new(
            ObjectionExamples.View.Objector, null, [], ObjectionExamples.View.Grounds, ObjectionExamples.View.DesiredOutcome, ObjectionExamples.View.ContactPreferences,
            ObjectionExamples.View.ElectronicPost, [new("m.deboer@example.nl", ObjectionExamples.At("2026-04-20T08:04:00Z"))]),
        ParticipantRole.Objector, Receipt.Example.Contact);
}

/// <summary>The decision that the objection is against.</summary>
/// <param name="Reference">Reference on the letter; null where unknown.</param>
/// <param name="DecisionType">Code of the decision type; null where unknown.</param>
/// <param name="Description">What was decided.</param>
/// <param name="DateOfNotice">Date on the letter; null where unknown.</param>
/// <param name="PublishedOn">Day of publication, from which the filing term counts; null where unknown.</param>
public sealed record OwnContestedDecision(string? Reference, string? DecisionType, string Description, DateOnly? DateOfNotice, DateOnly? PublishedOn)
{
    internal static OwnContestedDecision Of(ContestedDecision decision) =>
        new(decision.Reference, decision.DecisionType, decision.Description, decision.DateOfNotice, decision.PublishedOn);
}

/// <summary>What was filed.</summary>
/// <param name="Objector">Who objects.</param>
/// <param name="Representative">Who acts for the objector; null where nobody does.</param>
/// <param name="JointObjectors">Names of others who object in the same document.</param>
/// <param name="Grounds">Why the objector disagrees; null while the grounds follow.</param>
/// <param name="DesiredOutcome">What would solve it for the objector.</param>
/// <param name="ContactPreferences">How the objector wants to be reached and helped.</param>
/// <param name="ElectronicPost">Kinds of formal message that may be sent electronically; all others go by post.</param>
/// <param name="EmailAddresses">The e-mail addresses that were given. Nothing personal is sent to one that is not confirmed.</param>
public sealed record OwnFiling(
    Party Objector,
    Representative? Representative,
    IReadOnlyList<string> JointObjectors,
    string? Grounds,
    string? DesiredOutcome,
    ContactPreferences ContactPreferences,
    IReadOnlyList<MessageKind> ElectronicPost,
    IReadOnlyList<OwnEmailAddress> EmailAddresses)
{
    internal static OwnFiling Of(Objection objection, IReadOnlyList<OwnEmailAddress> addresses) => new(
        objection.Objector, objection.Representative, [.. objection.JointObjectors.Select(party => party.DisplayName)], objection.Grounds, objection.DesiredOutcome,
        objection.ContactPreferences, objection.ElectronicPost, addresses);
}

/// <summary>An e-mail address that was given.</summary>
/// <param name="Address">The address.</param>
/// <param name="ConfirmedAt">When whoever reads its mail confirmed it; null while nobody did.</param>
public sealed record OwnEmailAddress(string Address, DateTimeOffset? ConfirmedAt);

/// <summary>A day that matters.</summary>
/// <param name="Code">filing, documents, decision or appeal.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What must happen by that day.</param>
/// <param name="Why">Why it is that day: the rules in the order in which they apply.</param>
public sealed record OwnDeadline(string Code, DateOnly On, LegalText Text, IReadOnlyList<OwnReason> Why)
{
    internal static IReadOnlyList<OwnDeadline> In(Awb.Deadlines deadlines)
    {
        List<OwnDeadline> known = [];
        Add("filing", deadlines.Filing?.LastDay, "filing.lastDay", new("De laatste dag om bezwaar te maken.", "The last day to object."));
        Add("documents", deadlines.Hearing?.LastDayDocuments, "hearing.lastDayDocuments", new("De laatste dag om stukken te sturen voor de hoorzitting.", "The last day to send documents for the hearing."));
        Add("decision", deadlines.Decision?.Deadline, "decision.deadline", new("De laatste dag waarop wij moeten beslissen.", "The last day on which we must decide."));
        Add("appeal", deadlines.Appeal?.LastDay, "appeal.lastDay", new("De laatste dag om in beroep te gaan bij de rechtbank.", "The last day to appeal to the court."));
        return known;

        void Add(string code, DateOnly? day, string produces, LegalText text)
        {
            if (day is { } on)
                known.Add(new(code, on, text, [.. deadlines.Explanation.Where(step => step.Produces == produces).Select(step => new OwnReason(step.Article, step.Text))]));
        }
    }
}

/// <summary>One rule that leads to a day.</summary>
/// <param name="Article">The legal source.</param>
/// <param name="Text">The rule in plain words.</param>
public sealed record OwnReason(string Article, LegalText Text);
