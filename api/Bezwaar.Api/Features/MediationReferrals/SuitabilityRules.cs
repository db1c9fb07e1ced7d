using Bezwaar.Awb;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>A question that tells whether mediation fits.</summary>
public enum SuitabilityQuestion
{
    /// <summary>Do the parties have to go on with each other after this?</summary>
    PartiesGoOnTogether,

    /// <summary>Is more at stake than this one decision?</summary>
    MoreThanThisDecision,

    /// <summary>Do all parties want to talk?</summary>
    EverybodyWantsToTalk,

    /// <summary>Does the authority have room to do something else than it decided?</summary>
    AuthorityHasRoom,

    /// <summary>Are there others whose interests are involved and who cannot take part?</summary>
    OthersCannotTakePart,

    /// <summary>Does somebody mainly need a ruling on what the law says?</summary>
    RulingNeeded,

    /// <summary>Would an explanation or a correction solve it?</summary>
    SimplerWayOpen,

    /// <summary>Is there violence, a threat, or a difference in power that a mediator cannot make good?</summary>
    Unsafe,
}

public enum SuitabilityAnswer
{
    Yes,
    No,
    Unknown,
}

/// <summary>What the answers come to. Advice: a person decides.</summary>
public enum SuitabilityAdvice
{
    Advised,
    Possible,
    NotAdvised,
}

/// <summary>An answer to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record AnsweredQuestion(SuitabilityQuestion Question, SuitabilityAnswer Answer);

/// <summary>What made the advice what it is.</summary>
/// <param name="Question">The question whose answer counted.</param>
/// <param name="Points">Which advice it points to.</param>
/// <param name="Text">Why.</param>
public sealed record SuitabilityReason(SuitabilityQuestion Question, SuitabilityAdvice Points, LegalText Text);

/// <summary>One question, with what its answer means.</summary>
/// <param name="Question">Code of the question.</param>
/// <param name="Text">The question, to be answered with yes, no or unknown.</param>
/// <param name="Meaning">Why it is asked.</param>
public sealed record DescribedQuestion(SuitabilityQuestion Question, LegalText Text, LegalText Meaning);

/// <summary>
/// Whether mediation fits (policy; Awb: none). One answer that stands in the way advises against. Without one, two answers
/// that speak for it and none that asks for care advise it. Everything else leaves it open.
/// </summary>
internal static class SuitabilityRules
{
    private const int ReasonsToAdvise = 2;

    private sealed record Rule(DescribedQuestion Described, SuitabilityAnswer Counts, SuitabilityAdvice Points, LegalText Because);

    private static readonly Rule[] All =
    [
        new(
            new(
                SuitabilityQuestion.PartiesGoOnTogether,
                new("Moeten partijen ook hierna met elkaar verder?", "Do the parties have to go on with each other after this?"),
                new("Mediation werkt aan de verhouding, een besluit niet.", "Mediation works on the relation, a decision does not.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.Advised, new("Partijen moeten met elkaar verder.", "The parties have to go on with each other.")),
        new(
            new(
                SuitabilityQuestion.MoreThanThisDecision,
                new("Speelt er meer dan dit ene besluit?", "Is more at stake than this one decision?"),
                new("Een beslissing op bezwaar gaat alleen over het besluit.", "A decision on the objection is about the decision alone.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.Advised, new("Er speelt meer dan dit ene besluit.", "More is at stake than this one decision.")),
        new(
            new(
                SuitabilityQuestion.EverybodyWantsToTalk,
                new("Willen alle partijen met elkaar praten?", "Do all parties want to talk with each other?"),
                new("Mediation is vrijwillig voor iedereen.", "Mediation is voluntary for everybody.")),
            SuitabilityAnswer.No, SuitabilityAdvice.NotAdvised, new("Niet alle partijen willen praten.", "Not all parties want to talk.")),
        new(
            new(
                SuitabilityQuestion.AuthorityHasRoom,
                new("Heeft de gemeente ruimte om iets anders te doen dan zij besloot?", "Does the municipality have room to do something else than it decided?"),
                new("Zonder ruimte in de regels valt er niets af te spreken.", "Without room in the rules there is nothing to agree on.")),
            SuitabilityAnswer.No, SuitabilityAdvice.NotAdvised, new("De gemeente heeft geen ruimte om iets anders te doen.", "The municipality has no room to do something else.")),
        new(
            new(
                SuitabilityQuestion.OthersCannotTakePart,
                new("Zijn er anderen met een belang die niet mee kunnen doen?", "Are there others with an interest who cannot take part?"),
                new("Afspraken mogen niet ten koste gaan van wie er niet bij is.", "Agreements must not be at the expense of who is absent.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.Possible, new("Niet iedereen met een belang kan meedoen.", "Not everybody with an interest can take part.")),
        new(
            new(
                SuitabilityQuestion.RulingNeeded,
                new("Is vooral een uitspraak nodig over wat de wet zegt?", "Is a ruling needed above all on what the law says?"),
                new("Een rechtsvraag krijgt antwoord in de formele procedure.", "A question of law is answered in the formal procedure.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.NotAdvised, new("Er is vooral een uitspraak over de wet nodig.", "A ruling on the law is needed above all.")),
        new(
            new(
                SuitabilityQuestion.SimplerWayOpen,
                new("Lost uitleg of een verbetering het ook op?", "Would an explanation or a correction solve it too?"),
                new("Mediation komt na wat eenvoudiger is.", "Mediation comes after what is simpler.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.NotAdvised, new("Uitleg of een verbetering kan het ook oplossen. Probeer dat eerst.", "An explanation or a correction can solve it too. Try that first.")),
        new(
            new(
                SuitabilityQuestion.Unsafe,
                new("Is er geweld, dreiging of een te groot verschil in macht?", "Is there violence, a threat or too great a difference in power?"),
                new("Iedereen moet veilig en vrij kunnen spreken.", "Everybody must be able to speak safely and freely.")),
            SuitabilityAnswer.Yes, SuitabilityAdvice.NotAdvised, new("Niet iedereen kan veilig en vrij spreken.", "Not everybody can speak safely and freely.")),
    ];

    public static IReadOnlyList<DescribedQuestion> Questions { get; } = [.. All.Select(rule => rule.Described)];

    /// <param name="answers">One answer to each question.</param>
    public static (SuitabilityAdvice Advice, IReadOnlyList<SuitabilityReason> Reasons) Judge(IReadOnlyCollection<AnsweredQuestion> answers)
    {
        List<SuitabilityReason> reasons =
        [
            .. All.Where(rule => answers.Any(given => given.Question == rule.Described.Question && given.Answer == rule.Counts))
                .Select(rule => new SuitabilityReason(rule.Described.Question, rule.Points, rule.Because)),
        ];
        if (reasons.Any(reason => reason.Points is SuitabilityAdvice.NotAdvised))
            return (SuitabilityAdvice.NotAdvised, reasons);

        var advised = reasons.All(reason => reason.Points is SuitabilityAdvice.Advised) && reasons.Count >= ReasonsToAdvise;
        return (advised ? SuitabilityAdvice.Advised : SuitabilityAdvice.Possible, reasons);
    }
}
