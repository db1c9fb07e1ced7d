using Bezwaar.Browser.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Pages;

/// <summary>Everything can be done without a mouse, and one always sees where one is.</summary>
public sealed class KeyboardTests(BrowserRun run)
{
    [Fact]
    public async Task Signing_in_and_opening_a_case_needs_no_mouse()
    {
        var bsn = Bsns.Next();
        await using var visitor = await run.VisitAsync();
        await visitor.SignInAsync(bsn);
        await visitor.FileAsync("Weigering van een hek");
        await visitor.SignOutElsewhereAsync();

        await visitor.GoAsync("/");
        await ReachAsync(visitor, "Inloggen en bekijken");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ReadsAsync("Inloggen");
        await Expect(visitor.Heading).ToBeFocusedAsync();
        await ReachAsync(visitor, "Inloggen met DigiD");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.FillAsync("#bsn", bsn);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.ReadsAsync("Mijn bezwaren");
        await ReachAsync(visitor, "Weigering van een hek");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.ReadsAsync("Bezwaar tegen: Weigering van een hek");
        await ReachAsync(visitor, "Waarom deze datum?");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("details[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_first_tab_skips_to_the_content_of_this_page()
    {
        await using var visitor = await run.VisitAsync(path: "/aanmelden");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Link("Naar de inhoud")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Main)).ToBeFocusedAsync();
        Assert.Equal("/aanmelden", visitor.Path);
    }

    /// <summary>Presses Tab until the element with this text has the focus, and sees that it shows.</summary>
    private static async Task ReachAsync(Visitor visitor, string text)
    {
        for (var press = 0; press < 40; press++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<string>("() => document.activeElement?.textContent ?? ''") != text)
                continue;
            Assert.NotEqual("none", await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
            return;
        }

        Assert.Fail($"The keyboard does not reach \"{text}\".");
    }
}
