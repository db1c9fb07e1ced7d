using Bezwaar.Browser.Tests.Hosting;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>What holds of every page (<see cref="Inspection"/>), in both themes and both languages; and the browser complains of nothing.</summary>
public sealed class EveryPageTests(BrowserRun run)
{
    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_for_everybody(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.SeeAsync("home", "/", language);
        await visitor.SeeAsync("sign-in", "/aanmelden", language);
        foreach (var message in new[] { "cancelled", "assurance-too-low", "no-role", "provider-unavailable", "failed", "signed-out", "expired" })
            await visitor.SeeAsync($"sign-in-{message}", $"/aanmelden?melding={message}", language);
        await visitor.SeeAsync("not-found", "/bestaat-niet", language);
        await visitor.SeeAsync("link-dead", "/zaak", language);
        await visitor.SeeAsync("e-mail-failed", "/e-mail-bevestigen", language);
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
        await visitor.SeeAsync("link", $"/zaak#{linked.GetProperty("accessToken").GetString()}", language);
        await visitor.SeeAsync("e-mail-confirmed", $"/e-mail-bevestigen#{await run.TokenInMailAsync(address)}", language);

        await visitor.EnterAsync(Bsns.Next());
        await visitor.SeeAsync("overview-empty", "/mijn-bezwaren", language);
        await visitor.SeeAsync("link-signed-in", $"/zaak#{linked.GetProperty("accessToken").GetString()}", language);
        var own = await visitor.FileAsync("Weigering van de vergunning voor een dakkapel aan de voorkant");
        await visitor.FileAsync("Parkeervergunning");
        await visitor.SeeAsync("overview", "/mijn-bezwaren", language);
        await visitor.SeeAsync("case", $"/mijn-bezwaren/{own.GetProperty("objectionId").GetString()}", language);
        await visitor.SeeAsync("home-signed-in", "/", language);
        await visitor.SeeAsync("sign-in-already", "/aanmelden", language);
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
        await visitor.SeeAsync("filing-start", "/bezwaar-maken?datum=2026-03-10", language);
        await visitor.Page.Locator(".panel--accent button").ClickAsync();
        foreach (var step in new[] { "besluit", "gegevens", "reden", "contact" })
        {
            await visitor.SeeAsync($"filing-{step}", $"/bezwaar-maken/{step}", language);
            await visitor.Page.Locator("form button[type=submit]").ClickAsync();
            await visitor.Page.Locator(".error-summary").WaitForAsync();
            await visitor.SeeAsync($"filing-{step}-errors", null, language);
        }

        await visitor.SeeAsync("filing-controle", "/bezwaar-maken/controle", language);
        await visitor.Page.Locator("input[type=checkbox]").CheckAsync();
        await visitor.Page.Locator("form button[type=submit]").ClickAsync();
        await visitor.Page.Locator(".error-summary").WaitForAsync();
        await visitor.SeeAsync("filing-refused", null, language);
        await visitor.SeeAsync("filing-go-on", "/bezwaar-maken", language);
        visitor.ComplainsOfNothingBut(400);
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("eikendam", "en")]
    [InlineData("waterhoven", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_staff(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsStaffAsync("Coordinator");
        await visitor.SeeAsync("day-coordinator", "/medewerker", language);
        await visitor.SeeAsync("worklist", "/medewerker/werklijst?open=true", language);
        await visitor.Page.Locator(".case-rows input[type=checkbox]").First.CheckAsync();
        await visitor.Page.Locator(".bulk button").First.ClickAsync();
        await visitor.SeeAsync("worklist-bulk", null, language);
        await visitor.Page.Locator("h1").PressAsync("?");
        await visitor.SeeAsync("worklist-keys", null, language);
        await visitor.SeeAsync("worklist-empty", "/medewerker/werklijst?text=bestaatniet", language);
        await visitor.Page.Locator(".worklist__tools button").First.ClickAsync();
        await visitor.Page.Locator("dialog button[type=submit]").ClickAsync();
        await visitor.SeeAsync("worklist-view-errors", null, language);
        await visitor.SeeAsync("search", "/medewerker/zoeken?q=dakkapel", language);
        await visitor.SeeAsync("search-nothing", "/medewerker/zoeken?q=bestaatniet", language);
        await visitor.SeeAsync("calendar", "/medewerker/agenda?handler=all", language);
        await visitor.SeeAsync("intended-decisions", "/medewerker/voornemens?show=all", language);
        await visitor.Page.Locator(".card a").First.ClickAsync();
        await visitor.Page.Locator(".back").WaitForAsync();
        await visitor.SeeAsync("intended-decision", null, language);
        await visitor.SeeAsync("overview-coordinator", "/medewerker/overzicht", language);
        await visitor.SeeAsync("home-staff", "/", language);
        visitor.ComplainsOfNothing();
    }

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Pages_of_who_handles_no_case(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsStaffAsync("Evaluator");
        await visitor.SeeAsync("staff", "/medewerker", language);
        visitor.ComplainsOfNothing();
    }
}
