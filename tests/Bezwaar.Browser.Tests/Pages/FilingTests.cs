using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>A citizen files an objection.</summary>
public sealed class FilingTests(BrowserRun run)
{
    [Fact]
    public async Task Filing_needs_no_mouse_and_ends_with_a_receipt_and_a_link_that_opens_it()
    {
        await using var visitor = await run.VisitAsync(path: "/");
        var page = visitor.Page;

        await page.PressAtAsync("Bezwaar maken");
        await visitor.ReadsAsync("Bezwaar maken");
        await page.PressAtAsync("Beginnen zonder inloggen");
        await visitor.ReadsAsync("Met welk besluit bent u het niet eens?");
        await Expect(visitor.Heading).ToBeFocusedAsync();
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-10);
        await page.TypeAtAsync("Dag", $"{day.Day}");
        await page.TypeAtAsync("Maand", $"{day.Month}");
        await page.TypeAtAsync("Jaar", $"{day.Year}");
        await page.TypeAtAsync("Waar gaat het besluit over?", "Ik krijg geen vergunning voor een dakkapel.");
        await Expect(page.GetByText("De laatste dag om bezwaar te maken", new() { Exact = true })).ToBeVisibleAsync();
        await page.PressAtAsync("Volgende stap");

        await visitor.ReadsAsync("Wie bent u?");
        await page.TypeAtAsync("Voornaam en achternaam", "M. de Boer");
        await page.TypeAtAsync("Straat of postbus", "Dorpsstraat");
        await page.TypeAtAsync("Huisnummer", "12");
        await page.TypeAtAsync("Postcode", "1234 AB");
        await page.TypeAtAsync("Woonplaats", "Eikendam");
        await page.PressAtAsync("Volgende stap");

        await visitor.ReadsAsync("Waarom bent u het er niet mee eens?");
        await page.PressAtAsync("Wanneer vertelt u ons uw redenen?", "ArrowDown");
        await page.TypeAtAsync("Wat zou het voor u oplossen?", "Samen kijken wat wel kan.");
        await page.PressAtAsync("Volgende stap");

        await visitor.ReadsAsync("Wilt u iets meesturen?");
        await page.TabToAsync("Bestanden kiezen");
        await page.PressAtAsync("Volgende stap");

        await visitor.ReadsAsync("Hoe kunnen wij u bereiken?");
        await page.PressAtAsync("Mogen wij u bellen?", "Space");
        await page.TypeAtAsync("Op welk nummer?", "06 12 34 56 78");
        await page.PressAtAsync("Doordeweeks in de avond", "Space");
        await page.PressAtAsync("Alles per e-mail", "ArrowDown");
        await page.PressAtAsync("Volgende stap");

        await visitor.ReadsAsync("Klopt alles?");
        await Expect(page.GetByText("06 12 34 56 78 – Doordeweeks in de avond")).ToBeVisibleAsync();
        await page.PressAtAsync("Ik, M. de Boer, maak bezwaar", "Space");
        await page.PressAtAsync("Bezwaar versturen");

        await visitor.ReadsAsync("Wij hebben uw bezwaar ontvangen");
        await Expect(visitor.Heading).ToBeFocusedAsync();
        var link = await page.Locator(".link-to-keep").TextContentAsync();
        await page.ReloadAsync();
        await visitor.ReadsAsync("Wij hebben uw bezwaar ontvangen");
        await page.GotoAsync(link!);
        await visitor.ReadsAsync("Bezwaar tegen: Ik krijg geen vergunning voor een dakkapel.");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task What_was_typed_before_signing_in_is_there_afterwards()
    {
        await using var visitor = await run.VisitAsync(path: "/bezwaar-maken?soort=parkeervergunning&datum=2026-03-10");
        await visitor.Button("Beginnen zonder inloggen").ClickAsync();
        await Expect(visitor.Page.GetByLabel("Soort besluit")).ToHaveValueAsync("parkeervergunning");
        await Expect(visitor.Page.GetByLabel("Jaar")).ToHaveValueAsync("2026");
        await visitor.Page.GetByLabel("Waar gaat het besluit over?").FillAsync("Ik krijg geen parkeervergunning.");
        await visitor.Button("Volgende stap").ClickAsync();
        await visitor.Page.GetByLabel("Voornaam en achternaam").FillAsync("M. de Boer");

        await visitor.Link("Alsnog inloggen").ClickAsync();
        await visitor.Link("Inloggen met DigiD").ClickAsync();
        await visitor.AnswerDigiDAsync(Bsns.Next());

        await visitor.ReadsAsync("Wie bent u?");
        await Expect(visitor.Page.GetByLabel("Voornaam en achternaam")).ToHaveValueAsync("M. de Boer");
        await Expect(visitor.Page.GetByText("U bent ingelogd.")).ToBeVisibleAsync();
        await visitor.GoAsync("/bezwaar-maken/controle");
        await Expect(visitor.Page.GetByText("Ik krijg geen parkeervergunning.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_session_that_ends_in_the_middle_loses_nothing_and_shows_nothing_to_the_next()
    {
        var bsn = Bsns.Next();
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(bsn, "/bezwaar-maken/reden");
        await visitor.Page.GetByLabel("Uw redenen", new() { Exact = true }).FillAsync("De dakkapel past in de straat.");

        await visitor.SignOutElsewhereAsync();
        await visitor.Button("Volgende stap").ClickAsync();
        await visitor.Page.GotoAsync(visitor.To("/bezwaar-maken/reden").ToString());
        await visitor.SettleAsync();
        await Expect(visitor.Page.GetByLabel("Uw redenen", new() { Exact = true })).ToHaveValueAsync("");

        await visitor.SignInAsync(bsn, "/bezwaar-maken/reden");
        await Expect(visitor.Page.GetByLabel("Uw redenen", new() { Exact = true })).ToHaveValueAsync("De dakkapel past in de straat.");
    }
}
