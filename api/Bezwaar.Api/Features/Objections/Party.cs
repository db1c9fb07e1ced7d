namespace Bezwaar.Api.Features.Objections;

/// <summary>Whether somebody acts for themselves or for an organisation.</summary>
public enum PartyKind
{
    Person,
    Organisation,
}

/// <summary>Somebody who objects, or helps somebody who does (Awb 1:2, 2:1).</summary>
/// <param name="Kind">Person or organisation.</param>
/// <param name="Name">Name of the person, or of who signs for the organisation.</param>
/// <param name="OrganisationName">Name of the organisation; null for a person.</param>
/// <param name="KvkNumber">Number in the trade register, eight digits; null for a person.</param>
/// <param name="Address">Postal address.</param>
/// <param name="Email">E-mail address; null where there is none.</param>
/// <param name="Phone">Telephone number; null where there is none.</param>
public sealed record Party(PartyKind Kind, string Name, string? OrganisationName, string? KvkNumber, PostalAddress? Address, string? Email, string? Phone)
{
    internal string DisplayName => OrganisationName ?? Name;
}

/// <summary>A postal address.</summary>
/// <param name="Street">Street or post-office box.</param>
/// <param name="HouseNumber">House number with its addition.</param>
/// <param name="ZipCode">Postal code, such as 1234 AB.</param>
/// <param name="Town">Town.</param>
/// <param name="Country">ISO 3166-1 alpha-2; NL where left out.</param>
public sealed record PostalAddress(string Street, string HouseNumber, string ZipCode, string Town, string Country);

/// <summary>How it is known that a representative may act (Awb 2:1(2)).</summary>
public enum AuthorisationKind
{
    /// <summary>A lawyer, guardian or parent: no written authorisation is asked for.</summary>
    ByLaw,

    /// <summary>A written authorisation was shown.</summary>
    Written,

    /// <summary>A written authorisation follows.</summary>
    ToFollow,
}

/// <summary>Somebody who acts for the objector (Awb 2:1).</summary>
public sealed record Representative(Party Party, AuthorisationKind Authorisation);

/// <summary>When somebody likes to be called.</summary>
public enum CallingTime
{
    WeekdayMorning,
    WeekdayAfternoon,
    WeekdayEvening,
}

/// <summary>How the objector wants to be reached and helped.</summary>
/// <param name="Phone">Number to call; null where the objector does not want to be called.</param>
/// <param name="Times">When to call.</param>
/// <param name="Language">Language of the conversation (ISO 639-1).</param>
/// <param name="HelpNeeded">What help is needed: an interpreter, large print, somebody who comes along.</param>
public sealed record ContactPreferences(string? Phone, IReadOnlyList<CallingTime> Times, string Language, string? HelpNeeded)
{
    /// <summary>Day on which a call to the number reached somebody else; null where none did, and once the number is corrected.</summary>
    public DateOnly? PhoneFoundWrongOn { get; init; }

    /// <summary>A correction that leaves the numbers as they were does not make a wrong one right.</summary>
    internal ContactPreferences After((Party Party, ContactPreferences Preferences) before, Party party) => this with
    {
        PhoneFoundWrongOn = Phone == before.Preferences.Phone && party.Phone == before.Party.Phone ? before.Preferences.PhoneFoundWrongOn : null,
    };
}

/// <summary>Kinds of formal message for which a citizen may consent to electronic post (Awb 2:7, since 2026-01-01).</summary>
public enum MessageKind
{
    ReceiptConfirmation,
    OmissionRequest,
    TermChange,
    HearingInvitation,
    Decision,

    /// <summary>What objector and municipality agreed with each other.</summary>
    AgreementConfirmation,
}

/// <summary>The decision that the objection is against, as the objector described it or as it was registered.</summary>
/// <param name="DecisionId">The registered decision; null where it is only described.</param>
/// <param name="Reference">Reference on the letter.</param>
/// <param name="DecisionType">Code of the decision type; null where unknown.</param>
/// <param name="Description">What was decided.</param>
/// <param name="DateOfNotice">Date on the letter.</param>
/// <param name="PublishedOn">Day of publication, from which the filing term counts.</param>
/// <param name="PublicationAssumed">True where the day of publication is not known and the date of the letter is taken for it.</param>
public sealed record ContestedDecision(
    Guid? DecisionId, string? Reference, string? DecisionType, string Description, DateOnly? DateOfNotice, DateOnly? PublishedOn, bool PublicationAssumed);
