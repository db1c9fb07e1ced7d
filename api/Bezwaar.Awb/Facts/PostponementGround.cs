namespace Bezwaar.Awb;

/// <summary>The ground for further postponement of the decision (Awb 7:10(4)).</summary>
public enum PostponementGround
{
    /// <summary>All interested parties consent (Awb 7:10(4)(a)).</summary>
    AllPartiesConsent,

    /// <summary>The objector consents and other interested parties are not harmed (Awb 7:10(4)(b)).</summary>
    ObjectorConsents,

    /// <summary>Statutory rules of procedure make it necessary (Awb 7:10(4)(c)).</summary>
    ProceduralRules,
}
