using Bezwaar.Awb;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>One part of the first call.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Questions">What to say and ask, in order.</param>
public sealed record CallGuidePart(CallPart Part, LegalText Title, IReadOnlyList<LegalText> Questions);

/// <summary>What a handler says and asks in the first call: contact first, and the route chosen together.</summary>
internal static class CallGuide
{
    public static readonly IReadOnlyList<CallGuidePart> Default =
    [
        new(CallPart.Introduction, new("Maak kennis", "Introduce yourself"),
        [
            new("Noem uw naam en zeg dat u het besluit niet zelf hebt genomen.", "Say your name, and that you did not take the decision yourself."),
            new("Vraag of het nu uitkomt. Zo niet: wanneer belt u terug?", "Ask whether this is a good moment. If not: when do you call back?"),
            new("Zeg dat praten vrijwillig is en dat het bezwaar en de termijn gewoon doorlopen.", "Say that talking is voluntary, and that the objection and the term just go on."),
        ]),
        new(CallPart.Story, new("Laat het verhaal vertellen", "Let the objector tell the story"),
        [
            new("Wat is er gebeurd? Hoe kwam het besluit bij u aan?", "What happened? How did the decision come across to you?"),
            new("Vat samen wat u hoort en vraag of dat klopt.", "Sum up what you hear, and ask whether that is right."),
        ]),
        new(CallPart.Interest, new("Zoek waar het echt om gaat", "Find what it is really about"),
        [
            new("Wat is voor u het belangrijkste?", "What matters most to you?"),
            new("Wat zou het voor u oplossen?", "What would solve it for you?"),
            new("Is er nog iets anders dat meespeelt?", "Does anything else play a part?"),
        ]),
        new(CallPart.Route, new("Kies samen hoe het verder gaat", "Choose together how to go on"),
        [
            new("Bespreek wat kan: uitleg, een fout herstellen, een nieuw besluit, een gesprek met de afdeling, mediation, of de formele procedure.", "Discuss what is possible: an explanation, putting a mistake right, a new decision, a talk with the department, mediation, or the formal procedure."),
            new("Stemt u ermee in om het eerst zo te proberen? U kunt altijd terug naar de formele procedure.", "Do you agree to try it like this first? You can always go back to the formal procedure."),
        ]),
        new(CallPart.Agreements, new("Spreek af wie wat doet en wanneer", "Agree who does what by when"),
        [
            new("Herhaal de afspraken: wie doet wat, en uiterlijk op welke dag?", "Repeat what you agreed: who does what, and by which day?"),
            new("Zeg dat u de afspraken bevestigt, en dat de bezwaarmaker het kan zeggen als iets niet klopt.", "Say that you will confirm it, and that the objector can say so when something is not right."),
            new("Wanneer spreken wij elkaar weer?", "When do we speak again?"),
        ]),
    ];
}
