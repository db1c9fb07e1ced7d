using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>The administrator decides how the municipality works, and others see it. Each test changes a part of its own.</summary>
public sealed class SettingsTests(BrowserRun run)
{
    private static readonly string[] Pages =
    [
        "", "/contactbeleid", "/besluittypen", "/vragen", "/vragen/woz", "/mediators", "/mediators/nieuw", "/koppelingen", "/koppelingen/nieuw", "/uiterlijk", "/contactgegevens", "/tarieven",
    ];

    [Theory]
    [InlineData("eikendam", "nl")]
    [InlineData("waterhoven", "en")]
    public async Task Each_page_is_accessible(string slug, string language)
    {
        await using var visitor = await run.VisitAsync(slug, language: language);
        await visitor.EnterAsStaffAsync("Administrator");
        foreach (var page in Pages)
            await visitor.SeeAsync($"settings{page.Replace('/', '-')}", $"/medewerker/instellingen{page}", language);
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_contact_policy_is_changed_and_says_by_whom()
    {
        await using var visitor = await OpenAsync("waterhoven", "/contactbeleid");
        await visitor.Page.GetByLabel("Eerste belpoging binnen").First.FillAsync("99");
        await visitor.Button("Sluitingsdag toevoegen").ClickAsync();
        await Expect(visitor.Page.GetByLabel("Dag", new() { Exact = true }).Last).ToBeFocusedAsync();
        await visitor.Button("Opslaan").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await Expect(visitor.Page.Locator(".error-summary li")).ToHaveCountAsync(2);

        await visitor.Page.GetByLabel("Eerste belpoging binnen").First.FillAsync("4");
        await visitor.Page.GetByLabel("Dag", new() { Exact = true }).Last.FillAsync("2026-12-24");
        await visitor.Button("Opslaan").ClickAsync();

        await Expect(visitor.Page.GetByText("Opgeslagen. De wijziging geldt vanaf nu.")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Laatst gewijzigd door a.beheerder").First).ToBeVisibleAsync();
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.GetByLabel("Eerste belpoging binnen").First).ToHaveValueAsync("4");
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Two_administrators_do_not_write_over_each_other()
    {
        await using var first = await OpenAsync("waterhoven", "/contactgegevens");
        await using var second = await OpenAsync("waterhoven", "/contactgegevens");
        await second.Page.GetByLabel("Telefonisch bereikbaar").FillAsync("elke werkdag van 9.00 tot 12.00 uur");
        await second.Button("Opslaan").ClickAsync();
        await Expect(second.Page.GetByText("Opgeslagen.")).ToBeVisibleAsync();

        await first.Page.GetByLabel("Postadres").FillAsync("Postbus 201, 1238 AA Waterhoven");
        await first.Button("Opslaan").ClickAsync();
        await Expect(first.Page.GetByText("Iemand anders heeft dit intussen gewijzigd").First).ToBeVisibleAsync();
        await Expect(first.Page.GetByLabel("Postadres")).ToHaveValueAsync("Postbus 201, 1238 AA Waterhoven");
        await first.Button("Nieuwste gegevens tonen (uw invoer vervalt)").ClickAsync();
        await Expect(first.Page.GetByLabel("Telefonisch bereikbaar")).ToHaveValueAsync("elke werkdag van 9.00 tot 12.00 uur");
        await Expect(first.Page.GetByLabel("Postadres")).ToHaveValueAsync("Postbus 200, 1238 AA Waterhoven");
        first.ComplainsOfNothingBut(412);
    }

    [Fact]
    public async Task The_questions_are_changed_and_a_citizen_gets_them()
    {
        await using var visitor = await OpenAsync("waterhoven", "/vragen/ligplaats");
        await visitor.Page.Locator("summary", new() { HasText = "Wat hebt u gekregen?" }).ClickAsync();
        await visitor.Page.GetByLabel("Vraag (Nederlands)").First.FillAsync("Wat kreeg u over uw ligplaats?");
        await Expect(visitor.Page.Locator(".tree-preview")).ToContainTextAsync("Wat kreeg u over uw ligplaats?");
        await visitor.Page.Locator(".tree-preview").GetByRole(AriaRole.Button, new() { Name = "Een besluit", Exact = true }).ClickAsync();
        await Expect(visitor.Page.Locator(".tree-preview")).ToContainTextAsync("Komt het besluit van onze gemeente?");

        await visitor.Button("Vraag toevoegen").ClickAsync();
        await visitor.Button("Opslaan").ClickAsync();
        await Expect(visitor.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await visitor.Page.Locator(".node").Filter(new() { HasText = "(nog geen tekst)" }).GetByRole(AriaRole.Button, new() { Name = "Verwijderen" }).ClickAsync();
        await visitor.Button("Opslaan").ClickAsync();
        await Expect(visitor.Page.GetByText("Opgeslagen. Inwoners krijgen deze vragen vanaf nu.")).ToBeVisibleAsync();

        await using var citizen = await run.VisitAsync("waterhoven", "/wat-kan-ik-doen?soort=ligplaats");
        await citizen.ReadsAsync("Wat kreeg u over uw ligplaats?");
        await citizen.GoAsync("/wat-kan-ik-doen?soort=bijstand");
        await citizen.ReadsAsync("Wat hebt u gekregen?");
    }

    [Fact]
    public async Task A_secret_is_shown_once()
    {
        await using var visitor = await OpenAsync("eikendam", "/koppelingen/nieuw");
        await visitor.Page.GetByLabel("Naam van het systeem").FillAsync("Archief");
        await visitor.Page.GetByLabel("Waarvoor het systeem zaken leest").FillAsync("Zaken bewaren in het archief");
        await visitor.Page.GetByLabel("Bezwaren lezen").CheckAsync();
        await visitor.Button("Toevoegen en geheim maken").ClickAsync();

        await visitor.ReadsAsync("Archief");
        var secret = await visitor.Page.Locator(".secret code").Last.TextContentAsync();
        Assert.True(secret!.Length >= 40);
        await visitor.Link("Naar alle koppelingen").ClickAsync();
        await visitor.Link("Archief").ClickAsync();
        await Expect(visitor.Page.GetByLabel("Naam van het systeem")).ToHaveValueAsync("Archief");
        await Expect(visitor.Page.GetByText(secret)).ToHaveCountAsync(0);

        await visitor.Button("Toegang intrekken").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Toegang intrekken" }).ClickAsync();
        await Expect(visitor.Page.GetByText("Toegang ingetrokken op")).ToBeVisibleAsync();
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Who_is_no_administrator_does_not_see_them()
    {
        await using var visitor = await run.VisitAsync();
        await visitor.EnterAsStaffAsync("Coordinator");
        await Expect(visitor.Link("Instellingen")).ToHaveCountAsync(0);
        await visitor.GoAsync("/medewerker/instellingen/tarieven");
        await Expect(visitor.Page.GetByText("Instellingen zijn voor de functioneel beheerder")).ToBeVisibleAsync();
    }

    private async Task<Visitor> OpenAsync(string slug, string page)
    {
        var visitor = await run.VisitAsync(slug);
        await visitor.EnterAsStaffAsync("Administrator");
        await visitor.GoAsync($"/medewerker/instellingen{page}");
        return visitor;
    }
}
