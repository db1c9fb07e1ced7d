using Bezwaar.Browser.Tests.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>
/// What holds of every page, in both themes and both languages: WCAG 2.2 AA by axe, no complaint of the browser, and no
/// scrolling sideways at 320 px. SCREENSHOTS=directory keeps a picture of each at 375 and 1280 px.
/// </summary>
public sealed class EveryPageTests(BrowserRun run)
{
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_for_everybody(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await SeeAsync(visitor, "home", "/", language);
        await SeeAsync(visitor, "sign-in", "/aanmelden", language);
        foreach (var message in new[] { "cancelled", "assurance-too-low", "no-role", "provider-unavailable", "failed", "signed-out", "expired" })
            await SeeAsync(visitor, $"sign-in-{message}", $"/aanmelden?melding={message}", language);
        await SeeAsync(visitor, "not-found", "/bestaat-niet", language);
        await SeeAsync(visitor, "link-dead", "/zaak", language);
        await SeeAsync(visitor, "e-mail-failed", "/e-mail-bevestigen", language);
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_a_citizen(string slug, string language)
    {
        var address = $"m{Guid.NewGuid():N}@voorbeeld.example";
        await using var visitor = await run.VisitAsync(slug, language: language);
        var linked = await visitor.FileAsync("Vergunning voor een terras aan het water naast het huis", address);
        await SeeAsync(visitor, "link", $"/zaak#{linked.GetProperty("accessToken").GetString()}", language);
        await SeeAsync(visitor, "e-mail-confirmed", $"/e-mail-bevestigen#{await run.TokenInMailAsync(address)}", language);

        await visitor.EnterAsync(Bsns.Next());
        await SeeAsync(visitor, "overview-empty", "/mijn-bezwaren", language);
        await SeeAsync(visitor, "link-signed-in", $"/zaak#{linked.GetProperty("accessToken").GetString()}", language);
        var own = await visitor.FileAsync("Weigering van de vergunning voor een dakkapel aan de voorkant");
        await visitor.FileAsync("Parkeervergunning");
        await SeeAsync(visitor, "overview", "/mijn-bezwaren", language);
        await SeeAsync(visitor, "case", $"/mijn-bezwaren/{own.GetProperty("objectionId").GetString()}", language);
        await SeeAsync(visitor, "home-signed-in", "/", language);
        await SeeAsync(visitor, "sign-in-already", "/aanmelden", language);
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_filing(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await SeeAsync(visitor, "filing-start", "/bezwaar-maken?datum=2026-03-10", language);
        await visitor.Page.Locator(".panel--accent button").ClickAsync();
        foreach (var step in new[] { "besluit", "gegevens", "reden", "contact" })
        {
            await SeeAsync(visitor, $"filing-{step}", $"/bezwaar-maken/{step}", language);
            await visitor.Page.Locator("form button[type=submit]").ClickAsync();
            await visitor.Page.Locator(".error-summary").WaitForAsync();
            await SeeAsync(visitor, $"filing-{step}-errors", null, language);
        }

        await SeeAsync(visitor, "filing-bestanden", "/bezwaar-maken/bestanden", language);
        await visitor.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "programma-met-een-heel-lange-naam-zonder-een-enkele-spatie.exe", MimeType = "application/octet-stream", Buffer = [77, 90] });
        await visitor.Page.Locator(".upload--refused").WaitForAsync();
        await SeeAsync(visitor, "filing-bestanden-refused", null, language);
        await visitor.Page.Locator(".save-bar button").ClickAsync();
        await visitor.Page.Locator("dialog form").WaitForAsync();
        await SeeAsync(visitor, "filing-later", null, language);
        await SeeAsync(visitor, "filing-controle", "/bezwaar-maken/controle", language);
        await visitor.Page.Locator("input[type=checkbox]").CheckAsync();
        await visitor.Page.Locator("form button[type=submit]").ClickAsync();
        await visitor.Page.Locator(".error-summary").WaitForAsync();
        await SeeAsync(visitor, "filing-refused", null, language);
        await SeeAsync(visitor, "filing-go-on", "/bezwaar-maken", language);
        visitor.ComplainsOfNothingBut(400);
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_staff(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsStaffAsync("Handler");
        await SeeAsync(visitor, "staff", "/medewerker", language);
        await SeeAsync(visitor, "home-staff", "/", language);
        visitor.ComplainsOfNothing();
    }

    /// <summary>Looks at a page; without a path at the page as it stands.</summary>
    private static async Task SeeAsync(Visitor visitor, string name, string? path, string language)
    {
        if (path is not null)
            await visitor.GoAsync(path);
        Assert.Equal(language, await visitor.Page.GetAttributeAsync("html", "lang"));
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((details) => { details.open = true })");

        foreach (var width in new[] { 320, 375, 1280 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            var wide = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{visitor.Slug} {name} is {wide} px wide at {width} px.");
            if (Screenshots is not null && width != 320)
                await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}-{visitor.Slug}-{language}-{width}.png"), FullPage = true });
        }

        var found = await visitor.Page.RunAxe(Rules);
        Assert.True(found.Passes.Length > 0, "axe looked at nothing.");
        Assert.True(found.Violations.Length == 0, $"{visitor.Slug} {name} ({language}): {string.Join("; ", found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
    }
}
