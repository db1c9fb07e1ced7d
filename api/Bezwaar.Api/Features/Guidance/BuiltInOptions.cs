namespace Bezwaar.Api.Features.Guidance;

/// <summary>What one can do, in words that fit every decision of every municipality.</summary>
internal static class BuiltInOptions
{
    public static readonly GuidanceOption Call = new(
        GuidanceOptionKind.Call,
        new("Bel ons", "Call us"),
        new("Vertel wat er speelt. Vaak lost een gesprek het op. Houd de brief bij de hand.", "Tell us what is going on. Often a conversation solves it. Have the letter at hand."),
        null);

    public static readonly GuidanceOption Object = new(
        GuidanceOptionKind.Object,
        new("Maak bezwaar", "Object"),
        new(
            "Wij bekijken het besluit dan opnieuw. Eerst bellen wij u om te horen wat u nodig hebt. Bezwaar maken kost niets. U hoeft niet alles nu al uit te leggen.",
            "We then look at the decision again. First we call you to hear what you need. Objecting costs nothing. You do not have to explain everything now."),
        null);

    public static readonly GuidanceOption ObjectToKeepTheTerm = new(
        GuidanceOptionKind.Object,
        new("Komt u er niet uit? Maak op tijd bezwaar", "Not solved? Object in time"),
        new("Bellen of vragen stopt de termijn niet. Is het op tijd opgelost, dan trekt u uw bezwaar gewoon in.", "Calling or asking does not stop the term. If it is solved, you simply withdraw your objection."),
        null);

    public static readonly GuidanceOption SeekHelp = new(
        GuidanceOptionKind.SeekHelp,
        new("Vraag gratis hulp", "Ask for free help"),
        new(
            "Het Juridisch Loket geeft gratis advies. Ook een sociaal raadslid, een familielid of een vriend mag u helpen. Iemand anders mag ook voor u bezwaar maken.",
            "Het Juridisch Loket gives free advice. A social adviser, a relative or a friend may help you too. Somebody else may also object for you."),
        "https://www.juridischloket.nl");

    public static readonly GuidanceOption InterimRelief = new(
        GuidanceOptionKind.InterimRelief,
        new("Vraag de rechter om een voorlopige voorziening", "Ask the court for interim relief"),
        new(
            "Een besluit geldt meestal meteen, ook als u bezwaar maakt. De rechter kan het tijdelijk stoppen. Dat kan alleen als u ook bezwaar maakt, of in beroep gaat. U betaalt griffierecht.",
            "A decision mostly applies at once, even when you object. The court can stop it for a while. That is only possible if you also object or appeal. You pay a court fee."),
        "https://www.rechtspraak.nl");

    public static readonly GuidanceOption Appeal = new(
        GuidanceOptionKind.AppealToCourt,
        new("Ga in beroep bij de rechter", "Appeal to the court"),
        new(
            "In onze beslissing op uw bezwaar staat bij welke rechtbank dat kan en vóór welke datum. Meestal hebt u 6 weken. U betaalt griffierecht. Krijgt u gelijk, dan krijgt u dat terug.",
            "Our decision on your objection says at which court you can appeal and by which date. Mostly you have 6 weeks. You pay a court fee. If the court agrees with you, you get it back."),
        "https://www.rechtspraak.nl");

    public static readonly GuidanceOption Complain = new(
        GuidanceOptionKind.Complain,
        new("Dien een klacht in", "Make a complaint"),
        new(
            "Vertel wat er gebeurde en wanneer. Dat kan per brief of per e-mail. U krijgt binnen 6 weken antwoord. Een klacht verandert het besluit niet.",
            "Tell us what happened and when, by letter or by e-mail. You get an answer within 6 weeks. A complaint does not change the decision."),
        null);
}
