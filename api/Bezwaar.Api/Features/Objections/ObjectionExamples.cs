using System.Globalization;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>One believable case, told through all examples of the OpenAPI document.</summary>
internal static class ObjectionExamples
{
    public static readonly Guid Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa");

    public static readonly FileObjection.Body Filing = new(
        Channel: IntakeChannel.Electronic,
        ReceivedOn: null,
        PostedOn: null,
        ReceivedElsewhereOn: null,
        ContestedDecision: new("OMG-2026-0412", new(2026, 3, 10), null, null, null),
        Objector: new(PartyKind.Person, "M. de Boer", null, null, new("Dorpsstraat", "12", "1234 AB", "Eikendam", null), "m.deboer@example.nl", "+31612345678"),
        Representative: null,
        JointObjectors: null,
        InterestedParties: 1,
        Grounds: "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een.",
        GroundsFollow: false,
        DesiredOutcome: "Ik wil de vergunning alsnog, of samen kijken wat wel kan.",
        ContactPreferences: new("+31612345678", [CallingTime.WeekdayMorning], "nl", null),
        ElectronicPost: [MessageKind.ReceiptConfirmation, MessageKind.TermChange],
        Signed: true);

    public static readonly ObjectionView View = new()
    {
        Id = Id,
        Version = 1,
        Number = "BZW-2026-000123",
        Status = ObjectionStatus.Received,
        ReceivedAt = At("2026-04-20T08:00:00Z"),
        RegisteredAt = At("2026-04-20T08:00:00Z"),
        Channel = IntakeChannel.Electronic,
        ContestedDecision = new(
            Guid.Parse("0199a1f0-7c00-7000-8000-000000000001"), "OMG-2026-0412", "omgevingsvergunning",
            "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van Dorpsstraat 12.", new(2026, 3, 10), new(2026, 3, 10), false),
        Objector = new(PartyKind.Person, "M. de Boer", null, null, new("Dorpsstraat", "12", "1234 AB", "Eikendam", "NL"), "m.deboer@example.nl", "+31612345678"),
        Representative = null,
        JointObjectors = [],
        InterestedParties = 1,
        Grounds = Filing.Grounds,
        GroundsFollow = false,
        DesiredOutcome = Filing.DesiredOutcome,
        ContactPreferences = new("+31612345678", [CallingTime.WeekdayMorning], "nl", null),
        ElectronicPost = [MessageKind.ReceiptConfirmation, MessageKind.TermChange],
        Handler = null,
        Withdrawal = null,
        Timeliness = Timeliness.Timely,
        FilingLastDay = new(2026, 4, 21),
        DecisionDeadline = new(2026, 6, 2),
        LatestDayToAdjourn = new(2026, 6, 2),
        Clock = ClockState.Running,
        ContactDueOn = new(2026, 4, 28),
        ReachedAt = null,
        WithoutContact = null,
        NextAction = NextActionSummary.Of(NextActionCode.AssignHandler, new(2026, 4, 22), "coordinator"),
        Badges = [CaseBadge.AdjournmentPossible],
    };

    public static readonly WithoutContact WithoutContact = new("De bezwaarmaker verblijft in het buitenland en is niet te bereiken; een zitting kan niet langer wachten.", new(2026, 5, 12));

    public static readonly ObjectionListItem ListItem = new()
    {
        Id = Id,
        Version = View.Version,
        Number = View.Number,
        Status = View.Status,
        ReceivedAt = View.ReceivedAt,
        ObjectorName = View.Objector.Name,
        DecisionType = View.ContestedDecision.DecisionType,
        Handler = null,
        Timeliness = View.Timeliness,
        DecisionDeadline = View.DecisionDeadline,
        LatestDayToAdjourn = View.LatestDayToAdjourn,
        Clock = View.Clock,
        ContactDueOn = View.ContactDueOn,
        NextAction = View.NextAction,
        Badges = View.Badges,
    };

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
