using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Why personal data are put right. A closed list, so that no reason can hold the data themselves.</summary>
public enum CorrectionReason
{
    /// <summary>The person asked for it (AVG 16).</summary>
    ReportedByPerson,

    /// <summary>It was read or typed wrong when the objection came in.</summary>
    MisreadOnIntake,

    /// <summary>An official register says otherwise.</summary>
    FoundInRegister,

    /// <summary>Mail came back, or a call reached somebody else.</summary>
    Unreachable,
}

/// <summary>Puts personal data right (AVG 16): the new value replaces the old one everywhere; the timeline tells which fields, never values.</summary>
internal sealed partial class Objection
{
    /// <summary>Whoever takes part puts right how he or she can be reached. Possible in a closed case too.</summary>
    public ErrorOr<Success> CorrectContactDetails(ParticipantRole role, ContactDetails details, string actor, DateTimeOffset now)
    {
        if (role is ParticipantRole.Objector)
            return Correct(details.Of(Objector), details.ContactPreferences, CorrectionReason.ReportedByPerson, actor, now);
        if (Representative is null)
            return Errors.NoDetailsOfRepresentative;

        var before = (Representative.Party, ContactPreferences);
        Representative = Representative with { Party = details.Of(Representative.Party) };
        ContactPreferences = details.ContactPreferences.After(before, Representative.Party);
        NoteCorrection("representative", before, (Representative.Party, ContactPreferences), CorrectionReason.ReportedByPerson, actor, now);
        return Result.Success;
    }

    /// <summary>The municipality puts right who objects and how to reach that person. Possible in a closed case too.</summary>
    public ErrorOr<Success> Correct(Party objector, ContactPreferences preferences, CorrectionReason reason, string actor, DateTimeOffset now)
    {
        if (ElectronicPost.Count > 0 && string.IsNullOrWhiteSpace(objector.Email))
            return Errors.EmailStillNeeded;

        var before = (Objector, ContactPreferences);
        Objector = objector;
        ObjectorName = objector.DisplayName;
        ContactPreferences = preferences.After(before, objector);
        RefreshSearchText();
        NoteCorrection("objector", before, (objector, ContactPreferences), reason, actor, now);
        return Result.Success;
    }

    private void NoteCorrection(
        string party, (Party Party, ContactPreferences Preferences) before, (Party Party, ContactPreferences Preferences) after, CorrectionReason reason, string actor, DateTimeOffset now)
    {
        string[] fields =
        [
            .. new (string Name, object? Before, object? After)[]
            {
                ("kind", before.Party.Kind, after.Party.Kind),
                ("name", before.Party.Name, after.Party.Name),
                ("organisationName", before.Party.OrganisationName, after.Party.OrganisationName),
                ("kvkNumber", before.Party.KvkNumber, after.Party.KvkNumber),
                ("address", before.Party.Address, after.Party.Address),
                ("email", before.Party.Email, after.Party.Email),
                ("phone", before.Party.Phone, after.Party.Phone),
                ("contactPreferences", before.Preferences with { Times = [] }, after.Preferences with { Times = [] }),
                ("callingTimes", string.Join(',', before.Preferences.Times), string.Join(',', after.Preferences.Times)),
            }.Where(field => !Equals(field.Before, field.After)).Select(field => field.Name),
        ];
        if (fields.Length > 0)
            Changed(TimelineEventType.PersonalDataCorrected, actor, now, new { party, fields, reason });
    }

    internal static partial class Errors
    {
        public static readonly Error EmailStillNeeded = Problem.Unprocessable(
            "email-still-needed",
            "U krijgt berichten over dit bezwaar per e-mail. Daarvoor is een e-mailadres nodig.",
            "Messages about this objection are sent by e-mail. That needs an e-mail address.");

        public static readonly Error NoDetailsOfRepresentative = Problem.Conflict(
            "no-details-of-representative",
            "In dit bezwaar staan geen contactgegevens van u als gemachtigde. Neem contact op met de gemeente.",
            "This objection holds no contact details of you as a representative. Please contact the municipality.");
    }
}

/// <summary>How somebody who takes part can be reached.</summary>
internal sealed record ContactDetails(PostalAddress? Address, string? Email, string? Phone, ContactPreferences ContactPreferences)
{
    public Party Of(Party party) => party with { Address = Address, Email = Email, Phone = Phone };
}
