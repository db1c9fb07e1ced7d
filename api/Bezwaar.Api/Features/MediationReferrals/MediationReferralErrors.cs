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
    }
}
