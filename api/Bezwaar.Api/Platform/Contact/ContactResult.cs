namespace Bezwaar.Api.Platform.Contact;

/// <summary>What came of an attempt.</summary>
public enum ContactResult
{
    Reached,
    NoAnswer,
    Voicemail,
    WrongNumber,

    /// <summary>The citizen does not want this contact. Informal is voluntary; the formal track goes on.</summary>
    Declined,

    /// <summary>A letter or e-mail was sent; whether it reached the citizen is not known.</summary>
    Sent,
}
