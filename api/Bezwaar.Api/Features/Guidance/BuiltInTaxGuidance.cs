namespace Bezwaar.Api.Features.Guidance;

/// <summary>The tree for municipal taxes and the valuation of property (Wet WOZ), where most letters are understood by a call.</summary>
internal static class BuiltInTaxGuidance
{
    public static readonly GuidanceTree Tree = new(
        "letter",
        [Letter(), Matter()],
        [Value(), Correct(), Payment(), Explain(), Disagree(), Court()]);

    private static GuidanceQuestion Letter() => new(
        "letter",
        new("Wat hebt u gekregen?", "What did you get?"),
        new("Dit staat bovenaan de brief. WOZ-waarde en aanslag staan vaak op één biljet.", "This is at the top of the letter. The valuation and the tax are often on one notice."),
        [
            new(new("Een aanslag of een WOZ-beschikking", "A tax notice or a valuation of my property"), "matter"),
            new(new("Een uitspraak op mijn bezwaar", "A decision on my objection"), "court"),
        ]);

    private static GuidanceQuestion Matter() => new(
        "matter",
        new("Wat is er aan de hand?", "What is the matter?"),
        new("Past er meer dan één antwoord? Kies wat voor u het belangrijkst is.", "Does more than one answer fit? Choose what matters most to you."),
        [
            new(new("De waarde van mijn huis of pand klopt niet", "The value of my house or building is not right"), "value"),
            new(new("Er staat een fout in, bijvoorbeeld: ik woon hier niet meer", "It has a mistake, for example: I do not live here any more"), "correct"),
            new(new("Ik kan het niet betalen", "I cannot pay"), "payment"),
            new(new("Ik begrijp de aanslag niet", "I do not understand the notice"), "explain"),
            new(new("Ik ben het om een andere reden niet eens met de aanslag", "I disagree with the notice for another reason"), "disagree"),
        ]);

    private static GuidanceOutcome Value() => new(
        "value",
        new("Bekijk het taxatieverslag en bel de taxateur", "See the valuation report and call the valuer"),
        new(
            "In het taxatieverslag staat met welke huizen wij het uwe vergeleken. Klopt er iets niet, zoals de oppervlakte? Vaak passen wij de waarde na een telefoontje al aan.",
            "The report says with which houses we compared yours. Is something not right, such as the floor area? Often we adjust the value after one call."),
        [
            BuiltInOptions.Call with { Title = new("Bel de taxateur", "Call the valuer") },
            BuiltInOptions.Object with
            {
                Text = new(
                    "Schrijf welke waarde u goed vindt en waarom. Verkoopprijzen van huizen in de buurt helpen. U kunt dit zelf doen: een bureau is niet nodig.",
                    "Write which value you think is right and why. Sale prices of houses nearby help. You can do this yourself: you do not need an agency."),
            },
            BuiltInOptions.SeekHelp,
        ]);

    private static GuidanceOutcome Correct() => new(
        "correct",
        new("Laat de fout herstellen", "Have the mistake put right"),
        new("Bent u bijvoorbeeld verhuisd, of staat de aanslag op de verkeerde naam? Dat herstellen wij vaak meteen.", "Did you move, for example, or is the notice in the wrong name? We often put that right at once."),
        [
            new(
                GuidanceOptionKind.AskCorrection,
                new("Meld de fout", "Report the mistake"),
                new("Bel of mail ons met het aanslagnummer. Zeg wat er fout is en wat het moet zijn.", "Call or e-mail us with the number of the notice. Say what is wrong and what it should be."),
                null),
            BuiltInOptions.ObjectToKeepTheTerm,
        ]);

    private static GuidanceOutcome Payment() => new(
        "payment",
        new("Vraag kwijtschelding of betaal in delen", "Ask for remission or pay in parts"),
        new("Hebt u weinig inkomen en weinig spaargeld? Dan hoeft u misschien niet of minder te betalen. Daarvoor maakt u geen bezwaar.", "Do you have a low income and little savings? Then you may have to pay less or nothing. You do not object for that."),
        [
            new(
                GuidanceOptionKind.AskRemission,
                new("Vraag kwijtschelding of een betalingsregeling", "Ask for remission or a payment plan"),
                new("Doe dit zo snel mogelijk, het liefst voordat u moet betalen. Bel ons als u niet weet hoe.", "Do this as soon as you can, preferably before you have to pay. Call us if you do not know how."),
                null),
            BuiltInOptions.Call,
            BuiltInOptions.SeekHelp,
        ]);

    private static GuidanceOutcome Explain() => new(
        "explain",
        new("Vraag ons om uitleg", "Ask us to explain"),
        new("Wij leggen graag uit waar de bedragen vandaan komen. Daarna kunt u kiezen of u bezwaar maakt.", "We are happy to explain where the amounts come from. Then you can choose whether to object."),
        [BuiltInOptions.Call, BuiltInOptions.ObjectToKeepTheTerm, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome Disagree() => new(
        "disagree",
        new("U kunt bezwaar maken", "You can object"),
        new("De termijn van 6 weken begint na de datum op de aanslag. Bezwaar maken betekent niet dat u later mag betalen: vraag daar uitstel voor.", "The term of 6 weeks starts after the date on the notice. Objecting does not mean that you may pay later: ask for a delay of payment."),
        [BuiltInOptions.Object, BuiltInOptions.Call, BuiltInOptions.SeekHelp]);

    private static GuidanceOutcome Court() => new(
        "court",
        new("U kunt in beroep bij de belastingrechter", "You can appeal to the tax court"),
        new("Tegen een uitspraak op bezwaar kunt u niet nog een keer bezwaar maken.", "You cannot object once more to a decision on an objection."),
        [BuiltInOptions.Appeal, BuiltInOptions.Call, BuiltInOptions.SeekHelp]);
}
