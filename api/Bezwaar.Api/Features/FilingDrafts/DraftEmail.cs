using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>The one mail about drafts. Its address was not confirmed, so it holds nothing but the municipality's name and the link.</summary>
internal sealed class DraftEmail(MailQueue mails)
{
    /// <summary>Queues the link, or for a draft behind sign-in where to sign in.</summary>
    public void Send(string to, MunicipalitySettings municipality, string link, bool isBehindSignIn, DateOnly until) => mails.Add(
        new(
            to,
            "Ga verder met uw bezwaar / Go on with your objection",
            $"""
            Op de website van {municipality.Name} hebt u gevraagd om deze link. Hiermee gaat u verder met uw bezwaar.

            {link}

            {(isBehindSignIn ? "Log eerst in, op dezelfde manier als eerst. " : "")}U kunt verder tot en met {until.Nl()}. Daarna verwijderen wij wat u hebt ingevuld.

            Let op: uw bezwaar is nog niet verstuurd. De laatste dag om bezwaar te maken verandert niet.{(isBehindSignIn ? "" : " Geef de link niet aan anderen: wie de link heeft, ziet wat u hebt ingevuld.")}

            Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.

            ----------

            On the website of {municipality.Name} you asked for this link. With it you go on with your objection.

            {link}

            {(isBehindSignIn ? "Sign in first, in the same way as before. " : "")}You can go on until {until.En()}. After that we remove what you filled in.

            Please note: your objection was not sent yet. The last day to object does not change.{(isBehindSignIn ? "" : " Do not give the link to others: whoever has it sees what you filled in.")}

            Did you not ask for this? Then you need not do anything.
            """),
        caseId: null);
}
