using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What has to be done next and why, said to whoever works on the case.</summary>
internal static class NextActionWords
{
    public static LegalText Of(NextActionCode code) => code switch
    {
        NextActionCode.AssignHandler => new("Wijs een behandelaar aan.", "Assign a handler."),
        NextActionCode.CallBack => new("Bel de bezwaarmaker terug, zoals is afgesproken.", "Call the objector back, as agreed."),
        NextActionCode.CallObjector => new("Probeer de bezwaarmaker te bereiken.", "Try to reach the objector."),
        NextActionCode.SendContactLetter => new("Stuur een brief: bellen lukte niet.", "Send a letter: calling did not work."),
        NextActionCode.AwaitLetterAnswer => new("Wacht op antwoord op de brief.", "Wait for the answer to the letter."),
        NextActionCode.RequestGrounds => new("Vraag waarom de bezwaarmaker het niet eens is met het besluit.", "Ask why the objector disagrees with the decision."),
        NextActionCode.AwaitRepair => new("Wacht op wat er nog ontbreekt.", "Wait for what is missing."),
        NextActionCode.ExplainDelay => new("Vraag waarom het bezwaar te laat kwam.", "Ask why the objection came late."),
        NextActionCode.ConfirmWithdrawal => new("Vraag om de intrekking op papier te bevestigen.", "Ask to confirm the withdrawal in writing."),
        NextActionCode.AwaitWithdrawalFinal => new("Wacht tot de intrekking definitief is.", "Wait until the withdrawal is final."),
        NextActionCode.KeepAgreement => new("Doe wat met de bezwaarmaker is afgesproken.", "Do what was agreed with the objector."),
        NextActionCode.AwaitConsents => new("Vraag of iedereen mediation wil.", "Ask whether everybody wants mediation."),
        NextActionCode.StartMediation => new("Laat de mediation beginnen.", "Let the mediation begin."),
        NextActionCode.MediationRunning => new("Vraag de mediator hoe lang het nog duurt.", "Ask the mediator how long it will take."),
        NextActionCode.FollowUpMediation => new("Handel de afspraak uit de mediation af.", "Carry out the agreement of the mediation."),
        NextActionCode.NotifyAdjournmentDecision => new("Beslis, of stuur bericht dat u de beslissing verdaagt.", "Decide, or notify that you adjourn the decision."),
        NextActionCode.PlanHearing => new("Plan een hoorzitting, of leg vast waarom die niet nodig is.", "Plan a hearing, or record why none is needed."),
        NextActionCode.HoldHearing => new("Houd de hoorzitting.", "Hold the hearing."),
        NextActionCode.Decide => new("Beslis op het bezwaar.", "Decide on the objection."),
        NextActionCode.DecideOverdue => new("Beslis meteen: de termijn is voorbij.", "Decide at once: the term has passed."),
        _ => new("Stel de dwangsom vast.", "Fix the penalty."),
    };

    public static readonly LegalText RequestGrounds = new(
        "De gronden zouden later komen. Vraag erom en geef een dag waarop ze binnen moeten zijn (Awb 6:6). Vanaf uw verzoek staat de beslistermijn stil (Awb 7:10 lid 2).",
        "The grounds were to follow. Ask for them and give a day by which they must be there (Awb 6:6). From your request the term to decide stands still (Awb 7:10(2)).");

    public static readonly LegalText ExplainDelay = new(
        "Het bezwaar kwam na de laatste dag en de bezwaarmaker is niet gesproken. Vraag in een brief waarom: met een goede reden behandelt u het toch (Awb 6:11).",
        "The objection came after the last day and nobody spoke with the objector. Ask why in a letter: with a good reason you treat it all the same (Awb 6:11).");

    public static readonly LegalText AwaitConsents = new("Mediation is voorgesteld. Zij begint pas als alle partijen ja zeggen.", "Mediation was proposed. It begins only once all parties agree.");

    public static readonly LegalText StartMediation = new("Alle partijen hebben ja gezegd tegen mediation.", "All parties agreed to mediation.");

    public static readonly LegalText FollowUpMediation = new(
        "De mediation eindigde met een afspraak. Er moet een intrekking volgen (Awb 6:21) of een nieuw besluit (Awb 6:19).",
        "The mediation ended with an agreement. A withdrawal (Awb 6:21) or a new decision (Awb 6:19) must follow.");

    public static LegalText AssignHandler(int workingDays) => new(
        $"Nog niemand behandelt dit bezwaar. De gemeente wijst binnen {workingDays} werkdagen na ontvangst iemand aan.",
        $"Nobody handles this objection yet. The municipality assigns somebody within {workingDays} working days after receipt.");

    public static LegalText CallBack(DateTimeOffset local) => new(
        $"Afgesproken is om te bellen op {DateOnly.FromDateTime(local.DateTime).Nl()} om {local:HH\\:mm} uur.",
        $"It was agreed to call on {DateOnly.FromDateTime(local.DateTime).En()} at {local:HH\\:mm}.");

    public static LegalText CallObjector(int attempts, ContactPolicy policy, bool late)
    {
        var (nl, en) = attempts == 0
            ? ($"Nog niemand sprak met de bezwaarmaker. De gemeente belt binnen {policy.FirstAttemptWithinWorkingDays} werkdagen na ontvangst.",
               $"Nobody spoke with the objector yet. The municipality calls within {policy.FirstAttemptWithinWorkingDays} working days after receipt.")
            : ($"Op {Days(attempts).Nl} lukte het niet. Na {policy.AttemptsBeforeLetter} pogingen op verschillende dagen volgt een brief.",
               $"It did not work on {Days(attempts).En}. After {policy.AttemptsBeforeLetter} attempts on different days a letter follows.");
        return late
            ? new($"{nl} Vraag ook waarom het bezwaar te laat kwam (Awb 6:11).", $"{en} Ask as well why the objection came late (Awb 6:11).")
            : new(nl, en);
    }

    public static LegalText SendContactLetter(int attempts) => new(
        $"Bellen lukte op {Days(attempts).Nl} niet. Vraag de bezwaarmaker in een brief om contact op te nemen.",
        $"Calling did not work on {Days(attempts).En}. Ask the objector in a letter to get in touch.");

    public static LegalText AwaitLetterAnswer(DateOnly until) => new(
        $"De bezwaarmaker kan antwoorden tot en met {until.Nl()}. Daarna gaat het bezwaar zonder gesprek verder.",
        $"The objector can answer until {until.En()}. After that the objection goes on without a conversation.");

    public static LegalText AwaitRepair(DateOnly until) => new(
        $"De bezwaarmaker kan aanvullen wat ontbreekt tot en met {until.Nl()} (Awb 6:6). Zolang staat de beslistermijn stil.",
        $"The objector can complete what is missing until {until.En()} (Awb 6:6). Until then the term to decide stands still.");

    public static LegalText ConfirmWithdrawal(DateOnly statedOn) => new(
        $"De bezwaarmaker zei op {statedOn.Nl()} het bezwaar in te trekken. Dat telt pas met een bevestiging op papier (Awb 6:21). Zolang loopt de termijn door.",
        $"The objector said on {statedOn.En()} to withdraw. That counts only once confirmed in writing (Awb 6:21). Until then the term runs on.");

    public static LegalText AwaitWithdrawalFinal(DateOnly finalOn) => new(
        $"De bezwaarmaker kan de intrekking nog terugnemen. Op {finalOn.Nl()} is zij definitief.",
        $"The objector can still take the withdrawal back. It is final on {finalOn.En()}.");

    public static LegalText KeepAgreement(DateOnly dueOn) => new(
        $"Met de bezwaarmaker is iets afgesproken voor {dueOn.Nl()}.", $"Something was agreed with the objector for {dueOn.En()}.");

    public static LegalText MediationRunning(bool overdue) => overdue
        ? new("De mediation loopt, maar de laatste dag om te beslissen is voorbij. Spreek uitstel af met alle partijen (Awb 7:10 lid 4) of overleg over beëindigen.",
              "The mediation runs, but the last day to decide has passed. Agree on a postponement with all parties (Awb 7:10(4)) or talk about ending it.")
        : new("Tijdens de mediation beslist u niet. Vraag alleen hoe lang het nog duurt: wat er besproken wordt, blijft tussen de partijen.",
              "During the mediation you do not decide. Ask only how long it will take: what is said stays between the parties.");

    public static LegalText NotifyAdjournment(DateOnly latest) => new(
        $"Verdagen kan één keer, met ten hoogste zes weken, en het bericht moet uiterlijk {latest.Nl()} verstuurd zijn (Awb 7:10 lid 3). Daarna is de termijn voorbij.",
        $"Adjourning is possible once, by six weeks at most, and the notice must be sent by {latest.En()} (Awb 7:10(3)). After that the term has passed.");

    public static LegalText PlanHearing(DateOnly latest) => new(
        $"De bezwaarmaker heeft recht op een gesprek voordat u beslist (Awb 7:2). Nodig uiterlijk {latest.Nl()} uit: anders is er te weinig tijd voor stukken en de beslissing.",
        $"The objector has the right to be heard before you decide (Awb 7:2). Invite by {latest.En()}: later leaves too little time for documents and the decision.");

    public static LegalText HoldHearing(DateOnly on) => new($"De hoorzitting is op {on.Nl()}.", $"The hearing is on {on.En()}.");

    public static LegalText Decide(DateOnly lastDay, bool isKnown) => isKnown
        ? new($"De laatste dag om te beslissen is {lastDay.Nl()} (Awb 7:10).", $"The last day to decide is {lastDay.En()} (Awb 7:10).")
        : new($"De laatste dag om te beslissen is niet bekend. Zoek uit wanneer het besluit bekend is gemaakt; beslis in elk geval uiterlijk {lastDay.Nl()}, zes weken na ontvangst.",
              $"The last day to decide is not known. Find out when the decision was published; decide in any case by {lastDay.En()}, six weeks after receipt.");

    public static LegalText DecideOverdue(DateOnly lastDay, PenaltyForDelay? penalty) => penalty is { Valid: true, FirstDay: { } from }
        ? new($"De laatste dag om te beslissen was {lastDay.Nl()} en de bezwaarmaker stelde de gemeente in gebreke. Vanaf {from.Nl()} kost elke dag een dwangsom (Awb 4:17).",
              $"The last day to decide was {lastDay.En()} and the objector gave notice of default. From {from.En()} on each day costs a penalty (Awb 4:17).")
        : new($"De laatste dag om te beslissen was {lastDay.Nl()} (Awb 7:10). De bezwaarmaker kan de gemeente in gebreke stellen.",
              $"The last day to decide was {lastDay.En()} (Awb 7:10). The objector can give notice of default.");

    public static LegalText PenaltyDecision(DateOnly orderDue) => new(
        $"Stel de dwangsom uiterlijk {orderDue.Nl()} vast (Awb 4:18).", $"Fix the penalty by {orderDue.En()} (Awb 4:18).");

    private static LegalText Days(int count) => count == 1 ? new("één dag", "one day") : new($"{count} dagen", $"{count} days");
}
