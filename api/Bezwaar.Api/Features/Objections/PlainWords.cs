using System.Text.Json;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What happens in a case, said to a citizen: no names of staff, nothing internal.</summary>
internal static class PlainWords
{
    /// <summary>What is told of an entry that has no words of its own.</summary>
    public static readonly LegalText Something = new("Er is iets vastgelegd over uw bezwaar.", "Something was recorded about your objection.");

    public static LegalText Standing(ObjectionStatus status, ClockState clock) => (status, clock) switch
    {
        (ObjectionStatus.Withdrawn, _) => new("Het bezwaar is ingetrokken.", "The objection was withdrawn."),
        (ObjectionStatus.Decided, _) => new("Wij hebben op het bezwaar beslist.", "We decided on the objection."),
        (_, ClockState.Suspended) => new("Wij wachten op wat er nog ontbreekt. Zolang staat de termijn om te beslissen stil.", "We wait for what is missing. Until then the term to decide stands still."),
        (_, ClockState.Stopped) => new("Wij hebben samen afgesproken dat de termijn om te beslissen nu stilstaat.", "We agreed together that the term to decide stands still now."),
        (ObjectionStatus.InTreatment, _) => new("Wij behandelen het bezwaar.", "We are treating the objection."),
        _ => new("Wij hebben het bezwaar ontvangen.", "We received the objection."),
    };

    public static LegalText Of(TimelineEventType type, string details) => type switch
    {
        TimelineEventType.ObjectionFiled => new("Wij hebben het bezwaar ontvangen.", "We received the objection."),
        TimelineEventType.HandlerAssigned => new("Een medewerker van de gemeente behandelt het bezwaar.", "Somebody at the municipality treats the objection."),
        TimelineEventType.FactRecorded => OfFact(details),
        TimelineEventType.GroundsSupplied => new("Wij hebben ontvangen waarom u het niet eens bent met het besluit.", "We received why you disagree with the decision."),
        TimelineEventType.ContactAttempted => new("Wij hebben contact met u gezocht.", "We tried to contact you."),
        TimelineEventType.WithdrawalAnnounced => new("U hebt gezegd dat u het bezwaar wilt intrekken. Dat telt pas als u het op papier bevestigt.", "You said that you want to withdraw the objection. It counts only once you confirm that in writing."),
        TimelineEventType.ObjectionWithdrawn => new("Het bezwaar is ingetrokken.", "The objection was withdrawn."),
        TimelineEventType.AccessLinkRevoked => new("De links naar dit bezwaar werken niet meer.", "The links to this objection do not work any more."),
        TimelineEventType.ObjectionClaimed => new("De bezwaarmaker of gemachtigde heeft ingelogd en het bezwaar in het eigen overzicht gezet.", "The objector or representative signed in and took the objection into the own overview."),
        TimelineEventType.EmailConfirmed => new("Een e-mailadres is bevestigd.", "An e-mail address was confirmed."),
        TimelineEventType.MediationProposed => new("Er is voorgesteld om met een mediator te praten.", "It was proposed to talk with a mediator."),
        TimelineEventType.MediationConsentGiven => new("Iemand heeft ja gezegd tegen mediation.", "Somebody said yes to mediation."),
        TimelineEventType.MediationConsentRevoked => new("Iemand wil toch geen mediation.", "Somebody does not want mediation after all."),
        TimelineEventType.MediationStarted => new("De mediation is begonnen.", "The mediation began."),
        TimelineEventType.MediationEnded => new("De mediation is afgerond.", "The mediation ended."),
        TimelineEventType.PersonalDataCorrected => new("Namen, adressen of andere contactgegevens zijn verbeterd.", "Names, addresses or other contact details were corrected."),
        TimelineEventType.WentOnWithoutContact => new("Wij gaan verder met het bezwaar zonder dat wij u gesproken hebben.", "We go on with the objection without having spoken with you."),
        TimelineEventType.MediationReferralRevoked => new("Het voorstel voor mediation is ingetrokken.", "The proposal for mediation was withdrawn."),
        TimelineEventType.MediationSuitabilityChecked => new("Wij hebben bekeken of mediation hier past.", "We looked whether mediation fits here."),
        TimelineEventType.MediationPartyAdded => new("Er doet nog iemand mee met de mediation.", "Somebody else takes part in the mediation."),
        TimelineEventType.MediationAgreementSigned => new("De afspraken over hoe de mediation gaat, zijn ondertekend.", "The agreement on how the mediation goes was signed."),
        TimelineEventType.MediationSessionRecorded => new("Er is een gesprek met de mediator geweest.", "There was a conversation with the mediator."),
        TimelineEventType.MediationSessionCorrected => new("De datum, de duur of de kosten van een gesprek met de mediator zijn verbeterd.", "The date, length or cost of a conversation with the mediator was corrected."),
        TimelineEventType.MediationContributionsRecorded => new("Vastgelegd is wie wat bijdraagt aan de kosten van de mediation.", "Who contributes what to the cost of the mediation was recorded."),
        TimelineEventType.MediationFollowedUp => new("De mediation is klaar en het bezwaar gaat verder.", "The mediation is over and the objection goes on."),
        TimelineEventType.InformalOutcomeRecorded => OutcomeWords.InTimeline(details),
        TimelineEventType.WithdrawalConfirmed => new(
            "U hebt op papier bevestigd dat u het bezwaar intrekt. U hebt nog bedenktijd.", "You confirmed in writing that you withdraw the objection. You still have time to reconsider."),
        TimelineEventType.WithdrawalTakenBack => new("U trekt het bezwaar toch niet in. Wij gaan verder met het bezwaar.", "You do not withdraw the objection after all. We go on with it."),
        TimelineEventType.ContactAttemptCorrected => new("Wij hadden iets verkeerd opgeschreven over het contact met u. Dat is verbeterd.", "We had written down something wrong about the contact with you. That was corrected."),
        TimelineEventType.CallbackAgreed => new("Er is afgesproken wanneer wij u bellen.", "It was agreed when we call you."),
        TimelineEventType.CallbackMoved => new("De belafspraak is verzet.", "The appointment to call was moved."),
        TimelineEventType.CallbackCancelled => new("De belafspraak gaat niet door.", "The appointment to call was cancelled."),
        TimelineEventType.AgreementMade => new("Er is een afspraak gemaakt. U ziet die bij uw bezwaar.", "Something was agreed. You see it with your objection."),
        TimelineEventType.AgreementKept => new("Een afspraak is nagekomen.", "An agreement was kept."),
        TimelineEventType.AgreementCancelled => new("Een afspraak geldt niet meer.", "An agreement no longer holds."),
        TimelineEventType.AgreementsConfirmed => new("Wij hebben bevestigd wat er is afgesproken.", "We confirmed what was agreed."),
        TimelineEventType.AgreementAccepted => new("U hebt gezegd dat een afspraak klopt.", "You said that an agreement is right."),
        TimelineEventType.AgreementContested => new("U hebt gezegd dat een afspraak niet klopt. Wij nemen daarover contact met u op.", "You said that an agreement is not right. We will contact you about it."),
        TimelineEventType.ElectronicPostChanged => new("Er is gekozen welke berichten per e-mail komen. Alle andere komen per post.", "It was chosen which messages come by e-mail. All others come by post."),
        TimelineEventType.TimeRecorded => new("Wij hebben opgeschreven hoeveel tijd het bezwaar ons kost.", "We wrote down how much time the objection takes us."),
        TimelineEventType.TimeEntryRemoved => new("Wij hebben de opgeschreven tijd verbeterd.", "We corrected the time that we had written down."),
        TimelineEventType.DocumentsAdded => new("Er zijn een of meer bestanden bij het bezwaar gedaan.", "One or more files were added to the objection."),
        _ => Something,
    };

    /// <summary>Which fact it is stands in the details of the entry, as the type of the fact.</summary>
    private static LegalText OfFact(string details) => JsonSerializer.Deserialize<JsonElement>(details).GetProperty("type").GetString() switch
    {
        "committee-announced" => new("Een commissie geeft advies over het bezwaar.", "A committee advises on the objection."),
        "omission-requested" => new("Wij hebben u gevraagd om iets dat nog ontbreekt.", "We asked you for something that is missing."),
        "omission-repaired" => new("Wij hebben ontvangen wat er ontbrak.", "We received what was missing."),
        "adjourned" => new("Wij hebben meer tijd genomen om te beslissen.", "We took more time to decide."),
        "postponed" => new("De termijn om te beslissen is langer geworden.", "The term to decide became longer."),
        "clock-stopped" => new("De termijn om te beslissen staat stil.", "The term to decide stands still."),
        "clock-resumed" => new("De termijn om te beslissen loopt weer.", "The term to decide runs again."),
        "hearing-planned" => new("Er is een hoorzitting gepland.", "A hearing was planned."),
        "notice-of-default-received" => new("Wij hebben de brief ontvangen waarin u ons in gebreke stelt.", "We received your notice of default."),
        "costs-requested" => new("Er is gevraagd om vergoeding van kosten.", "Reimbursement of costs was asked for."),
        "decided" => new("Wij hebben op het bezwaar beslist.", "We decided on the objection."),
        "closed" => new("Wij hebben het dossier gesloten.", "We closed the file."),
        _ => Something,
    };
}
