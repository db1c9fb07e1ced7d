namespace Bezwaar.Awb.Terms;

/// <summary>Is there a ground for further postponement? (Awb 7:10(4))</summary>
internal static class Consent
{
    /// <summary>Judges a ground; without one the postponement or pause has no effect.</summary>
    /// <param name="ground">The ground named.</param>
    /// <param name="othersHarmed">Are other interested parties harmed? Null when not recorded.</param>
    /// <param name="interestedParties">The number of other interested parties.</param>
    /// <param name="trace">Where warnings go; null to judge in silence.</param>
    internal static bool IsValid(PostponementGround ground, bool? othersHarmed, int interestedParties, Trace? trace)
    {
        if (ground is not PostponementGround.ObjectorConsents)
        {
            return true;
        }

        if (othersHarmed is true)
        {
            trace?.Warn(
                "no-valid-ground",
                "Awb 7:10(4)(a)/(b)",
                "Alleen de bezwaarmaker stemt in met uitstel, maar anderen hebben er nadeel van. Daarom is er geen geldig uitstel. De beslistermijn verandert niet.",
                "Only the objector consents to postponement, but others are harmed by it. There is no valid postponement. The decision term does not change.");
            return false;
        }

        if (othersHarmed is null && interestedParties > 0)
        {
            trace?.Warn(
                "others-harm-not-recorded",
                "Awb 7:10(4)(b)",
                "Leg vast dat andere belanghebbenden geen nadeel hebben van het uitstel. Hebben zij dat wel? Dan is het uitstel niet geldig.",
                "Record that other interested parties are not harmed by the postponement. If they are, it is not valid.");
        }

        return true;
    }
}
