namespace Bezwaar.Api.Tests.Platform.Access;

/// <summary>Every kind of caller that the host can meet.</summary>
public enum Who
{
    Anonymous,

    /// <summary>Credentials that prove nothing: what they are sent with counts as sent by nobody.</summary>
    ExpiredSession,
    TamperedSession,
    ExpiredToken,
    TamperedToken,
    RevokedLink,
    TamperedLink,

    /// <summary>Holds the access link of an objection, which is the one asked for.</summary>
    LinkHolder,

    /// <summary>Signed in, and the objection asked for is his or her own.</summary>
    Citizen,

    /// <summary>Signed in, but the objection asked for is somebody else's.</summary>
    OtherCitizen,

    /// <summary>Signed in for the one whose objection is asked for.</summary>
    Representative,

    Handler,
    Coordinator,
    Administrator,
    Evaluator,
    Mediator,
    PlatformOperator,

    /// <summary>A system with every scope.</summary>
    Partner,

    /// <summary>A system with every scope but the one that the operation needs.</summary>
    PartnerWithoutScope,

    /// <summary>The same kinds with valid credentials of another municipality.</summary>
    CitizenElsewhere,
    StaffElsewhere,
    PartnerElsewhere,
    LinkHolderElsewhere,
}
