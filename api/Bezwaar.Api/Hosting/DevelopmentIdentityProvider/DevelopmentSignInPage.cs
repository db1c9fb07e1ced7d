using System.Text.Encodings.Web;
using OpenIddict.Abstractions;

namespace Bezwaar.Api.Hosting.DevelopmentIdentityProvider;

/// <summary>The page on which a developer chooses who to be.</summary>
internal static class DevelopmentSignInPage
{
    public static string Render(OpenIddictRequest request, string providerId, string slug, string? objection)
    {
        var fields = providerId switch
        {
            DevelopmentProviders.DigiD => Field("bsn", "Burgerservicenummer (9 cijfers, elfproef)", "999990019") + Field("represents", "Namens iemand anders: burgerservicenummer (mag leeg)", "") + Assurance + Submit,
            DevelopmentProviders.EHerkenning => Field("kvk", "KVK-nummer (8 cijfers)", "90000001") + Assurance + Submit,
            _ => string.Concat(DevelopmentSubject.StaffOf(slug).Select(person => $"""
                <p><button name="staff" value="{person.Id} {person.Role}">{Encode(person.Name)} – {person.Role}</button></p>

                """)),
        };
        var failure = objection is null ? "" : $"""<p role="alert"><strong>{Encode(objection)}</strong></p>""";
        return $"""
            <!doctype html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Aanmelden (ontwikkeling)</title>
              <link rel="stylesheet" href="/front-door.css">
            </head>
            <body>
              <main>
                <h1>Aanmelden: {Encode(providerId)}</h1>
                <p>Dit is geen echte aanmelding. U kunt hier iedereen zijn; alleen in de ontwikkelomgeving.</p>
                {failure}
                <form method="post">
                {Asked(request)}
                {fields}
                <p><button name="cancel" value="true">Annuleren</button></p>
                </form>
              </main>
            </body>
            </html>
            """;
    }

    private static readonly string[] OwnFields = ["bsn", "represents", "kvk", "assurance", "staff", "cancel"];

    private const string Submit = """<p><button>Aanmelden</button></p>""";

    private const string Assurance =
        """
        <p><label for="assurance">Betrouwbaarheidsniveau</label><br>
        <select id="assurance" name="assurance"><option value="low">Laag</option><option value="substantial" selected>Substantieel</option><option value="high">Hoog</option></select></p>

        """;

    private static string Field(string name, string label, string value) =>
        $"""
        <p><label for="{name}">{label}</label><br><input id="{name}" name="{name}" value="{value}" inputmode="numeric" autocomplete="off"></p>

        """;

    /// <summary>What the client asked: a form post carries it along.</summary>
    private static string Asked(OpenIddictRequest request) => string.Concat(request.GetParameters()
        .Where(parameter => !OwnFields.Contains(parameter.Key))
        .Select(parameter => $"""<input type="hidden" name="{Encode(parameter.Key)}" value="{Encode(parameter.Value.ToString() ?? "")}">"""));

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
