using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What of a case decides where it stands and what happens next.</summary>
internal sealed record CaseProgress(
    ObjectionStatus Status, DateTimeOffset ReceivedAt, Timeliness Timeliness, ClockState Clock, bool GroundsFollow, DateOnly? ContactDueOn, DateOnly? DecisionDeadline)
{
    /// <summary>Last day to repair the omission that was asked for; null where none is open.</summary>
    public DateOnly? RepairBy { get; init; }

    public MediationStanding Mediation { get; init; }
    public DateOnly? MediationDueOn { get; init; }
    public DateOnly? AgreementDueOn { get; init; }
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>The objector has not said yet whether to take part in the mediation that was proposed; known where it was asked.</summary>
    public bool MediationToAnswer { get; init; }

    /// <summary>The objector has not said yet whether an agreement that stands is right; known where it was asked.</summary>
    public bool AgreementsToCheck { get; init; }

    public bool IsOpen => Status is ObjectionStatus.Received or ObjectionStatus.InTreatment;

    public static DateOnly? RepairDayIn(IEnumerable<Fact> facts)
    {
        DateOnly? day = null;
        foreach (var fact in facts)
            day = fact switch { OmissionRequested requested => requested.RepairBy, OmissionRepaired => null, _ => day };
        return day;
    }
}

/// <summary>Something that happens next in a case.</summary>
/// <param name="Code">Stable code of the step.</param>
/// <param name="By">The day by which it happens; null where there is no date.</param>
/// <param name="Text">The step in plain words.</param>
public sealed record NextStep(string Code, DateOnly? By, LegalText Text)
{
    private const string SendGrounds = "send-grounds";
    private const string SendMissing = "send-missing";
    private const string AnswerMediation = "answer-mediation";
    private const string ConfirmWithdrawal = "confirm-withdrawal";
    private const string CheckAgreements = "check-agreements";

    private static readonly string[] AskedOfCitizen = [SendGrounds, SendMissing, ConfirmWithdrawal, AnswerMediation, CheckAgreements];

    internal static IReadOnlyList<NextStep> After(CaseProgress progress, DateOnly today)
    {
        if (!progress.IsOpen)
            return [new("closed", null, new("Uw bezwaar is afgerond.", "Your objection is closed."))];

        List<NextStep> steps = [];
        if (progress.Withdrawal is { TookEffectOn: null, CoolingOffUntil: { } until } && until >= today)
            steps.Add(new("reconsider-withdrawal", until, new("U hebt bevestigd dat u uw bezwaar intrekt. U kunt daar tot en met deze dag op terugkomen. Daarna is uw bezwaar afgerond.", "You confirmed that you withdraw your objection. You can take that back until this day inclusive. Then your objection is closed.")));
        if (progress.ContactDueOn is { } contactDue && AmsterdamTime.DateOf(progress.ReceivedAt) <= contactDue)
            steps.Add(new("we-call", contactDue, new("Wij nemen contact met u op om uw verhaal te horen.", "We contact you to hear your story.")));
        if (progress.GroundsFollow)
            steps.Add(new(SendGrounds, progress.RepairBy, new("Stuur ons waarom u het niet eens bent met het besluit. In een brief leest u tot wanneer dat kan.", "Send us why you disagree with the decision. A letter tells you until when.")));
        else if (progress.RepairBy is { } repairBy)
            steps.Add(new(SendMissing, repairBy, new("Er ontbreekt iets aan uw bezwaar. In onze brief leest u wat. Stuur het ons uiterlijk op deze dag.", "Something is missing from your objection. Our letter tells you what. Send it to us on this day at the latest.")));
        if (progress.Withdrawal is { TookEffectOn: null, ConfirmedInWritingOn: null })
            steps.Add(new(ConfirmWithdrawal, null, new("U zei dat u uw bezwaar intrekt. Bevestig dat in uw dossier of met een brief. Zonder bevestiging gaat uw bezwaar gewoon door.", "You said that you withdraw your objection. Confirm it in your file or with a letter. Without confirmation your objection simply goes on.")));
        if (progress.MediationToAnswer)
            steps.Add(new(AnswerMediation, progress.MediationDueOn, new("Wij stellen mediation voor. Laat ons uiterlijk op deze dag weten of u meedoet. U mag ook nee zeggen.", "We propose mediation. Tell us on this day at the latest whether you take part. You may say no as well.")));
        if (progress.AgreementsToCheck)
            steps.Add(new(CheckAgreements, null, new("Wij schreven op wat wij met u afspraken. Kijk of het klopt. Klopt het niet, laat het ons dan weten.", "We wrote down what we agreed with you. See whether it is right. If it is not, tell us.")));
        if (progress.Timeliness is Timeliness.Late)
            steps.Add(new("explain-delay", null, new("Uw bezwaar kwam na de laatste dag. Wij vragen u waarom. Heeft u een goede reden, dan behandelen wij het toch.", "Your objection came after the last day. We ask you why. With a good reason we treat it all the same.")));
        steps.Add(new("decision-stays", null, new("Het besluit blijft gelden zolang wij uw bezwaar behandelen. Is er haast bij? Vraag de rechter om een voorlopige voorziening.", "The decision stays in force while we treat your objection. Is it urgent? Ask the court for interim relief.")));
        if (progress.DecisionDeadline is { } deadline)
            steps.Add(WeDecide(deadline, today));
        return steps;
    }

    /// <summary>The one step to show where there is room for one: what is asked of the citizen, otherwise the first that has a day.</summary>
    internal static NextStep Foremost(IReadOnlyList<NextStep> steps) =>
        steps.FirstOrDefault(step => AskedOfCitizen.Contains(step.Code)) ?? steps.FirstOrDefault(step => step.By is not null) ?? steps[0];

    /// <summary>Once the day has passed, the citizen must know what can be done about it (Awb 4:17, 6:12).</summary>
    private static NextStep WeDecide(DateOnly deadline, DateOnly today) => deadline >= today
        ? new("we-decide", deadline, new("Wij beslissen uiterlijk op deze dag, tenzij wij samen iets anders afspreken.", "We decide on this day at the latest, unless we agree on something else together."))
        : new("we-are-late", deadline, new(
            "Wij hadden uiterlijk op deze dag moeten beslissen. U kunt ons een brief sturen waarin u ons in gebreke stelt. Beslissen wij dan niet binnen twee weken, dan moeten wij u misschien een dwangsom betalen.",
            "We should have decided on this day at the latest. You can send us a letter that gives us notice of default. If we do not decide within two weeks after it, we may have to pay you a penalty."));
}
