using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Features.IntendedDecisions;

internal sealed partial class IntendedDecision
{
    internal static class Errors
    {
        public static readonly Error ReferenceTaken = Problem.Conflict(
            "intention-reference-taken", "Er is al een voornemen met dit kenmerk.", "There is an intended decision with this reference already.");

        public static readonly Error DecisionTaken = Problem.Conflict(
            "decision-taken",
            "Het besluit is al genomen. Op het voornemen kan niet meer worden gereageerd. Bent u het niet eens met het besluit? Dan kunt u bezwaar maken.",
            "The decision has been taken. One can react to the intention no more. Do you disagree with the decision? Then you can object.");

        public static readonly Error Cancelled = Problem.Conflict(
            "intention-cancelled", "De gemeente neemt dit besluit niet meer. U hoeft niets te doen.", "The municipality does not take this decision any more. You need not do anything.");

        public static readonly Error AttemptBeforeRegistration = Problem.Unprocessable(
            "attempt-before-registration",
            "Deze poging zou vóór de dag zijn gedaan waarop het voornemen is vastgelegd. Controleer de datum.",
            "This attempt would have been made before the day on which the intention was registered. Check the date.");

        public static readonly Error ResultBeforeRegistration = Problem.Unprocessable(
            "result-before-registration",
            "Deze dag ligt vóór de dag waarop het voornemen is vastgelegd. Controleer de datum.",
            "This day is before the day on which the intention was registered. Check the date.");

        public static readonly Error TooManyAttempts = Problem.Conflict(
            "too-many-attempts", "Bij dit voornemen staan al 50 contactpogingen.", "This intention has 50 contact attempts already.");

        public static readonly Error TooManyReactions = Problem.Conflict(
            "too-many-reactions", "U hebt al heel vaak gereageerd. Bel ons.", "You have reacted very often already. Call us.");

        public static readonly Error CallBackAfterDecision = Problem.Unprocessable(
            "call-back-after-decision",
            "Op dat moment is het besluit al genomen. Kies een eerder moment.",
            "By that moment the decision has been taken. Choose an earlier moment.");

        public static readonly Error NotReachedYet = Problem.Unprocessable(
            "not-reached-yet",
            "Leg eerst het contact vast waarin dit is uitgelegd.",
            "First register the contact in which it was explained.");

        public static readonly Error WasReached = Problem.Unprocessable(
            "was-reached", "Er is wel contact geweest. Kies een ander resultaat.", "There was contact. Choose another result.");

        public static readonly Error NotTried = Problem.Unprocessable(
            "not-tried", "Niemand heeft het geprobeerd. Leg eerst een contactpoging vast.", "Nobody tried. First register a contact attempt.");

        public static readonly Error OtherDecisionType = Problem.Unprocessable(
            "other-decision-type", "Het voornemen gaat over een ander soort besluit.", "The intention is about another type of decision.");

        public static readonly Error Unknown = Problem.Invalid(
            "#/intendedDecisionId", "unknown-intended-decision", "Dit voornemen bestaat niet.", "This intended decision does not exist.");
    }
}
