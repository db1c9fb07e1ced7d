namespace Bezwaar.Api.Features.Guidance;

/// <summary>The tree for every decision of a municipality that wrote no other.</summary>
internal static class BuiltInGuidance
{
    public static readonly GuidanceTree Tree = new(
        "letter",
        [Letter(), Sender(), Matter(), Hurry(), HurryInCourt()],
        [Explain(), Correct(), Disagree(), Urgent(), Treatment(), Intention(), Waiting(), Elsewhere(), Court(), UrgentInCourt()]);

    private static GuidanceQuestion Letter() => new(
        "letter",
        new("Wat hebt u gekregen?", "What did you get?"),
        new(
            "Kijk in de brief. In een besluit staat meestal onderaan dat u bezwaar kunt maken. In een voornemen staat wat de gemeente van plan is en dat u eerst mag reageren.",
            "Look in the letter. A decision mostly says at the end that you can object. An intention says what the municipality plans to do and that you may react first."),
        [
            new(new("Een besluit", "A decision"), "sender"),
            new(new("Een voornemen: de gemeente is iets van plan", "An intention: the municipality plans something"), "intention"),
            new(new("Een beslissing op mijn bezwaar", "A decision on my objection"), "hurry-in-court"),
            new(new("Nog niets: ik wacht op een besluit", "Nothing yet: I am waiting for a decision"), "waiting"),
        ]);

    private static GuidanceQuestion Sender() => new(
        "sender",
        new("Komt het besluit van onze gemeente?", "Does the decision come from our municipality?"),
        new(
            "Bovenaan de brief staat wie het besluit nam. Een besluit van bijvoorbeeld de Belastingdienst, het UWV, de SVB of het waterschap is niet van de gemeente.",
            "The top of the letter says who took the decision. A decision of, for example, the Tax Administration, UWV, SVB or the water authority is not ours."),
        [
            new(new("Ja", "Yes"), "matter"),
            new(new("Nee, van een andere organisatie", "No, from another organisation"), "elsewhere"),
            new(new("Dat weet ik niet", "I do not know"), "matter"),
        ]);

    private static GuidanceQuestion Matter() => new(
        "matter",
        new("Wat is er aan de hand?", "What is the matter?"),
        new("Past er meer dan één antwoord? Kies wat voor u het belangrijkst is.", "Does more than one answer fit? Choose what matters most to you."),
        [
            new(new("Ik begrijp het besluit niet", "I do not understand the decision"), "explain"),
            new(new("Er staat een fout in, zoals een verkeerde naam of een verkeerd bedrag", "It has a mistake, such as a wrong name or amount"), "correct"),
            new(new("Ik ben het er niet mee eens", "I disagree with it"), "hurry"),
            new(new("Ik ben niet goed behandeld", "I was not treated well"), "treatment"),
        ]);

    private static GuidanceQuestion Hurry() => new(
        "hurry",
        new("Kunt u een paar maanden wachten?", "Can you wait a few months?"),
        new(
            "Het besluit geldt meestal meteen. Op een bezwaar beslissen wij vaak binnen 6 tot 18 weken. Soms kan dat niet wachten, bijvoorbeeld als iets wordt gesloopt of als u geen geld meer hebt.",
            "The decision mostly applies at once. We often decide on an objection within 6 to 18 weeks. Sometimes that cannot wait, for example if something will be demolished or you have no money left."),
        [
            new(new("Ja, ik kan wachten", "Yes, I can wait"), "disagree"),
            new(new("Nee, er is haast bij", "No, it is urgent"), "urgent"),
        ]);

    private static GuidanceQuestion HurryInCourt() => new(
        "hurry-in-court",
        new("Kunt u wachten tot de rechter beslist?", "Can you wait until the court decides?"),
        new("Een uitspraak duurt vaak een jaar of langer. Onze beslissing geldt in die tijd meestal gewoon.", "A judgment often takes a year or more. Our decision mostly applies in the meantime."),
        [
            new(new("Ja, ik kan wachten", "Yes, I can wait"), "court"),
            new(new("Nee, er is haast bij", "No, it is urgent"), "urgent-in-court"),
        ]);

    private static GuidanceOutcome Explain() => new(
        "explain",
        new("Vraag ons om uitleg", "Ask us to explain"),
        new("Wij leggen graag uit waarom wij dit besluit namen. Daarna kunt u kiezen of u bezwaar maakt.", "We are happy to explain why we took this decision. Then you can choose whether to object."),
        [BuiltInOptions.Call, BuiltInOptions.ObjectToKeepTheTerm, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome Correct() => new(
        "correct",
        new("Laat de fout herstellen", "Have the mistake put right"),
        new("Een duidelijke fout kunnen wij vaak snel herstellen. U krijgt dan een nieuwe brief.", "We can often put an obvious mistake right quickly. You then get a new letter."),
        [
            new(
                GuidanceOptionKind.AskCorrection,
                new("Meld de fout", "Report the mistake"),
                new("Bel of mail ons. Zeg wat er fout is en wat het moet zijn. Noem het kenmerk van de brief.", "Call or e-mail us. Say what is wrong and what it should be. Mention the reference of the letter."),
                null),
            BuiltInOptions.ObjectToKeepTheTerm,
        ]);

    private static GuidanceOutcome Disagree() => new(
        "disagree",
        new("U kunt bezwaar maken", "You can object"),
        new("U vraagt ons dan om het besluit opnieuw te bekijken. Doe het op tijd: de laatste dag staat hieronder.", "You then ask us to look at the decision again. Do it in time: the last day is below."),
        [BuiltInOptions.Object, BuiltInOptions.Call, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome Urgent() => new(
        "urgent",
        new("Bel ons en maak meteen bezwaar", "Call us and object at once"),
        new("Zeg dat er haast bij is. Wij kijken of wij kunnen wachten met uitvoeren. Doen wij dat niet, dan kan de rechter het besluit tijdelijk stoppen.", "Say that it is urgent. We see whether we can wait before carrying it out. If we do not, the court can stop the decision for a while."),
        [BuiltInOptions.Object, BuiltInOptions.Call, BuiltInOptions.InterimRelief, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome Treatment() => new(
        "treatment",
        new("U kunt een klacht indienen", "You can make a complaint"),
        new("Een klacht gaat over hoe wij met u omgingen. Bent u het ook niet eens met het besluit? Maak dan daarnaast bezwaar.", "A complaint is about how we treated you. Do you also disagree with the decision? Then object as well."),
        [BuiltInOptions.Call, BuiltInOptions.Complain, BuiltInOptions.Object]);

    private static GuidanceOutcome Intention() => new(
        "intention",
        new("U mag eerst reageren", "You may react first"),
        new("Er is nog geen besluit, dus u kunt nog geen bezwaar maken. Nu reageren helpt vaak het meest: wij kunnen nog iets anders besluiten.", "There is no decision yet, so you cannot object yet. Reacting now often helps most: we can still decide otherwise."),
        [
            new(
                GuidanceOptionKind.RespondToIntention,
                new("Geef uw reactie", "Give your reaction"),
                new("In de brief staat hoe en tot wanneer. Vertel wat wij moeten weten voordat wij beslissen.", "The letter says how and until when. Tell what we must know before we decide."),
                null),
            BuiltInOptions.Call,
            new(
                GuidanceOptionKind.Wait,
                new("Of wacht op het besluit", "Or wait for the decision"),
                new("Bent u het niet eens met dat besluit? Dan kunt u daarna nog bezwaar maken.", "Do you disagree with that decision? Then you can still object to it."),
                null),
        ]);

    private static GuidanceOutcome Waiting() => new(
        "waiting",
        new("Vraag wanneer het besluit komt", "Ask when the decision comes"),
        new("Op een aanvraag beslissen wij meestal binnen 8 weken. Soms geldt een andere termijn.", "We mostly decide on an application within 8 weeks. Sometimes another term applies."),
        [
            BuiltInOptions.Call,
            new(
                GuidanceOptionKind.NoticeOfDefault,
                new("Zijn wij te laat? Laat het ons schriftelijk weten", "Are we late? Tell us in writing"),
                new("Dat heet een ingebrekestelling. Beslissen wij dan niet binnen 2 weken, dan krijgt u geld voor elke dag dat wij te laat zijn.", "This is called a notice of default. If we do not decide within 2 weeks after it, you get money for each day that we are late."),
                null),
        ]);

    private static GuidanceOutcome Elsewhere() => new(
        "elsewhere",
        new("U moet bij een andere organisatie zijn", "You need another organisation"),
        new("Wij kunnen een besluit van een ander niet veranderen.", "We cannot change a decision of somebody else."),
        [
            new(
                GuidanceOptionKind.OtherAuthority,
                new("Ga naar wie het besluit nam", "Go to whoever took the decision"),
                new("In de brief staat hoe u bezwaar maakt en tot wanneer. Stuurt u uw bezwaar toch naar ons? Dan sturen wij het door.", "The letter says how to object and until when. If you send your objection to us anyway, we pass it on."),
                null),
            BuiltInOptions.SeekHelp,
        ]);

    private static GuidanceOutcome Court() => new(
        "court",
        new("U kunt in beroep bij de rechter", "You can appeal to the court"),
        new("Tegen een beslissing op bezwaar kunt u niet nog een keer bezwaar maken.", "You cannot object once more to a decision on an objection."),
        [BuiltInOptions.Appeal, BuiltInOptions.Call, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome UrgentInCourt() => new(
        "urgent-in-court",
        new("Ga in beroep en vraag de rechter om spoed", "Appeal and ask the court to hurry"),
        new("Doe het allebei: zonder beroep kan de rechter het besluit niet tijdelijk stoppen.", "Do both: without an appeal the court cannot stop the decision for a while."),
        [BuiltInOptions.Appeal, BuiltInOptions.InterimRelief, BuiltInOptions.Call, BuiltInOptions.SeekHelp]);
}
