using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Features.MediationReferrals;

internal sealed partial class MediationReferral
{
    internal static class Errors
    {
        public static readonly Error CaseClosed = Problem.Conflict(
            "objection-closed", "Dit bezwaar is afgerond. Mediation kan niet meer.", "This objection is closed. Mediation is no longer possible.");

        public static readonly Error ContactFirst = Problem.Conflict(
            "contact-first",
            "Eerst contact, dan pas mediation: er is nog geen contactpoging geweest die de bezwaarmaker heeft bereikt. Een coördinator kan hiervan afwijken met een reden.",
            "Contact comes before mediation: no contact attempt has reached the objector yet. A coordinator may override this with a reason.");

        public static readonly Error OverrideNotAllowed = Problem.Forbidden(
            "override-not-allowed", "Alleen een coördinator kan zonder eerder contact verwijzen naar mediation.", "Only a coordinator may refer to mediation without earlier contact.");

        public static readonly Error ConsentMissing = Problem.Conflict(
            "mediation-consent-missing", "Nog niet iedereen heeft ja gezegd tegen mediation. Mediation is vrijwillig voor elke partij.", "Not every party has agreed to mediation yet. Mediation is voluntary for each of them.");

        public static readonly Error NoGroundForClock = Problem.Conflict(
            "no-ground-for-clock",
            "De termijn kan niet stilstaan: daarvoor moeten alle belanghebbenden instemmen (Awb 7:10 lid 4 onder a), of de bezwaarmaker, als anderen niet worden geschaad (onder b). Zonder dit kan de mediation wel beginnen.",
            "The term cannot stand still: that needs the consent of all interested parties (Awb 7:10(4)(a)), or of the objector where others are not harmed (b). The mediation can start without it.");

        public static readonly Error NotProposed = Problem.Conflict(
            "mediation-not-proposed", "Dit kan alleen zolang de mediation is voorgesteld en nog niet is begonnen.", "This is possible only while the mediation is proposed and has not started.");

        public static readonly Error NotStarted = Problem.Conflict(
            "mediation-not-started", "Deze mediation loopt niet.", "This mediation is not running.");

        public static readonly Error NoLongerOpen = Problem.Conflict(
            "mediation-not-open", "Deze verwijzing is afgerond.", "This referral is over.");

        public static readonly Error EndedBeforeStart = Problem.Unprocessable(
            "mediation-ended-before-start", "De mediation zou eindigen voordat zij begon. Controleer de datum.", "The mediation would end before it began. Check the date.");

        public static readonly Error BeforeReceipt = Problem.Unprocessable(
            "mediation-before-receipt", "De mediation zou beginnen voordat het bezwaar er was. Controleer de datum.", "The mediation would start before the objection was received. Check the date.");

        public static readonly Error AnotherOpen = Problem.Conflict(
            "mediation-already-open", "Er is al een verwijzing naar mediation die nog niet is afgerond.", "There is a mediation referral already that is not over yet.");

        public static readonly Error AdvisedAgainst = Problem.Conflict(
            "mediation-advised-against", "De vragen vooraf raden mediation hier af. Stelt u het toch voor? Schrijf dan op waarom.", "The questions beforehand advise against mediation here. If you propose it all the same, say why.");

        public static readonly Error MediatorNotAvailable = Problem.Conflict(
            "mediator-not-available", "Deze mediator neemt op die dag geen nieuwe zaken aan. Kies een andere mediator.", "This mediator takes no new referrals on that day. Choose another mediator.");

        public static readonly Error UnknownMediator = Problem.Invalid(
            "#/mediatorId", "unknown-mediator", "Deze mediator staat niet in het register.", "The register has no such mediator.");

        public static readonly Error NotYetStarted = Problem.Conflict(
            "mediation-not-yet-started", "De mediation is nog niet begonnen.", "The mediation has not started yet.");

        public static readonly Error ClockStandsStill = Problem.Conflict(
            "clock-stands-still", "De termijn staat al stil vanwege deze mediation.", "The term stands still because of this mediation already.");

        public static readonly Error ClockBeforeStart = Problem.Unprocessable(
            "clock-before-start", "De termijn zou stilstaan voordat de mediation begon. Controleer de datum.", "The term would stand still before the mediation began. Check the date.");

        public static readonly Error HarmUnknown = Problem.Invalid(
            "#/othersHarmed", "required", "De termijn staat stil omdat de bezwaarmaker instemt. Geef aan of anderen nu door het uitstel worden geschaad.", "The term stands still because the objector agrees. Say whether the delay harms others now.");

        public static readonly Error JoinedBeforeReceipt = Problem.Unprocessable(
            "joined-before-receipt", "Deze partij zou meedoen voordat het bezwaar er was. Controleer de datum.", "This party would join before the objection was received. Check the date.");

        public static readonly Error TooManyParties = Problem.Conflict(
            "too-many-parties", "Er doen al te veel partijen mee.", "Too many parties take part already.");

        public static readonly Error TooManySessions = Problem.Conflict(
            "too-many-sessions", "Er zijn al te veel gesprekken vastgelegd.", "Too many sessions were recorded already.");

        public static readonly Error SignedOutsideMediation = Problem.Unprocessable(
            "signed-outside-mediation", "De overeenkomst zou zijn getekend voordat het bezwaar er was of na het einde van de mediation. Controleer de datum.", "The agreement would have been signed before the objection was received or after the mediation ended. Check the date.");

        public static readonly Error SessionOutsideMediation = Problem.Unprocessable(
            "session-outside-mediation", "Het gesprek zou voor het begin of na het einde van de mediation zijn geweest. Controleer de datum.", "The session would have been before the mediation began or after it ended. Check the date.");

        public static readonly Error EndedBeforeSession = Problem.Unprocessable(
            "mediation-ended-before-session", "De mediation zou eindigen voor een gesprek dat al is vastgelegd. Controleer de datum.", "The mediation would end before a session that was recorded. Check the date.");

        public static readonly Error UnknownParty = Problem.Invalid(
            "#/contributions", "unknown-party", "Deze partij doet niet mee aan de mediation.", "This party takes no part in the mediation.");

        public static readonly Error NothingToFollowUp = Problem.Conflict(
            "nothing-to-follow-up", "Deze mediation heeft geen afspraken die nog een vervolg krijgen.", "This mediation has no agreement that still waits for what follows.");

        public static readonly Error FollowedUpBeforeEnd = Problem.Unprocessable(
            "followed-up-before-end", "Het vervolg zou er zijn voordat de mediation eindigde. Controleer de datum.", "What followed would lie before the end of the mediation. Check the date.");
    }
}
