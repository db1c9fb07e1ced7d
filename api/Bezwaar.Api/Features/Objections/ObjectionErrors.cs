using Bezwaar.Api.Platform.Errors;
using Bezwaar.Awb;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

internal sealed partial class Objection
{
    internal static partial class Errors
    {
        public static readonly Error Closed = Problem.Conflict(
            "objection-closed", "Dit bezwaar is afgerond. Er kan niets meer aan worden gewijzigd.", "This objection is closed. It cannot be changed any more.");

        public static readonly Error NoWithdrawalToConfirm = Problem.Conflict(
            "no-withdrawal-to-confirm", "Er is geen mondelinge intrekking die nog bevestigd moet worden (Awb 6:21).", "There is no oral withdrawal that waits for its confirmation (Awb 6:21).");

        public static readonly Error BeforeReceipt = Problem.Unprocessable(
            "before-receipt", "Dit zou zijn gebeurd vóór de dag waarop het bezwaar is ontvangen. Controleer de datum.", "This would have happened before the day on which the objection was received. Check the date.");

        public static readonly Error GroundsNotAwaited = Problem.Conflict(
            "grounds-not-awaited", "Dit bezwaar heeft al gronden. Wat iemand er later aan toevoegt, hoort in het dossier.", "This objection has its grounds already. What is added later belongs in the file.");

        public static readonly Error NotDecidedYet = Problem.Conflict(
            "not-decided-yet", "Een bezwaar wordt pas gesloten na de beslissing of de intrekking.", "An objection is closed only after the decision or the withdrawal.");

        public static readonly Error ConfirmedBeforeStated = Problem.Unprocessable(
            "confirmed-before-stated", "De bevestiging ligt vóór de dag waarop de bezwaarmaker het zei. Controleer de datum.", "The confirmation is before the day on which the objector said it. Check the date.");

        public static readonly Error PaperIntakeNeedsToken = Problem.Forbidden(
            "paper-intake-needs-token", "Alleen de gemeente zelf kan een bezwaar op papier registreren.", "Only the municipality itself can register an objection on paper.");

        public static readonly Error TookContestedDecision = Problem.Unprocessable(
            "took-contested-decision",
            "Deze medewerker nam het besluit waartegen het bezwaar is. Laat een collega het bezwaar behandelen en bellen (Awb 7:5 en 10:3 lid 3). Een coördinator kan met een reden een uitzondering maken.",
            "This person took the decision that the objection is against. Let a colleague treat it and call (Awb 7:5, 10:3(3)). A coordinator can make an exception with a reason.");

        public static readonly Error PolicyOverrideNotAllowed = Problem.Forbidden(
            "contact-policy-override-not-allowed", "Alleen een coördinator kan deze uitzondering maken.", "Only a coordinator can make this exception.");

        public static readonly Error ContactNotReached = Problem.Unprocessable(
            "contact-not-reached-reason-needed",
            "Niemand heeft de bezwaarmaker nog gesproken. Bel eerst, of leg vast waarom het bezwaar zonder gesprek verdergaat.",
            "Nobody spoke with the objector yet. Call first, or record why the objection goes on without a conversation.");

        public static readonly Error ContactWasMade = Problem.Conflict(
            "contact-was-made", "De bezwaarmaker is gesproken. Een reden om zonder gesprek verder te gaan is niet nodig.", "Somebody spoke with the objector. A reason to go on without a conversation is not needed.");

        public static Error Contradicts(Contradiction contradiction) =>
            Problem.Unprocessable(contradiction.Code, contradiction.Nl, contradiction.En);
    }
}
