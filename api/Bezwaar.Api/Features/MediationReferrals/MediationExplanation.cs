using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>One thing to know before saying yes or no to mediation.</summary>
/// <param name="Code">what, voluntary, confidential, clock, cost or own-contribution.</param>
/// <param name="Text">In plain words.</param>
public sealed record ExplanationItem(string Code, LegalText Text);

/// <summary>What mediation is and what it asks, the same for every party to whom it is proposed.</summary>
internal static class MediationExplanation
{
    private const string Between = "\n\n----------\n\n";

    public static IReadOnlyList<ExplanationItem> Items { get; } =
    [
        new("what", new(
            "Bij mediation praat u samen met de gemeente over een oplossing. Een mediator helpt daarbij. De mediator kiest geen partij en beslist niets.",
            "In mediation you talk with the municipality about a solution. A mediator helps. The mediator takes no side and decides nothing.")),
        new("voluntary", new(
            "Mediation is vrijwillig. U mag nee zeggen, en u mag op elk moment stoppen. U hoeft niet te zeggen waarom. Uw bezwaar gaat dan gewoon verder.",
            "Mediation is voluntary. You may say no, and you may stop at any moment. You need not say why. Your objection then simply goes on.")),
        new("confidential", new(
            "Wat u bij de mediator zegt, blijft vertrouwelijk. Wij leggen alleen vast wanneer er is gepraat, hoe lang, wat het kost en of er afspraken zijn gemaakt.",
            "What you say to the mediator stays confidential. We record only when you talked, how long, what it costs and whether you came to an agreement.")),
        new("clock", new(
            "Wij vragen u ook of de termijn om te beslissen mag stilstaan tijdens de mediation. Dat mag u apart kiezen. Zegt u nee, dan loopt de termijn door. Stopt de mediation, dan loopt de termijn de dag erna weer verder.",
            "We also ask whether the term to decide may stand still during the mediation. That is a choice of its own. If you say no, the term goes on running. When the mediation ends, the term runs again the day after.")),
        new("cost", new(
            "De gemeente betaalt de mediator, behalve een eigen bijdrage die u vooraf hebt afgesproken.",
            "The municipality pays the mediator, except for an own contribution that you agreed to beforehand.")),
        new("own-contribution", new(
            "Een eigen bijdrage geldt alleen als u die vooraf hebt afgesproken. Vraag de gemeente om het bedrag voordat u ja zegt.",
            "An own contribution applies only where you agreed to it beforehand. Ask the municipality for the amount before you say yes.")),
    ];

    /// <summary>Says that there is a proposal, and not what it is about.</summary>
    public static MailContent ProposalMail(string to, string number, MunicipalitySettings municipality) => new(
        to,
        $"Voorstel om met een mediator te praten / Proposal to talk with a mediator ({number})",
        $"""
        {municipality.Name} stelt voor om bij uw bezwaar {number} met een mediator te praten.

        {Lines(text => text.Nl)}

        Wilt u meedoen? Log in op de website van {municipality.Name} en geef daar uw antwoord. U kunt ook bellen: {municipality.Contact.Phone}.
        """
        + Between
        + $"""
        {municipality.Name} proposes to talk with a mediator about your objection {number}.

        {Lines(text => text.En)}

        Do you want to take part? Sign in on the website of {municipality.Name} and answer there. You can also call: {municipality.Contact.Phone}.
        """);

    private static string Lines(Func<LegalText, string> language) => string.Join('\n', Items.Select(item => $"- {language(item.Text)}"));
}
