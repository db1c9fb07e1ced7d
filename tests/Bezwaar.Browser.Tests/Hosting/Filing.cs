using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>Objections that tests need, filed over the API as the filing form will do.</summary>
internal static partial class Filing
{
    /// <summary>Filed by the visitor, in the session of the browser where there is one.</summary>
    public static Task<JsonElement> FileAsync(this Visitor visitor, string description, string? email = null, bool groundsFollow = false)
    {
        var published = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-10);
        return visitor.CreateAsync("objections", new
        {
            contestedDecision = new { description, decisionType = "omgevingsvergunning", publishedOn = published.ToString("O", null) },
            objector = new { name = "M. de Boer", email, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } },
            grounds = groundsFollow ? null : "De dakkapel past in de straat.",
            groundsFollow,
            signed = true,
        });
    }

    /// <summary>The same, when its id is all that matters.</summary>
    public static async Task<string> FiledIdAsync(this Visitor visitor, string description, string? email = null, bool groundsFollow = false) =>
        (await visitor.FileAsync(description, email, groundsFollow)).GetProperty("objectionId").GetString()!;

    /// <summary>The token in the newest mail to an address; the host writes its mail into a directory.</summary>
    public static async Task<string> TokenInMailAsync(this BrowserRun run, string address)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var mails = Directory.Exists(run.Mail) ? Directory.GetFiles(run.Mail, "*.eml") : [];
            foreach (var mail in mails)
            {
                var text = (await File.ReadAllTextAsync(mail)).Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
                if (text.Contains(address, StringComparison.Ordinal) && Link().Match(text) is { Success: true } match)
                    return match.Groups["token"].Value;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No mail came to {address}.");
    }

    [GeneratedRegex("/e-mail-bevestigen#(?<token>[A-Za-z0-9_-]+)")]
    private static partial Regex Link();
}
