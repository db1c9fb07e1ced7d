using System.Globalization;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What mails to citizens say: Dutch first, then English.</summary>
internal static class MailTexts
{
    private const string Between = "\n\n----------\n\n";

    /// <summary>Nothing personal: whoever reads this may be somebody else.</summary>
    public static MailContent AskToConfirm(string to, MunicipalitySettings municipality, string link) => new(
        to,
        "Bevestig uw e-mailadres / Confirm your e-mail address",
        $"""
        Dit e-mailadres is ingevuld op de website van {municipality.Name}.

        Is dit uw adres? Bevestig het dan met deze link. De link werkt 7 dagen.

        {link}

        Hebt u dit adres niet ingevuld? Dan hoeft u niets te doen. U krijgt dan geen berichten van ons.
        """
        + Between
        + $"""
        This e-mail address was filled in on the website of {municipality.Name}.

        Is it yours? Then confirm it with this link. The link works for 7 days.

        {link}

        Did you not fill in this address? Then you need not do anything. You will get no messages from us.
        """);

    /// <summary>The receipt confirmation (Awb 6:14): that and when it came in, what happens next and until when.</summary>
    public static MailContent Receipt(string to, Objection objection, MunicipalitySettings municipality, DateOnly today)
    {
        var steps = NextStep.After(objection.Progress, today);
        var received = AmsterdamTime.ToLocal(objection.ReceivedAt);
        var contact = municipality.Contact;
        return new(
            to,
            $"Wij hebben uw bezwaar ontvangen / We received your objection ({objection.Number})",
            $"""
            {municipality.Name} heeft uw bezwaar ontvangen op {Day(received, "nl")} om {Time(received)} uur.

            Nummer van uw bezwaar: {objection.Number}. Noem dit nummer als u ons belt of schrijft.

            Wat gebeurt er nu?

            {Steps(steps, "nl")}

            Hebt u vragen? Bel {contact.Phone} ({contact.OpeningHours}) of mail naar {contact.Email}.
            """
            + Between
            + $"""
            {municipality.Name} received your objection on {Day(received, "en")} at {Time(received)}.

            Number of your objection: {objection.Number}. Mention this number when you call or write to us.

            What happens now?

            {Steps(steps, "en")}

            Do you have questions? Call {contact.Phone} or write to {contact.Email}.
            """);
    }

    private static string Steps(IReadOnlyList<NextStep> steps, string language) => string.Join('\n', steps.Select(step =>
        $"- {In(step.Text, language)}" + (step.By is { } day ? $" ({Words(day, language)})" : "")));

    private static string In(LegalText text, string language) => language == "en" ? text.En : text.Nl;

    private static string Day(DateTimeOffset instant, string language) => Words(DateOnly.FromDateTime(instant.DateTime), language);

    private static string Words(DateOnly day, string language) => language == "en" ? day.En() : day.Nl();

    private static string Time(DateTimeOffset instant) => instant.ToString("HH:mm", CultureInfo.InvariantCulture);
}
