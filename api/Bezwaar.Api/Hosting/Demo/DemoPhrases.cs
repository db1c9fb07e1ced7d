using Bezwaar.Api.Features.MediationReferrals;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>What handlers write down. Short, about what was agreed; nothing that does not belong in the file.</summary>
internal static class DemoPhrases
{
    public static readonly string[] GroundsEndings =
    [
        "Ik hoop dat u er nog eens naar kijkt.", "Belt u mij gerust, dan leg ik het uit.", "Foto's stuur ik na.", "Ik wil hierover graag met iemand praten.",
        "Ik begrijp de brief ook niet goed.", "Alvast bedankt voor uw reactie.", "De stukken heb ik klaarliggen.",
    ];

    public static readonly string[] Explained =
    [
        "Wij hebben samen de brief doorgenomen. De reden van het besluit is nu duidelijk. De bezwaarmaker laat weten of het bezwaar nog nodig is.",
        "De collega van de afdeling belt morgen om uit te leggen hoe het bedrag is berekend.",
        "Het ging vooral om de toon van de brief. Excuses aangeboden en het besluit uitgelegd.",
        "Een nieuwe aanvraag met de goede gegevens heeft meer kans. De bezwaarmaker doet die deze week.",
    ];

    public static readonly string[] GoesOn =
    [
        "De bezwaarmaker vertelt het hele verhaal en wil een formele beslissing. Uitgelegd hoe de hoorzitting gaat en hoe lang het duurt.",
        "Gesproken over een gesprek met de afdeling. Dat wil de bezwaarmaker niet; het vertrouwen is weg. Het bezwaar gaat verder.",
        "De bezwaarmaker blijft erbij dat het besluit niet klopt. Afgesproken dat wij bellen zodra de datum van de hoorzitting bekend is.",
        "Het echte punt is de tijd die het allemaal duurt. Afgesproken: elke twee weken een telefoontje.",
        "De bezwaarmaker stuurt nog stukken en wil daarna beslissen over een gesprek.",
    ];

    public static readonly string[] TowardsMediator =
    [
        "De bezwaarmaker wil graag samen aan tafel met de afdeling, met iemand erbij die van buiten komt.",
        "Het gaat niet alleen om dit besluit: er speelt al langer iets. Mediation besproken; de bezwaarmaker wil dat proberen.",
    ];

    public static readonly string[] Agreements =
    [
        "De collega van de afdeling belt en legt uit hoe het besluit tot stand is gekomen.", "Wij sturen de berekening die bij het besluit hoort.",
        "Wij kijken de foto's na en bellen met wat die veranderen.", "Wij sturen een overzicht van wat er nog nodig is.",
    ];

    public const string Voicemail = "Voicemail ingesproken met het nummer waarop wij te bereiken zijn.";
    public const string LetterSent = "Brief gestuurd met het verzoek om te bellen, en met de uitleg dat het bezwaar gewoon doorgaat.";
    public const string Declined = "De bezwaarmaker wil niet bellen, alles moet op papier. Dat is goed; het bezwaar gaat gewoon verder.";

    public static readonly string[] WithdrawalReasons =
    [
        "Na de uitleg is het besluit duidelijk.", "De afdeling neemt een nieuw besluit dat past bij de situatie.", "Er komt een betalingsregeling.",
        "De bezwaarmaker doet een nieuwe aanvraag.", "De gemeente plaatst de ontbrekende stukken alsnog bij de aanvraag en bekijkt die opnieuw.", "De buren zijn er samen uit gekomen.",
    ];

    public const string SettledInMediation = "Afspraken gemaakt in de mediation.";

    public static readonly string[] MediationReasons =
    [
        "Het conflict gaat over meer dan dit besluit. Partijen moeten ook daarna met elkaar verder.",
        "De bezwaarmaker en de afdeling willen allebei praten, maar komen er samen niet uit.",
        "Buren en gemeente hebben een blijvende relatie; een besluit lost het eigenlijke probleem niet op.",
    ];

    public const string OverrideReason = "De bezwaarmaker is via de wijkagent al in gesprek met de buren en vraagt zelf om een mediator. Bellen lukte nog niet.";
    public const string WithoutContact = "Op de brief kwam geen antwoord en de termijn laat langer wachten niet toe.";
    public const string RevokedReferral = "De bezwaarmaker kiest voor een gesprek met de afdeling.";

    /// <summary>The questions before mediation, answered where it fits.</summary>
    public static readonly IReadOnlyList<AnsweredQuestion> MediationFits =
    [
        .. Enum.GetValues<SuitabilityQuestion>().Select(question => new AnsweredQuestion(question, question switch
        {
            SuitabilityQuestion.PartiesGoOnTogether or SuitabilityQuestion.MoreThanThisDecision
                or SuitabilityQuestion.EverybodyWantsToTalk or SuitabilityQuestion.AuthorityHasRoom => SuitabilityAnswer.Yes,
            _ => SuitabilityAnswer.No,
        })),
    ];
}
