using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Load.Filling;

/// <summary>Fictitious but believable values: people, letters and what they disagree with. The same seed gives the same.</summary>
internal static class Samples
{
    private static readonly string[] Initials = ["A.", "B.J.", "C.", "D.M.", "E.", "F.", "G.H.", "I.", "J.", "K.P.", "L.", "M.", "N.", "P.", "R.T.", "S."];
    private static readonly string[] Surnames = ["de Boer", "Jansen", "Yılmaz", "van den Berg", "Bakker", "El Amrani", "Visser", "Smit", "Meijer", "Çelik", "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks"];
    private static readonly string[] Streets = ["Dorpsstraat", "Kerkstraat", "Molenweg", "Stationsstraat", "Beukenlaan", "Havenkade", "Prins Hendrikstraat", "Lindelaan"];

    private static readonly (string Type, string Description)[] Subjects =
    [
        ("omgevingsvergunning", "Weigering van de omgevingsvergunning voor een dakkapel aan de voorkant van de woning."),
        ("bijstand", "Terugvordering van bijstand over de maanden maart tot en met mei wegens niet gemelde inkomsten."),
        ("wmo", "Afwijzing van de aanvraag om huishoudelijke ondersteuning voor vier uur per week."),
        ("parkeervergunning", "Afwijzing van een tweede parkeervergunning voor bewoners in zone C."),
        ("handhaving", "Last onder dwangsom om het bijgebouw achter de woning binnen acht weken te verwijderen."),
        ("subsidie", "Lagere vaststelling van de subsidie voor het buurtfestival van vorig jaar."),
        ("woz", "Vaststelling van de WOZ-waarde van de woning voor het belastingjaar."),
    ];

    private static readonly string[] Grounds =
    [
        "De dakkapel past wel bij de straat: op nummer 8 en 20 zit er ook een. Bij de aanvraag zat een tekening van een architect waar niet naar is gekeken.",
        "Ik heb de inkomsten wel gemeld, per brief en later nog eens aan de balie. De bewijzen heb ik bewaard. Het bedrag dat u terugvraagt klopt ook niet met mijn loonstroken.",
        "Door mijn rug kan ik niet meer zelf stofzuigen en de bedden verschonen. Mijn dochter woont te ver weg om elke week te komen. De arts heeft dit bevestigd.",
        "De waarde is te hoog. De drie woningen waarmee u vergelijkt hebben allemaal een aanbouw en een nieuwe keuken; de mijne niet.",
    ];

    /// <summary>A municipality as the platform makes it, for the rules that set the dates.</summary>
    public static Tenant Municipality { get; } = new(
        Guid.Empty, "load", "Sqlite", "", "",
        new MunicipalitySettings
        {
            Name = "Gemeente Eikendam",
            Contact = new("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
            DecisionTypes = DefaultDecisionTypes.All,
        });

    public static SampleDecision Decision(Random random, int index, DateOnly published)
    {
        var (type, description) = Pick(random, Subjects);
        return new(Guid.CreateVersion7(published.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), $"EIK-{published.Year}-{index:000000}", type, description, published);
    }

    public static string Name(Random random) => $"{Pick(random, Initials)} {Pick(random, Surnames)}";

    public static string AddressLine(Random random) => $"{Pick(random, Streets)} {random.Next(1, 200)}, 1234 AB Eikendam";

    /// <summary>A filing as a citizen's browser or a partner system sends it.</summary>
    public static FileObjection.Body FilingBody(Random random, SampleDecision decision) => new(
        IntakeChannel.Electronic, null, null, null,
        new(decision.Reference, decision.PublishedOn, null, null, null),
        new(PartyKind.Person, Name(random), null, null, new(Pick(random, Streets), $"{random.Next(1, 200)}", "1234 AB", "Eikendam", null), "bezwaarmaker@example.nl", "+31612345678"),
        null, null, random.Next(0, 3), Pick(random, Grounds), false,
        "Ik wil graag samen kijken wat er wel kan.",
        new("+31612345678", [CallingTime.WeekdayMorning, CallingTime.WeekdayAfternoon], "nl", null),
        [MessageKind.ReceiptConfirmation, MessageKind.TermChange],
        true);

    public static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}

/// <summary>A registered decision that filings refer to; the date of the letter is the day of publication.</summary>
internal sealed record SampleDecision(Guid Id, string Reference, string Type, string Description, DateOnly PublishedOn);
