using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Agreements said to the citizen, Dutch at level B1 and English. What was agreed stays in the words in which it was agreed.</summary>
internal static class AgreementTexts
{
    public static LegalText Of(AgreementParty who, string what, DateOnly byWhen) => who switch
    {
        AgreementParty.Municipality => new($"Wij doen dit uiterlijk op {byWhen.Nl()}: {what}", $"We do this by {byWhen.En()}: {what}"),
        AgreementParty.Objector => new($"U doet dit uiterlijk op {byWhen.Nl()}: {what}", $"You do this by {byWhen.En()}: {what}"),
        _ => new($"Iemand anders doet dit uiterlijk op {byWhen.Nl()}: {what}", $"Somebody else does this by {byWhen.En()}: {what}"),
    };

    /// <summary>What a mail or a letter says of them.</summary>
    public static LegalText Confirmation(string number, IReadOnlyList<Agreement> agreements, MunicipalitySettings municipality)
    {
        var said = agreements.Select(agreement => Of(agreement.Who, agreement.What, agreement.ByWhen)).ToList();
        var contact = municipality.Contact;
        return new(
            $"""
            {municipality.Name} heeft dit met u afgesproken over uw bezwaar {number}:

            {string.Join('\n', said.Select(text => $"- {text.Nl}"))}

            Klopt dit niet? Zeg het ons: kijk bij uw bezwaar op onze website, of bel {contact.Phone} ({contact.OpeningHours}).

            De afspraken veranderen niets aan uw bezwaar. Het loopt gewoon door, en de termijn om te beslissen ook.
            """,
            $"""
            {municipality.Name} agreed this with you about your objection {number}:

            {string.Join('\n', said.Select(text => $"- {text.En}"))}

            Is this not right? Tell us: look at your objection on our website, or call {contact.Phone}.

            What was agreed changes nothing about your objection. It just goes on, and so does the term to decide.
            """);
    }

    public static MailContent Mail(string to, string number, LegalText text) =>
        new(to, $"Wat wij hebben afgesproken / What we agreed ({number})", $"{text.Nl}\n\n----------\n\n{text.En}");
}
