using System.Text.Json;
using Bezwaar.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>A handler in a case: the first call with the keyboard alone, and two who work in one case at once.</summary>
public sealed class CaseTests(BrowserRun run)
{
    [Fact]
    public async Task A_first_call_is_announced_recorded_and_agreed_upon_without_a_mouse()
    {
        var objection = await FileAsync("Weigering van een serre");
        await using var visitor = await run.VisitAsync();
        await visitor.EnterAsStaffAsync("J. Jansen");
        await visitor.GoAsync($"/medewerker/zaken/{objection}");
        var page = visitor.Page;

        await page.PressAtAsync("Bellen");
        await visitor.ReadsAsync("Contact met M. de Boer");
        await Expect(visitor.Heading).ToBeFocusedAsync();
        await page.PressAtAsync("Ik bel nu");
        await Expect(page.GetByText("U belt sinds")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();

        await page.PressAtAsync("Wat gebeurde er?", "Space");
        await Expect(page.GetByLabel("Gesproken", new() { Exact = true })).ToBeCheckedAsync();
        await page.TypeAtAsync("Verslag", "Mevrouw wil licht in de kamer.");
        await page.TypeAtAsync("Waar gaat het", "Licht");
        await page.PressAtAsync("Stemt de bezwaarmaker", "ArrowDown");
        await page.PressAtAsync("Welke route", "ArrowDown");
        await page.PressAtAsync("Afspraak toevoegen");
        await page.TypeAtAsync("Wat is er afgesproken?", "De tekening opsturen.");
        await page.PressAtAsync("Contact vastleggen");

        await visitor.ReadsAsync("Bezwaar van M. de Boer");
        await Expect(page.GetByText("Het contact is vastgelegd.")).ToBeVisibleAsync();
        var attempt = (await visitor.ReadAsync($"objections/{objection}/contact-attempts")).GetProperty("items")[0];
        Assert.Equal("reached", attempt.GetProperty("result").GetString());
        Assert.InRange(attempt.GetProperty("minutesSpent").GetInt32(), 1, 10);
        Assert.Equal("Licht", attempt.GetProperty("conversation").GetProperty("interests").GetString());
        Assert.True(attempt.GetProperty("conversation").GetProperty("consentToInformal").GetBoolean());
        Assert.Equal("De tekening opsturen.", (await visitor.ReadAsync($"objections/{objection}/agreements")).GetProperty("items")[0].GetProperty("what").GetString());
        visitor.ComplainsOfNothing();
    }

    [Fact]
    public async Task Of_two_handlers_in_one_case_neither_loses_anything_and_each_sees_what_the_other_did()
    {
        var objection = await FileAsync("Weigering van een schutting");
        await using var first = await run.VisitAsync();
        await first.EnterAsStaffAsync("J. Jansen");
        await using var second = await run.VisitAsync();
        await second.EnterAsStaffAsync("S. Vandijk");

        await first.GoAsync($"/medewerker/zaken/{objection}/zonder-gesprek");
        await first.Page.GetByLabel("Waarom gaat het bezwaar verder zonder gesprek?").FillAsync("Mevrouw wil alleen schrijven.");
        await second.GoAsync($"/medewerker/zaken/{objection}/behandelaar");
        await second.Button("Aan mij toewijzen").ClickAsync();
        await second.Button("Aanwijzen").ClickAsync();
        await Expect(second.Page.GetByText("De behandelaar is aangewezen.")).ToBeVisibleAsync();

        await first.Button("Reden vastleggen").ClickAsync();
        await Expect(first.Page.GetByText("Iemand anders heeft dit intussen gewijzigd.")).ToBeVisibleAsync();
        await Expect(first.Page.GetByRole(AriaRole.Region, new() { Name = "Wijzigingen door anderen" })).ToContainTextAsync("Behandelaar aangewezen: S. Vandijk");
        await Expect(first.Page.GetByLabel("Waarom gaat het bezwaar verder zonder gesprek?")).ToHaveValueAsync("Mevrouw wil alleen schrijven.");
        await first.Button("Reden vastleggen").ClickAsync();
        await Expect(first.Page.GetByText("De reden is vastgelegd.")).ToBeVisibleAsync();

        await second.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))");
        await Expect(second.Page.GetByRole(AriaRole.Region, new() { Name = "Wijzigingen door anderen" })).ToContainTextAsync("J. Jansen");
        await Expect(second.Page.GetByText("Mevrouw wil alleen schrijven.").First).ToBeVisibleAsync();
        await second.Button("Nieuwste stand tonen").ClickAsync();
        await Expect(second.Page.Locator("#contact")).ToContainTextAsync("Mevrouw wil alleen schrijven.");
        first.ComplainsOfNothingBut(412);
        second.ComplainsOfNothing();
    }

    [Fact]
    public async Task A_colleague_sees_that_somebody_calls()
    {
        var objection = await FileAsync("Weigering van een pergola");
        await using var first = await run.VisitAsync();
        await first.EnterAsStaffAsync("J. Jansen");
        await first.GoAsync($"/medewerker/zaken/{objection}/bellen");
        await first.Button("Ik bel nu").ClickAsync();
        await Expect(first.Page.GetByText("U belt sinds")).ToBeVisibleAsync();

        await using var second = await run.VisitAsync();
        await second.EnterAsStaffAsync("S. Vandijk");
        await second.GoAsync($"/medewerker/zaken/{objection}");

        await Expect(second.Page.GetByText("J. Jansen belt nu met de bezwaarmaker")).ToBeVisibleAsync();
    }

    private async Task<string> FileAsync(string description)
    {
        await using var citizen = await run.VisitAsync();
        JsonElement filed = await citizen.FileAsync(description);
        return filed.GetProperty("objectionId").GetString()!;
    }
}
